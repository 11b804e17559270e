package nl.waardevollekernen.casus;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import nl.waardevollekernen.gedeeld.Ids;
import nl.waardevollekernen.identiteit.Gebruiker;

/** What one save left in the answer to an aanvulling, and who saved it; it never changes. */
@Entity
@Table(name = "antwoord_versie")
@SuppressWarnings("UnusedVariable") // who and when are there for whoever looks back
class AntwoordVersie {
    @Id
    private UUID id;

    private UUID aanvullingId;
    private long versie;

    @Column(columnDefinition = "text")
    private String inhoud;

    private String doorId;
    private String door;
    private Instant op;

    @SuppressWarnings("NullAway.Init")
    protected AntwoordVersie() {}

    AntwoordVersie(UUID aanvullingId, long versie, String inhoud, Gebruiker door, Instant op) {
        this.id = Ids.nieuw();
        this.aanvullingId = aanvullingId;
        this.versie = versie;
        this.inhoud = inhoud;
        this.doorId = door.id();
        this.door = door.naam();
        this.op = op;
    }

    long versie() {
        return versie;
    }

    /** The frozen content with the answers of that moment, as canonical text. */
    String inhoud() {
        return inhoud;
    }
}
