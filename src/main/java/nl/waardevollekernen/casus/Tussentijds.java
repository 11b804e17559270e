package nl.waardevollekernen.casus;

import nl.waardevollekernen.gedeeld.Weigering;
import nl.waardevollekernen.gedeeld.Weigering.Soort;
import nl.waardevollekernen.identiteit.Gebruiker;
import nl.waardevollekernen.taak.TaakRegel;
import nl.waardevollekernen.taak.TaakStatus;

/**
 * What the form of a task does when its work changed after the form was opened: it comes back with what was typed and with the
 * reason, so that nothing typed is lost. Who had completed the task already, as with a second click, only hears that it is done.
 */
public final class Tussentijds {
    /** For the next page, when this user had completed the task already. */
    public static final String AL_GEDAAN = "U had deze taak al afgerond. Wat u toen vastlegde, staat vast.";

    private Tussentijds() {}

    /** Whether the version or the state stands in the way, and not what was typed. */
    public static boolean is(Weigering fout) {
        return fout.soort() == Soort.VEROUDERD || fout.soort() == Soort.CONFLICT;
    }

    /** Whether this user completed this task already. */
    public static boolean alGedaan(TaakRegel nu, Gebruiker gebruiker) {
        return nu.status() == TaakStatus.GESLOTEN && gebruiker.id().equals(nu.behandelaar());
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
