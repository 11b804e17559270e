package nl.waardevollekernen.termijn;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.waardevollekernen.gedeeld.Weigering;
import nl.waardevollekernen.logboek.LogSoort;
import nl.waardevollekernen.logboek.Logboek;
import nl.waardevollekernen.logboek.Notitie;
import nl.waardevollekernen.opencall.OpenCall;
import nl.waardevollekernen.opencall.OpenCalls;
import nl.waardevollekernen.opencall.TermijnBron;
import nl.waardevollekernen.opencall.Termijnen;
import nl.waardevollekernen.opencall.Termijnsoort;
import nl.waardevollekernen.proces.Proces;
import nl.waardevollekernen.proces.Procesnamen.Bericht;
import nl.waardevollekernen.taak.TaakTermijn;

/**
 * The terms of every subject: starts them, lets them stand still and run on, moves them and says whether they are over.
 * Whoever changes a term wakes the wait in the process in the same transaction.
 */
@ApplicationScoped
public class Looptermijnen implements TermijnBron, TaakTermijn {
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
    private final Taaktermijnen taken;
    private final Proces proces;
    private final Logboek logboek;
    private final Clock klok;

    Looptermijnen(
            LooptermijnRepository termijnen,
            OpenCalls calls,
            @Any Instance<Termijnbegin> begin,
            Taaktermijnen taken,
            Proces proces,
            Logboek logboek,
            Clock klok) {
        this.termijnen = termijnen;
        this.calls = calls;
        this.begin = begin;
        this.taken = taken;
        this.proces = proces;
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
        return stand(termijnen.findByIdOptional(id).orElseThrow(Weigering::nietGevonden));
    }

    /** The term that runs (or stands still) for this subject, if any. */
    @Transactional
    public Optional<Looptermijn> van(UUID zaak, String soort) {
        return termijnen.lopend(zaak, soort);
    }

    /** All terms that run (or stand still) for this subject. */
    @Transactional
    public List<Looptermijn> van(UUID zaak) {
        return termijnen.lopend(zaak);
    }

    /** Lets every running term of this subject stand still (suspension), from the day after now. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void zetStil(UUID zaak) {
        for (var termijn : termijnen.lopend(zaak)) {
            termijn.zetStil(call(termijn).nu(klok.instant()));
            wek(termijn);
        }
    }

    /** Lets every term of this subject that stands still run on; the days it stood still are added. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void loopVerder(UUID zaak) {
        for (var termijn : termijnen.lopend(zaak)) {
            var sinds = termijn.stilSinds();
            if (sinds == null) {
                continue;
            }
            var call = call(termijn);
            termijn.loopVerder(call.termijnen()
                    .opgeschort(termijn.uiterlijk(), sinds, call.nu(klok.instant()), schuiftOp(call, termijn)));
            wek(termijn);
        }
    }

    /** The subject needs this kind of term no more. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void beeindig(UUID zaak, String soort) {
        termijnen.lopend(zaak, soort).ifPresent(Looptermijn::beeindig);
    }

    /** Something else holds for the subject now: this term ends, and whoever waits for it asks again what is true. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void laatLos(UUID zaak, String soort) {
        termijnen.lopend(zaak, soort).ifPresent(termijn -> {
            termijn.beeindig();
            wek(termijn);
        });
    }

    /** The subject ended: none of its terms runs any more. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void beeindig(UUID zaak) {
        termijnen.lopend(zaak).forEach(Looptermijn::beeindig);
    }

    @Override
    public Optional<Instant> uiterlijk(UUID zaak, String soort) {
        return termijnen.lopend(zaak, soort).map(termijn -> call(termijn).echt(termijn.uiterlijk()));
    }

    /** Whether this kind of term ever ran for this subject and has been ended by it. */
    @Transactional
    public boolean isBeeindigd(UUID zaak, String soort) {
        return termijnen.beeindigd(zaak, soort);
    }

    /** Notes once in the log of the subject that this term is over. */
    @Transactional
    public void meldOverschrijding(UUID id) {
        var termijn = termijnen.findByIdOptional(id).orElseThrow(Weigering::nietGevonden);
        if (termijn.meld()) {
            logboek.noteer(
                    Notitie.systeem(termijn.zaak(), LogSoort.TERMIJN_VOORBIJ).op(termijn.omschrijving()));
        }
    }

    @Override
    public List<LopendeTermijn> lopend(UUID openCall, Instant callNu) {
        return termijnen.vanCall(openCall).stream()
                .filter(termijn -> termijn.status() == Looptermijn.Status.LOOPT)
                .filter(termijn -> !Termijnen.verlopen(termijn.uiterlijk(), callNu))
                .map(termijn -> new LopendeTermijn(termijn.omschrijving(), termijn.uiterlijk()))
                .toList();
    }

    @Override
    public void verzet(OpenCall call) {
        termijnen.vanCall(call.id()).forEach(this::wek);
    }

    private Stand stand(Looptermijn termijn) {
        var call = call(termijn);
        var echt = klok.instant();
        if (termijn.status() == Looptermijn.Status.LOOPT && Termijnen.verlopen(termijn.uiterlijk(), call.nu(echt))) {
            termijn.isVoorbij();
        }
        var voorbij = termijn.status() == Looptermijn.Status.VOORBIJ;
        var wachtTot = switch (termijn.status()) {
            case LOOPT -> call.echtVoorbij(termijn.uiterlijk());
            case VOORBIJ -> echt;
            case STIL, BEEINDIGD -> echt.plus(Duration.ofDays(STIL_DAGEN));
        };
        return new Stand(termijn.id(), voorbij, wachtTot.isAfter(echt) ? wachtTot : echt.plusSeconds(1));
    }

    private void wek(Looptermijn termijn) {
        taken.verzet(termijn, call(termijn));
        proces.bericht(termijn.zaak(), Bericht.TERMIJN_GEWIJZIGD, termijn.id().toString(), Map.of());
    }

    private OpenCall call(Looptermijn termijn) {
        return calls.zoek(termijn.openCallId()).orElseThrow(Weigering::nietGevonden);
    }

    private static boolean schuiftOp(OpenCall call, Looptermijn termijn) {
        for (var soort : Termijnsoort.values()) {
            if (soort.name().equalsIgnoreCase(termijn.soort())) {
                return call.schuiftOp(soort);
            }
        }
        return false;
    }
}
