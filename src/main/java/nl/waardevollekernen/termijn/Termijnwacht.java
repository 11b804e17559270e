package nl.waardevollekernen.termijn;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import nl.waardevollekernen.gedeeld.Weigering;
import nl.waardevollekernen.logboek.LogSoort;
import nl.waardevollekernen.logboek.Logboek;
import nl.waardevollekernen.logboek.Notitie;
import nl.waardevollekernen.opencall.OpenCalls;
import nl.waardevollekernen.opencall.Termijnen;

/** What a drawn wait asks of a term: that it runs, whether it is over, and that this is told once. */
@ApplicationScoped
public class Termijnwacht {
    /**
     * What a wait needs to know.
     *
     * @param id the term; also the key of the message that wakes the wait
     * @param verlopen whether it is over
     * @param wachtTot real instant to look again, always after now
     */
    public record Stand(UUID id, boolean verlopen, Instant wachtTot) {}

    /** How long a wait sleeps while its term stands still; a message wakes it sooner. */
    private static final int STIL_DAGEN = 365;

    private final LooptermijnRepository termijnen;
    private final OpenCalls calls;
    private final Instance<Termijnbegin> begin;
    private final Logboek logboek;
    private final Clock klok;

    Termijnwacht(
            LooptermijnRepository termijnen,
            OpenCalls calls,
            @Any Instance<Termijnbegin> begin,
            Logboek logboek,
            Clock klok) {
        this.termijnen = termijnen;
        this.calls = calls;
        this.begin = begin;
        this.logboek = logboek;
        this.klok = klok;
    }

    /** The term of this kind for this subject; starts it when there is none yet. A repeated job finds the same one. */
    @Transactional
    public Stand bepaal(UUID zaak, String soort) {
        var termijn = termijnen.lopend(zaak, soort).orElseGet(() -> {
            var gegevens = begin.stream()
                    .filter(bron -> bron.soort().equals(soort))
                    .findFirst()
                    .orElseThrow(() -> new IllegalStateException("Niemand begint termijnen van soort " + soort))
                    .begin(zaak);
            var nieuw =
                    new Looptermijn(gegevens.call().id(), zaak, soort, gegevens.omschrijving(), gegevens.uiterlijk());
            termijnen.persist(nieuw);
            return nieuw;
        });
        return stand(termijn);
    }

    /** Whether this term is over, and else when to look again. */
    @Transactional
    public Stand controleer(UUID id) {
        return stand(laad(id));
    }

    /** Notes once in the log of the subject that this term is over. */
    @Transactional
    public void meldOverschrijding(UUID id) {
        var termijn = laad(id);
        logboek.houdVast(termijn.zaak());
        if (termijnen.vers(termijn).meld()) {
            logboek.noteer(
                    Notitie.systeem(termijn.zaak(), LogSoort.TERMIJN_VOORBIJ).op(termijn.omschrijving()));
        }
    }

    private Stand stand(Looptermijn termijn) {
        var call = calls.zoek(termijn.openCallId()).orElseThrow(Weigering::nietGevonden);
        var echt = klok.instant();
        if (termijn.status() == Looptermijn.Status.LOOPT && Termijnen.verlopen(termijn.uiterlijk(), call.nu(echt))) {
            termijnen.vers(termijn).isVoorbij();
        }
        var voorbij = termijn.status() == Looptermijn.Status.VOORBIJ;
        var wachtTot = switch (termijn.status()) {
            case LOOPT -> call.echtVoorbij(termijn.uiterlijk());
            case VOORBIJ -> echt;
            case STIL, BEEINDIGD -> echt.plus(Duration.ofDays(STIL_DAGEN));
        };
        return new Stand(termijn.id(), voorbij, wachtTot.isAfter(echt) ? wachtTot : echt.plusSeconds(1));
    }

    private Looptermijn laad(UUID id) {
        return termijnen.findByIdOptional(id).orElseThrow(Weigering::nietGevonden);
    }
}
