package nl.waardevollekernen.casus;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;

/** The answer to an aanvulling as its submitter has it so far. It is not sent: only submitters of the case see it. */
@Entity
class AanvullingAntwoord {
    @Id
    private UUID aanvullingId;

    @Version
    @SuppressWarnings("UnusedVariable") // two saves at once: the second is refused
    private long versie;

    @Column(columnDefinition = "text")
    private String inhoud;

    private Instant bewaardOp;
    private String bewaardDoor;

    @SuppressWarnings("NullAway.Init")
    protected AanvullingAntwoord() {}

    AanvullingAntwoord(UUID aanvullingId, String inhoud, String door, Instant nu) {
        this.aanvullingId = aanvullingId;
        this.inhoud = inhoud;
        this.bewaardOp = nu;
        this.bewaardDoor = door;
    }

    void bewaar(String nieuw, String door, Instant nu) {
        inhoud = nieuw;
        bewaardOp = nu;
        bewaardDoor = door;
    }

    /** The frozen content with the answers so far at the open places, as canonical text; an answer may not fit its field. */
    String inhoud() {
        return inhoud;
    }

    Instant bewaardOp() {
        return bewaardOp;
    }

    String bewaardDoor() {
        return bewaardDoor;
    }
}
