package nl.waardevollekernen.casus;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import nl.waardevollekernen.gedeeld.Vergrendeling;
import nl.waardevollekernen.gedeeld.Weigering;
import nl.waardevollekernen.identiteit.Gebruiker;

/**
 * How the rooms after the gate move a case on. Each verb works inside the caller's transaction, locks the case and may be
 * repeated: a second call finds the case moved and changes nothing. Writing the log entry is the caller's work, for the
 * caller knows why.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class CasusVoortgang {
    private final CasusRepository casussen;
    private final CasusLezerRepository lezers;

    CasusVoortgang(CasusRepository casussen, CasusLezerRepository lezers) {
        this.casussen = casussen;
        this.lezers = lezers;
    }

    /** Holds these cases until the transaction ends, in the one order; what is read of them after this stands. */
    public void houdVast(Collection<UUID> ids) {
        Vergrendeling.opVolgorde(ids).forEach(this::laad);
    }

    /** From the gate into the toetsing. */
    public boolean naarToetsing(UUID casusId) {
        return laad(casusId).schuif(CasusStatus.ONTVANKELIJKHEID, CasusStatus.IN_TOETSING);
    }

    /** From the toetsing into the advies. */
    public boolean naarAdvies(UUID casusId) {
        return laad(casusId).schuif(CasusStatus.IN_TOETSING, CasusStatus.IN_ADVIES);
    }

    /** To the fund: from the advies, or from the toetsing for a case under the threshold, which skips the advies. */
    public boolean naarFonds(UUID casusId) {
        var casus = laad(casusId);
        return casus.schuif(
                casus.status() == CasusStatus.IN_TOETSING ? CasusStatus.IN_TOETSING : CasusStatus.IN_ADVIES,
                CasusStatus.GERANGSCHIKT);
    }

    /** A decision was signed; only the fund knows until the announcement. */
    public boolean besluit(UUID casusId) {
        return laad(casusId).schuif(CasusStatus.GERANGSCHIKT, CasusStatus.BESLOTEN);
    }

    /** The round is reopened before the announcement (somebody withdrew): the decision lapses. */
    public boolean heropen(UUID casusId) {
        return laad(casusId).schuif(CasusStatus.BESLOTEN, CasusStatus.GERANGSCHIKT);
    }

    /**
     * The announcement.
     *
     * @param uitkomst TOEGELATEN, RESERVE or AFGEWEZEN
     */
    public boolean maakBekend(UUID casusId, CasusStatus uitkomst) {
        return laad(casusId).schuif(CasusStatus.BESLOTEN, uitkomst);
    }

    /** The real status, for rules and processes; never for showing it to somebody. */
    public CasusStatus status(UUID casusId) {
        return laad(casusId).status();
    }

    /** Holds the case for a step that is taken only until it ends; refused (409) with how it stands. */
    public void eisLopend(UUID casusId) {
        laad(casusId).eisNietAfgerond();
    }

    /** All cases of a call with their real status, for what follows a closing or starts a round. */
    public List<CasusKern> vanCall(UUID openCallId) {
        return casussen.vanCall(openCallId).stream().map(CasusKern::van).toList();
    }

    /** Whether a case of this call still waits for its outcome. */
    public boolean wachtIn(UUID openCallId) {
        return casussen.loopt(openCallId);
    }

    /** Lets one person read the case because of an assignment, until that ends; a recusal wins and stays. */
    public void laatLezen(UUID casusId, Gebruiker wie) {
        lezers.vanOfNieuw(casusId, wie.id()).wijsToe();
    }

    /**
     * Lets who has a role in the advies read the case, having declared no interest; a recusal wins and stays.
     *
     * @return whether that is new
     */
    public boolean laatLezenInRol(UUID casusId, Gebruiker wie) {
        return lezers.vanOfNieuw(casusId, wie.id()).verklaar();
    }

    /** The assignment of this person, by id, is over: what it let read is shut with it. */
    public void leesNietMeer(UUID casusId, String gebruikerId) {
        lezers.van(casusId, gebruikerId).ifPresent(CasusLezer::beeindigToewijzing);
    }

    /** Hides the case from one person everywhere, for good: a recusal is absolute. */
    public void sluitUit(UUID casusId, String gebruikerId) {
        lezers.sluitUit(casusId, gebruikerId);
    }

    private Casus laad(UUID casusId) {
        return casussen.voorProces(casusId).orElseThrow(Weigering::nietGevonden);
    }
}
