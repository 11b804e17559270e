package nl.waardevollekernen.taak;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;
import nl.waardevollekernen.gedeeld.Ids;
import nl.waardevollekernen.identiteit.Gebruiker;

/** What one person saved of a work at one moment; never changed and never removed. */
@Entity
class Werkversie {
    @Id
    private UUID id;

    @Enumerated(EnumType.STRING)
    private Versiesoort soort;

    private UUID werk;
    private UUID zaak;
    private int volgnummer;

    @Column(columnDefinition = "text")
    private String inhoud;

    private String doorId;
    private String door;
    private Instant op;

    @SuppressWarnings("NullAway.Init")
    protected Werkversie() {}

    Werkversie(Versiesoort soort, UUID werk, UUID zaak, int volgnummer, String inhoud, Gebruiker door, Instant nu) {
        this.id = Ids.nieuw();
        this.soort = soort;
        this.werk = werk;
        this.zaak = zaak;
        this.volgnummer = volgnummer;
        this.inhoud = inhoud;
        this.doorId = door.id();
        this.door = door.naam();
        this.op = nu;
    }

    /** Whether this person, by id, saved exactly this. */
    boolean isGelijk(String nieuw, String gebruiker) {
        return inhoud.equals(nieuw) && doorId.equals(gebruiker);
    }

    Versiesoort soort() {
        return soort;
    }

    UUID werk() {
        return werk;
    }

    /** The case it is about. */
    UUID zaak() {
        return zaak;
    }

    int volgnummer() {
        return volgnummer;
    }

    String inhoud() {
        return inhoud;
    }

    String door() {
        return door;
    }

    Instant op() {
        return op;
    }
}
