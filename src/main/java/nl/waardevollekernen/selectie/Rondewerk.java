package nl.waardevollekernen.selectie;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Map;
import java.util.UUID;
import nl.waardevollekernen.gedeeld.Weigering;
import nl.waardevollekernen.identiteit.Gebruiker;
import nl.waardevollekernen.opencall.OpenCalls;
import nl.waardevollekernen.proces.Proces;
import nl.waardevollekernen.proces.ProcesSoort;
import nl.waardevollekernen.proces.Procesnamen.Bericht;
import nl.waardevollekernen.taak.TaakRegel;
import nl.waardevollekernen.taak.TaakSoort;
import nl.waardevollekernen.taak.Taken;
import nl.waardevollekernen.termijn.Looptermijnen;
import org.jspecify.annotations.Nullable;

/** The round of a call that is being decided, locked for whoever changes it, and what its process is told of that. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class Rondewerk {
    private static final String GEEN_RONDE = "Er is nu geen ronde bezig in deze open call.";

    private final RondeRepository rondes;
    private final OpenCalls calls;
    private final Taken taken;
    private final Looptermijnen termijnen;
    private final Proces proces;
    private final Clock klok;

    Rondewerk(
            RondeRepository rondes, OpenCalls calls, Taken taken, Looptermijnen termijnen, Proces proces, Clock klok) {
        this.rondes = rondes;
        this.calls = calls;
        this.taken = taken;
        this.termijnen = termijnen;
        this.proces = proces;
        this.klok = klok;
    }

    /** The round, as it stands after whoever changed it before; refused (409) when none is busy. */
    Ronde levend(String slug, Gebruiker wie) {
        var ronde = rondes.voorWijziging(levende(slug, wie)).orElseThrow(Weigering::nietGevonden);
        if (!ronde.status().leeft()) {
            throw geenRonde(ronde);
        }
        return ronde;
    }

    /** Which round is busy, without locking it; refused (409) with what became of the last one when none is. */
    UUID levende(String slug, Gebruiker wie) {
        var call = calls.metSlug(slug, wie).id();
        return rondes.levend(call)
                .map(Ronde::id)
                .orElseThrow(() ->
                        rondes.laatste(call).map(Rondewerk::geenRonde).orElseGet(() -> Weigering.conflict(GEEN_RONDE)));
    }

    private static Weigering geenRonde(Ronde laatste) {
        return Weigering.conflict(GEEN_RONDE + " De stand van ronde " + laatste.volgnummer() + " is: "
                + laatste.status().label() + ".");
    }

    /** Ends the tasks of a round that decides again, and lets the process begin anew with it. */
    void heropen(Ronde ronde, UUID sleutel, String reden) {
        taken.sluitVoor(ronde.id(), reden);
        proces.bericht(ronde.id(), Bericht.RONDE_HEROPEND, sleutel.toString(), Map.of());
    }

    /**
     * Ends a round without cases, with its tasks, its terms and its run.
     *
     * @param casus the last case, which was withdrawn, or null when that is not known
     */
    void vervalt(Ronde ronde, @Nullable UUID casus) {
        ronde.vervalt(casus, klok.instant());
        rondes.flush();
        termijnen.beeindig(ronde.id());
        taken.sluitVoor(ronde.id(), "Elke casus van de ronde is ingetrokken");
        proces.stop(ProcesSoort.SELECTIE, ronde.id(), "Elke casus van de ronde is ingetrokken");
    }

    /** Completes the task of this kind; refused (409) while the process has not brought it yet. */
    void rondAf(Ronde ronde, TaakSoort soort, Gebruiker wie) {
        taken.rondAf(eisTaak(ronde, soort).id(), wie, Map.of());
    }

    /** The open task of this kind; refused (409) while the process has not brought it yet, so that none comes too late. */
    TaakRegel eisTaak(Ronde ronde, TaakSoort soort) {
        return taken.openVan(ronde.id(), soort)
                .orElseThrow(
                        () -> Weigering.conflict("De taak hiervoor staat nog niet klaar. Probeer het zo opnieuw."));
    }
}
