package nl.waardevollekernen.casus;

import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.function.Function;
import java.util.function.Supplier;
import nl.waardevollekernen.gedeeld.Weigering;
import nl.waardevollekernen.gedeeld.Weigering.Soort;
import nl.waardevollekernen.gedeeld.web.Berichten;
import nl.waardevollekernen.identiteit.Gebruiker;
import nl.waardevollekernen.taak.TaakRegel;
import nl.waardevollekernen.taak.TaakStatus;

/**
 * What the form of a task does when its work changed after the form was opened: it comes back with what was typed and with the
 * reason, so that nothing typed is lost. Who had completed the task already, as with a second click, only hears that it is done.
 */
public final class Tussentijds {
    /** For the next page, when this user had completed the task already. */
    private static final String AL_GEDAAN =
            "U had deze taak al afgerond. Bij de casus leest u hoe het er nu mee staat.";

    private Tussentijds() {}

    /** Whether the version or the state stands in the way, and not what was typed. */
    public static boolean is(Weigering fout) {
        return fout.soort() == Soort.VEROUDERD || fout.soort() == Soort.CONFLICT;
    }

    /** Whether this user completed this task already. */
    static boolean alGedaan(TaakRegel nu, Gebruiker gebruiker) {
        return nu.status() == TaakStatus.GESLOTEN && gebruiker.id().equals(nu.behandelaar());
    }

    /**
     * The answer when a confirmation could not be recorded: the form again, or the inbox for who had completed the task already.
     *
     * @param taak reads the task as it is now
     * @param pagina makes the form of that task
     * @throws Weigering what was refused, when that was neither a field nor a change in between
     */
    public static Response opnieuw(
            Weigering fout,
            Gebruiker gebruiker,
            Berichten berichten,
            Supplier<TaakRegel> taak,
            Function<TaakRegel, TemplateInstance> pagina) {
        if (fout.veldfouten().isEmpty() && !is(fout)) {
            throw fout;
        }
        var nu = taak.get();
        if (alGedaan(nu, gebruiker)) {
            berichten.toonStraks(AL_GEDAAN);
            return Response.seeOther(URI.create("/taken")).build();
        }
        return Response.status(fout.soort().status()).entity(pagina.apply(nu)).build();
    }

    /**
     * What stands above the form that comes back; empty when the fields say what is wrong.
     *
     * @param beletsel why the task can not be done any more, or empty
     */
    public static String melding(Weigering fout, String beletsel) {
        if (!is(fout)) {
            return "";
        }
        if (fout.soort() == Soort.VEROUDERD && beletsel.isEmpty()) {
            return "Hier is intussen iets gewijzigd: door u in een ander venster, of door een collega. Hieronder staat wat u"
                    + " hier invulde. Als u nu verdergaat, komt dat in de plaats van wat er intussen stond.";
        }
        return (beletsel.isEmpty() ? fout.uitleg() : beletsel) + " Wat u hier invulde, staat hieronder nog.";
    }
}
