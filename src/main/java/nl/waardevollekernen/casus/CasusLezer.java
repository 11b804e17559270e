package nl.waardevollekernen.casus;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import nl.waardevollekernen.gedeeld.Ids;

/** One person who may read one case because of an assignment, or who may not because of a recusal. */
@Entity
@Table(name = "casus_lezer")
class CasusLezer {
    @Id
    private UUID id;

    private UUID casusId;
    private String gebruikerId;
    private boolean uitgesloten;

    @SuppressWarnings("NullAway.Init")
    protected CasusLezer() {}

    CasusLezer(UUID casusId, String gebruikerId, boolean uitgesloten) {
        this.id = Ids.nieuw();
        this.casusId = casusId;
        this.gebruikerId = gebruikerId;
        this.uitgesloten = uitgesloten;
    }

    UUID id() {
        return id;
    }

    UUID casusId() {
        return casusId;
    }

    String gebruikerId() {
        return gebruikerId;
    }

    boolean isUitgesloten() {
        return uitgesloten;
    }

    void sluitUit() {
        uitgesloten = true;
    }
}
