package nl.waardevollekernen.selectie;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Map;
import nl.waardevollekernen.gedeeld.Weigering;
import nl.waardevollekernen.identiteit.Gebruiker;
import nl.waardevollekernen.opencall.OpenCalls;
import nl.waardevollekernen.taak.TaakSoort;
import nl.waardevollekernen.taak.Taken;

/** The round of a call that is being decided, locked for whoever changes it, and the task that this change completes. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class Rondewerk {
    private final RondeRepository rondes;
    private final OpenCalls calls;
    private final Taken taken;

    Rondewerk(RondeRepository rondes, OpenCalls calls, Taken taken) {
        this.rondes = rondes;
        this.calls = calls;
        this.taken = taken;
    }

    /** The round, as it stands after whoever changed it before; refused (409) when none is busy. */
    Ronde levend(String slug, Gebruiker wie) {
        var levend = rondes.levend(calls.metSlug(slug, wie).id())
                .orElseThrow(() -> Weigering.conflict("Er is nu geen ronde bezig in deze open call."));
        return rondes.voorWijziging(levend.id()).orElseThrow(Weigering::nietGevonden);
    }

    /** Completes the task of this kind; refused (409) while the process has not brought it yet. */
    void rondAf(Ronde ronde, TaakSoort soort, Gebruiker wie) {
        var taak = taken.openVan(ronde.id(), soort)
                .orElseThrow(
                        () -> Weigering.conflict("De taak hiervoor staat nog niet klaar. Probeer het zo opnieuw."));
        taken.rondAf(taak.id(), wie, Map.of());
    }
}
