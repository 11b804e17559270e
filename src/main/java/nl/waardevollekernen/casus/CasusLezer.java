package nl.waardevollekernen.casus;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import nl.waardevollekernen.gedeeld.Ids;

/**
 * Why one person may read one case: an assignment that stands, or a declaration of no interest in the role of voorzitter or
 * secretaris. A recusal shuts the case for that person whatever else stands here, for good.
 */
@Entity
@Table(name = "casus_lezer")
class CasusLezer {
    @Id
    private UUID id;

    private UUID casusId;
    private String gebruikerId;
    private boolean uitgesloten;

    @SuppressWarnings("UnusedVariable") // asked for by the policy
    private boolean toegewezen;

    private boolean verklaard;

    @SuppressWarnings("NullAway.Init")
    protected CasusLezer() {}

    CasusLezer(UUID casusId, String gebruikerId) {
        this.id = Ids.nieuw();
        this.casusId = casusId;
        this.gebruikerId = gebruikerId;
    }

    /** An assignment, after declaring no interest; a recusal wins. */
    void wijsToe() {
        toegewezen = !uitgesloten;
        verklaard = !uitgesloten;
    }

    /** A declaration of no interest, without an assignment; a recusal wins. False when nothing changes. */
    boolean verklaar() {
        if (uitgesloten || verklaard) {
            return false;
        }
        verklaard = true;
        return true;
    }

    /** The assignment is over: withdrawn, lapsed or given to another. What was declared stays declared. */
    void beeindigToewijzing() {
        toegewezen = false;
    }

    /** A recusal. */
    void sluitUit() {
        uitgesloten = true;
        toegewezen = false;
        verklaard = false;
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
}
