package nl.waardevollekernen.selectie;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import nl.waardevollekernen.casus.CasusStatus;
import nl.waardevollekernen.casus.CasusVoortgang;
import nl.waardevollekernen.gedeeld.Weigering;
import nl.waardevollekernen.opencall.CallStatus;
import nl.waardevollekernen.opencall.OpenCalls;
import nl.waardevollekernen.proces.Proces;
import nl.waardevollekernen.proces.ProcesSoort;

/**
 * The rule of when a round begins: the call has closed and every case of it is ready for the fund or has ended, and the lot for
 * equal totals can be drawn. {@link RondeAfsluiten}
 * begins one without waiting.
 */
@ApplicationScoped
public class RondeBeginnen {
    private final RondeRepository rondes;
    private final RondeplaatsRepository plaatsen;
    private final Loterij loterij;
    private final CasusVoortgang voortgang;
    private final OpenCalls calls;
    private final Proces proces;
    private final Clock klok;

    RondeBeginnen(
            RondeRepository rondes,
            RondeplaatsRepository plaatsen,
            Loterij loterij,
            CasusVoortgang voortgang,
            OpenCalls calls,
            Proces proces,
            Clock klok) {
        this.rondes = rondes;
        this.plaatsen = plaatsen;
        this.loterij = loterij;
        this.voortgang = voortgang;
        this.calls = calls;
        this.proces = proces;
        this.klok = klok;
    }

    /** Begins the round when nothing is waited for any more; called by whatever may have been the last. */
    @Transactional(Transactional.TxType.MANDATORY)
    void alsCompleet(UUID openCallId) {
        var call = calls.zoek(openCallId).orElseThrow(Weigering::nietGevonden);
        boolean gesloten = call.status(klok.instant()) == CallStatus.GESLOTEN;
        boolean allesKlaar = voortgang.vanCall(openCallId).stream()
                .noneMatch(casus -> casus.status().loopt() && !isBijFonds(casus.status()));
        if (gesloten
                && allesKlaar
                && rondes.levend(openCallId).isEmpty()
                && !plaatsen.zonderRonde(openCallId).isEmpty()
                && !wachtOpLoting(openCallId)) {
            begin(openCallId);
        }
    }

    /** Cases also end where this room does not hear of it (the gate, a closing): look again now and then. */
    @Scheduled(every = "15s", delayed = "10s", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    @Transactional
    void kijkOpnieuw() {
        plaatsen.callsDieWachten().forEach(this::alsCompleet);
    }

    /** Whether a round can not begin yet because equal totals wait for their lot: the closing is not sealed. */
    boolean wachtOpLoting(UUID openCallId) {
        return loterij.wacht(openCallId, plaatsen.zonderRonde(openCallId));
    }

    /** Begins the next round of the call with every case that is ready. */
    Ronde begin(UUID openCallId) {
        int volgnummer = rondes.laatste(openCallId).map(Ronde::volgnummer).orElse(0) + 1;
        var ronde = new Ronde(openCallId, volgnummer, klok.instant());
        rondes.persist(ronde);
        proces.start(ProcesSoort.SELECTIE, ronde.id(), Proces.BEGIN);
        return ronde;
    }

    /** Whether the assessment of a case is over, so that a round need not wait for it. */
    static boolean isBijFonds(CasusStatus status) {
        return status.isWachtOpBesluit();
    }
}
