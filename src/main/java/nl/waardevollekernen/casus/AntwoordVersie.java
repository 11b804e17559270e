package nl.waardevollekernen.casus;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import nl.waardevollekernen.identiteit.Gebruiker;

/** What one save left in the answer to an aanvulling: the frozen content with the answers of that moment. */
@Entity
@Table(name = "antwoord_versie")
@SuppressWarnings("UnusedVariable") // asked for by the repository
class AntwoordVersie extends BewaardeVersie {
    private UUID aanvullingId;

    @SuppressWarnings("NullAway.Init")
    protected AntwoordVersie() {}

    AntwoordVersie(UUID aanvullingId, long versie, String inhoud, Gebruiker door, Instant op) {
        super(versie, inhoud, door, op);
        this.aanvullingId = aanvullingId;
    }
}
