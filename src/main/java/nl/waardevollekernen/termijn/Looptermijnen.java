package nl.waardevollekernen.termijn;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.waardevollekernen.gedeeld.Weigering;
import nl.waardevollekernen.opencall.OpenCall;
import nl.waardevollekernen.opencall.OpenCalls;
import nl.waardevollekernen.opencall.TermijnBron;
import nl.waardevollekernen.opencall.Termijnen;
import nl.waardevollekernen.opencall.Termijnsoort;
import nl.waardevollekernen.proces.Proces;
import nl.waardevollekernen.proces.Procesnamen;
import nl.waardevollekernen.proces.Procesnamen.Bericht;
import nl.waardevollekernen.taak.TaakTermijn;

/**
 * The terms of every subject: finds them, lets them stand still and run on, moves and ends them; {@link Termijnwacht} starts
 * them. Whoever changes a term wakes the wait in the process in the same transaction.
 */
@ApplicationScoped
public class Looptermijnen implements TermijnBron, TaakTermijn {
    private static final Set<String> VAN_FONDS =
            Set.of(Procesnamen.Termijnsoort.BESLUIT, Procesnamen.Termijnsoort.EMBARGO);

    private final LooptermijnRepository termijnen;
    private final OpenCalls calls;
    private final Taaktermijnen taken;
    private final Proces proces;
    private final Clock klok;

    Looptermijnen(LooptermijnRepository termijnen, OpenCalls calls, Taaktermijnen taken, Proces proces, Clock klok) {
        this.termijnen = termijnen;
        this.calls = calls;
        this.taken = taken;
        this.proces = proces;
        this.klok = klok;
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
        for (var termijn : termijnen.voorWijziging(zaak)) {
            termijn.zetStil(call(termijn).nu(klok.instant()));
            wek(termijn);
        }
    }

    /** Lets every term of this subject that stands still run on; the days it stood still are added. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void loopVerder(UUID zaak) {
        for (var termijn : termijnen.voorWijziging(zaak)) {
            var sinds = termijn.stilSinds();
            if (sinds == null) {
                continue;
            }
            var call = call(termijn);
            termijn.loopVerder(call.termijnen()
                    .opgeschort(termijn.uiterlijk(), sinds, call.nu(klok.instant()), schuiftOp(call, termijn.soort())));
            wek(termijn);
        }
    }

    /** The subject needs this kind of term no more. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void beeindig(UUID zaak, String soort) {
        termijnen.voorWijziging(zaak, soort).ifPresent(Looptermijn::beeindig);
    }

    /** Something else holds for the subject now: this term ends, and whoever waits for it asks again what is true. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void laatLos(UUID zaak, String soort) {
        termijnen.voorWijziging(zaak, soort).ifPresent(termijn -> {
            termijn.beeindig();
            wek(termijn);
        });
    }

    /** The subject ended: none of its terms runs any more. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void beeindig(UUID zaak) {
        termijnen.voorWijziging(zaak).forEach(Looptermijn::beeindig);
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

    @Override
    public List<LopendeTermijn> lopend(UUID openCall, Instant callNu) {
        return termijnen.vanCall(openCall).stream()
                .filter(termijn -> termijn.status() == Looptermijn.Status.LOOPT)
                .filter(termijn -> !Termijnen.verlopen(termijn.uiterlijk(), callNu))
                .map(termijn -> new LopendeTermijn(
                        termijn.soort(),
                        termijn.omschrijving(),
                        termijn.uiterlijk(),
                        VAN_FONDS.contains(termijn.soort())))
                .toList();
    }

    @Override
    public void verzet(OpenCall call) {
        var alle = termijnen.vanCall(call.id());
        taken.houdVast(alle);
        alle.forEach(this::wek);
    }

    private void wek(Looptermijn termijn) {
        taken.verzet(termijn, call(termijn));
        proces.bericht(termijn.zaak(), Bericht.TERMIJN_GEWIJZIGD, termijn.id().toString(), Map.of());
    }

    private OpenCall call(Looptermijn termijn) {
        return calls.zoek(termijn.openCallId()).orElseThrow(Weigering::nietGevonden);
    }

    /** Whether a term of this kind, by its name in the diagrams, moves on to a working day in this call. */
    static boolean schuiftOp(OpenCall call, String naam) {
        for (var soort : Termijnsoort.values()) {
            if (soort.name().equalsIgnoreCase(naam)) {
                return call.schuiftOp(soort);
            }
        }
        return false;
    }
}
