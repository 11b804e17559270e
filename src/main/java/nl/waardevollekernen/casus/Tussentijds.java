package nl.waardevollekernen.casus;

import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Supplier;
import nl.waardevollekernen.gedeeld.Weigering;
import nl.waardevollekernen.gedeeld.Weigering.Soort;
import nl.waardevollekernen.gedeeld.web.Berichten;
import nl.waardevollekernen.gedeeld.web.Formulierfouten;
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
            "U had deze taak al afgerond, dus er is nu niets gewijzigd. Bij de casus leest u hoe het er nu mee staat.";

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
     * @param pagina the form of that task, as {@link #antwoord} makes it
     * @throws Weigering what was refused, when that was neither a field nor a change in between
     */
    public static Response opnieuw(
            Weigering fout,
            Gebruiker gebruiker,
            Berichten berichten,
            Supplier<TaakRegel> taak,
            Function<TaakRegel, Response> pagina) {
        if (fout.veldfouten().isEmpty() && !is(fout)) {
            throw fout;
        }
        var nu = taak.get();
        if (alGedaan(nu, gebruiker)) {
            berichten.waarschuwStraks(AL_GEDAAN);
            return Response.seeOther(URI.create("/taken")).build();
        }
        return pagina.apply(nu);
    }

    /**
     * The form that comes back with what was typed. The state goes before the fields: where the task can not be done any more
     * (409), nobody is asked to mend what was typed.
     *
     * @param beletsel why the task can not be done any more, or empty
     * @param fouten what is wrong with the fields
     * @param pagina the form, with what stands above it and the errors of its fields
     */
    public static Response antwoord(
            Weigering fout,
            String beletsel,
            Formulierfouten fouten,
            BiFunction<String, Formulierfouten, TemplateInstance> pagina) {
        return beletsel.isEmpty()
                ? Response.status(fout.soort().status())
                        .entity(pagina.apply(melding(fout, ""), fouten))
                        .build()
                : Response.status((is(fout) ? fout.soort() : Soort.CONFLICT).status())
                        .entity(pagina.apply(melding(fout, beletsel), Formulierfouten.GEEN))
                        .build();
    }

    /** What stands above the form that comes back; empty when the fields say what is wrong. */
    static String melding(Weigering fout, String beletsel) {
        if (!is(fout) && beletsel.isEmpty()) {
            return "";
        }
        if (fout.soort() == Soort.VEROUDERD && beletsel.isEmpty()) {
            return "Hier is intussen iets gewijzigd: door u in een ander venster, of door een collega. Hieronder staat wat u"
                    + " hier invulde. Als u nu verdergaat, komt dat in de plaats van wat er intussen stond.";
        }
        return (beletsel.isEmpty() ? fout.uitleg() : beletsel) + " Wat u hier invulde, staat hieronder nog.";
    }
}
