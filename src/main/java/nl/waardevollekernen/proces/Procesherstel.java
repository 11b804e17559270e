package nl.waardevollekernen.proces;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.util.UUID;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeoutException;
import nl.waardevollekernen.gedeeld.Leesrichting;
import nl.waardevollekernen.gedeeld.Nederland;
import nl.waardevollekernen.gedeeld.Tekst;
import nl.waardevollekernen.gedeeld.Weigering;
import nl.waardevollekernen.identiteit.Gebruiker;
import nl.waardevollekernen.identiteit.Rol;
import nl.waardevollekernen.logboek.Actor;

/**
 * What beheer can do about a case that does not go by itself. Each needs a reason, which stands in the log of the case.
 * What touches the engine happens after the commit of the row that says so.
 */
@ApplicationScoped
public class Procesherstel {
    private static final int KORTSTE_REDEN = 5;
    private static final int LANGSTE_REDEN = 500;

    private final Herstelregels regels;
    private final Loopvervanging vervanging;
    private final Reconciliatie reconciliatie;
    private final Engine engine;

    Procesherstel(Herstelregels regels, Loopvervanging vervanging, Reconciliatie reconciliatie, Engine engine) {
        this.regels = regels;
        this.vervanging = vervanging;
        this.reconciliatie = reconciliatie;
        this.engine = engine;
    }

    /** Sends a blocked row of the outbox again. Refused (409) when it is not blocked. */
    public void stuurOpnieuw(UUID rij, Gebruiker beheer, String reden) {
        eis(beheer, reden);
        regels.geefVrij(rij, Actor.van(beheer), reden);
    }

    /**
     * Lets the engine offer a job again that was put aside because repeating could not mend it. Refused (409) for one that
     * is tried again by itself.
     */
    public void probeerOpnieuw(UUID job, Gebruiker beheer, String reden) {
        eis(beheer, reden);
        long key = regels.roepTerug(job, Actor.van(beheer), reden);
        try {
            engine.roepTerug(key).toCompletableFuture().join();
        } catch (CompletionException fout) {
            if (!Antwoord.isNietGevonden(fout)) {
                throw Weigering.nietBeschikbaar("De engine antwoordt niet. Probeer het later opnieuw.");
            }
            regels.vergeet(job);
        }
    }

    /**
     * Stops the run of a zaak and gives it a new one where it stands. Refused (409) when the zaak needs no process.
     *
     * @return the new run
     */
    public UUID nieuweLoop(ProcesSoort soort, UUID zaak, Gebruiker beheer, String reden) {
        eis(beheer, reden);
        var door = Actor.van(beheer);
        var nieuw = regels.levend(soort, zaak)
                .map(run -> vervanging.vervang(run, door, reden))
                .orElseGet(() -> vervanging.herstel(soort, zaak, door, reden));
        return nieuw.orElseThrow(() -> Weigering.conflict("Deze zaak heeft geen proces (meer) nodig."));
    }

    /**
     * After the engine's data was lost or replaced: everything that must live and that the engine does not know gets a new
     * run where it stood.
     *
     * @return how many runs were begun
     */
    public int herbouw(Gebruiker beheer, String reden) {
        eis(beheer, reden);
        try {
            return reconciliatie.herbouw(Actor.van(beheer), reden);
        } catch (InterruptedException fout) {
            Thread.currentThread().interrupt();
            throw Weigering.nietBeschikbaar(
                    "De herbouw is onderbroken. Start haar opnieuw; wat klaar is blijft staan.");
        } catch (TimeoutException | ExecutionException | SQLException fout) {
            throw Weigering.nietBeschikbaar("De engine antwoordt niet. Probeer het later opnieuw.");
        }
    }

    private static void eis(Gebruiker gebruiker, String reden) {
        if (!gebruiker.heeft(Rol.BEHEER)) {
            throw Weigering.nietGevonden();
        }
        Leesrichting.eis("reden", reden);
        int lengte = Tekst.schoon(reden).length();
        if (lengte < KORTSTE_REDEN || lengte > LANGSTE_REDEN) {
            throw Weigering.invoer(
                    "reden",
                    "Geef een reden van " + KORTSTE_REDEN + " tot " + Nederland.getal(LANGSTE_REDEN) + " tekens.");
        }
    }
}
