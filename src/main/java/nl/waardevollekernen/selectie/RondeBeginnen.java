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
 * The rule of when a round begins: the call has closed and every case of it is ready for the fund or has ended. {@link RondeAfsluiten}
 * begins one without waiting.
 */
@ApplicationScoped
public class RondeBeginnen {
    private final RondeRepository rondes;
    private final RondeplaatsRepository plaatsen;
    private final CasusVoortgang voortgang;
    private final OpenCalls calls;
    private final Proces proces;
    private final Clock klok;

    RondeBeginnen(
            RondeRepository rondes,
            RondeplaatsRepository plaatsen,
            CasusVoortgang voortgang,
            OpenCalls calls,
            Proces proces,
            Clock klok) {
        this.rondes = rondes;
        this.plaatsen = plaatsen;
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
                && !plaatsen.zonderRonde(openCallId).isEmpty()) {
            begin(openCallId);
        }
    }

    /** Cases also end where this room does not hear of it (the gate, a closing): look again now and then. */
    @Scheduled(every = "15s", delayed = "10s", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    @Transactional
    void kijkOpnieuw() {
        plaatsen.callsDieWachten().forEach(this::alsCompleet);
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
