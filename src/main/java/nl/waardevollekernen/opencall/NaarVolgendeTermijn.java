package nl.waardevollekernen.opencall;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import nl.waardevollekernen.gedeeld.Weigering;
import nl.waardevollekernen.identiteit.Gebruiker;
import nl.waardevollekernen.identiteit.Rol;
import nl.waardevollekernen.logboek.LogSoort;
import nl.waardevollekernen.logboek.Logboek;
import nl.waardevollekernen.logboek.Notitie;
import nl.waardevollekernen.opencall.TermijnBron.LopendeTermijn;
import org.jspecify.annotations.Nullable;

/** Ends the term that runs out first in a rehearsal, by moving the call's own clock just past it. */
@ApplicationScoped
public class NaarVolgendeTermijn {
    /**
     * What ended, and the call with its clock as it stands now.
     *
     * @param tegelijk how many other terms ended at the same moment
     */
    public record Uitkomst(LopendeTermijn voorbij, long tegelijk, OpenCall call) {}

    private final OpenCallRepository calls;
    private final LopendeTermijnen lopend;
    private final Instance<TermijnBron> bronnen;
    private final Logboek logboek;
    private final Clock klok;

    NaarVolgendeTermijn(
            OpenCallRepository calls,
            LopendeTermijnen lopend,
            @Any Instance<TermijnBron> bronnen,
            Logboek logboek,
            Clock klok) {
        this.calls = calls;
        this.lopend = lopend;
        this.bronnen = bronnen;
        this.logboek = logboek;
        this.klok = klok;
    }

    /** Refused (403) for others than the programmacoördinator, and (409) for a real call or when no term runs. */
    @Transactional
    public Uitkomst ga(UUID openCall, Gebruiker gebruiker) {
        return ga(openCall, null, gebruiker);
    }

    /**
     * The same for whoever was shown which term it ends. A term that only the fund may know, such as a planned announcement, may end
     * before it: then that one ends, and everybody knows.
     *
     * @param verwacht the end (call time) of the term that should end; refused (412) when another one comes first now in what this user
     *     may know. Null ends whichever comes first
     */
    @Transactional
    public Uitkomst ga(UUID openCall, @Nullable Instant verwacht, Gebruiker gebruiker) {
        if (!gebruiker.heeft(Rol.PROGRAMMACOORDINATOR)) {
            throw Weigering.nietToegestaan("Alleen de programmacoördinator zet de tijd van een proefronde vooruit.");
        }
        var rij = calls.vergrendeld(openCall).orElseThrow(Weigering::nietGevonden);
        var call = rij.openCall();
        var echt = klok.instant().truncatedTo(ChronoUnit.MICROS);
        if (!call.proefronde()) {
            throw Weigering.conflict("Alleen in een proefronde kan de tijd vooruit. Dit is een echte open call.");
        }
        var termijnen = lopend.van(call, call.nu(echt));
        var getoond = lopend.van(call, gebruiker);
        if (verwacht != null && !verwacht.equals(eerste(getoond))) {
            throw Weigering.verouderd();
        }
        var volgende = Stream.concat(termijnen.stream(), getoond.stream())
                .min(Comparator.comparing(LopendeTermijn::eind))
                .orElseThrow(() -> Weigering.conflict("Er loopt in deze proefronde geen termijn."));
        rij.spring(echt, Termijnen.voorbij(volgende.eind()));
        calls.flush();
        var verzet = rij.openCall();
        logboek.noteer(Notitie.van(openCall, LogSoort.TERMIJN_VOORUITGEZET, gebruiker, volgende.omschrijving()));
        bronnen.forEach(bron -> bron.verzet(verzet));
        long samen = termijnen.stream()
                .filter(termijn -> termijn.eind().equals(volgende.eind()))
                .count();
        return new Uitkomst(volgende, samen - 1, verzet);
    }

    private static @Nullable Instant eerste(List<LopendeTermijn> termijnen) {
        return termijnen.isEmpty() ? null : termijnen.getFirst().eind();
    }
}
