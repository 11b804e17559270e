package nl.waardevollekernen.casus;

import jakarta.persistence.Column;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import java.time.Instant;
import java.util.UUID;
import nl.waardevollekernen.gedeeld.Ids;
import nl.waardevollekernen.identiteit.Gebruiker;

/** What one save left, and who saved it; it never changes. */
@MappedSuperclass
@SuppressWarnings("UnusedVariable") // who and when are there for whoever looks back
abstract class BewaardeVersie {
    @Id
    private UUID id;

    private long versie;

    @Column(columnDefinition = "text")
    private String inhoud;

    private String doorId;
    private String door;
    private Instant op;

    @SuppressWarnings("NullAway.Init")
    protected BewaardeVersie() {}

    BewaardeVersie(long versie, String inhoud, Gebruiker door, Instant op) {
        this.id = Ids.nieuw();
        this.versie = versie;
        this.inhoud = inhoud;
        this.doorId = door.id();
        this.door = door.naam();
        this.op = op;
    }

    long versie() {
        return versie;
    }

    /** What was kept, as canonical text. */
    String inhoud() {
        return inhoud;
    }

    String door() {
        return door;
    }
}
