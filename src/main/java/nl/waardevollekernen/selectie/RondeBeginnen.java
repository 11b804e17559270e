package nl.waardevollekernen.selectie;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import nl.waardevollekernen.casus.CasusStatus;
import nl.waardevollekernen.casus.CasusVoortgang;
import nl.waardevollekernen.gedeeld.Weigering;
import nl.waardevollekernen.identiteit.Gebruiker;
import nl.waardevollekernen.logboek.LogSoort;
import nl.waardevollekernen.logboek.Logboek;
import nl.waardevollekernen.logboek.Notitie;
import nl.waardevollekernen.opencall.CallStatus;
import nl.waardevollekernen.opencall.OpenCalls;
import nl.waardevollekernen.proces.Proces;
import nl.waardevollekernen.proces.ProcesSoort;

/**
 * The rule of when a round begins: the call has closed and every case of it is ready for the fund or has ended; or the
 * coordinator cuts off with a reason, and what is not ready then waits for a next round.
 */
@ApplicationScoped
public class RondeBeginnen {
    /** Longest reason, in characters. */
    public static final int LANGSTE_REDEN = 2000;

    private final RondeRepository rondes;
    private final RondeplaatsRepository plaatsen;
    private final CasusVoortgang voortgang;
    private final OpenCalls calls;
    private final Proces proces;
    private final Logboek logboek;
    private final Clock klok;

    RondeBeginnen(
            RondeRepository rondes,
            RondeplaatsRepository plaatsen,
            CasusVoortgang voortgang,
            OpenCalls calls,
            Proces proces,
            Logboek logboek,
            Clock klok) {
        this.rondes = rondes;
        this.plaatsen = plaatsen;
        this.voortgang = voortgang;
        this.calls = calls;
        this.proces = proces;
        this.logboek = logboek;
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

    /**
     * The coordinator does not wait for every case.
     *
     * @throws Weigering (409) while the call is open, when a round is busy, or without any case that is ready
     */
    @Transactional
    public void sluitAf(String slug, String reden, Gebruiker coordinator) {
        var call = calls.metSlug(slug, coordinator);
        var waarom = reden.strip();
        if (waarom.isEmpty() || waarom.length() > LANGSTE_REDEN) {
            throw Weigering.invoer(
                    "/reden", "Schrijf in 1 tot en met " + LANGSTE_REDEN + " tekens waarom u de ronde afsluit.");
        }
        if (call.status(klok.instant()) != CallStatus.GESLOTEN) {
            throw Weigering.conflict("De ronde afsluiten kan pas nadat de open call is gesloten.");
        }
        if (rondes.levend(call.id()).isPresent()) {
            throw Weigering.conflict("Er is al een ronde bezig. Die moet eerst bekendgemaakt zijn.");
        }
        if (plaatsen.zonderRonde(call.id()).isEmpty()) {
            throw Weigering.conflict("Er is nog geen casus klaar voor een ronde.");
        }
        begin(call.id()).afgeslotenDoor(coordinator, waarom);
        logboek.noteer(
                Notitie.van(call.id(), LogSoort.RONDE_AFGESLOTEN, coordinator).met("reden", waarom));
    }

    /** Cases also end where this room does not hear of it (the gate, a closing): look again now and then. */
    @Scheduled(every = "15s", delayed = "10s", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    @Transactional
    void kijkOpnieuw() {
        plaatsen.callsDieWachten().forEach(this::alsCompleet);
    }

    private Ronde begin(UUID openCallId) {
        int volgnummer = rondes.laatste(openCallId).map(Ronde::volgnummer).orElse(0) + 1;
        var ronde = new Ronde(openCallId, volgnummer, klok.instant());
        rondes.persist(ronde);
        proces.start(ProcesSoort.SELECTIE, ronde.id(), Proces.BEGIN);
        return ronde;
    }

    private static boolean isBijFonds(CasusStatus status) {
        return status == CasusStatus.GERANGSCHIKT || status == CasusStatus.BESLOTEN;
    }
}
