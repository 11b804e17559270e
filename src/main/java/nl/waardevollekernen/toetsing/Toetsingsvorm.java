package nl.waardevollekernen.toetsing;

import java.util.List;
import java.util.Objects;
import nl.waardevollekernen.casus.Dossier;
import nl.waardevollekernen.casus.Koregel;
import nl.waardevollekernen.casus.Zaakkop;
import nl.waardevollekernen.gedeeld.Nederland;
import nl.waardevollekernen.opencall.OpenCall;
import org.jspecify.annotations.Nullable;

/**
 * The toetsing of a case as its form and its read-only page show it.
 *
 * @param criteria every criterion in order, with what was given
 * @param voorlopig weighted mean over what was scored so far, or empty text
 * @param gescoord how many criteria have a score
 * @param nodig the rule that must be met, in words
 * @param beletsel why this reader can not do it now, or empty
 * @param conceptVan who is writing the draft, when that is not this reader: it is not shown; else empty
 * @param teruggave why a colleague sent it back, or empty
 * @param auteurs who else wrote in it and so can not confirm it any more, or empty
 * @param aanvulling whether an aanvulling can (still) be asked
 * @param uitkomst the completed result; with empty texts while it is a draft
 */
record Toetsingsvorm(
        String actie,
        Zaakkop kop,
        Dossier dossier,
        List<Koregel> knockouts,
        String kader,
        List<Scoreveld> criteria,
        String voorlopig,
        int gescoord,
        String nodig,
        String beletsel,
        String conceptVan,
        String teruggave,
        String auteurs,
        boolean aanvulling,
        long versie,
        Toetsingsvorm.Uitkomst uitkomst) {
    /** Says whose draft there is. */
    public String conceptkop() {
        return conceptVan + " bewaarde een concept";
    }

    /** The result of a completed toetsing, in words. */
    record Uitkomst(
            String totaal, String drempel, String bredeWaarde, String investeringsrijpheid, String door, String op) {
        static final Uitkomst GEEN = new Uitkomst("", "", "", "", "", "");

        /** Moments are shown on the clock of the call. */
        static Uitkomst van(ToetsingWeergave weergave, OpenCall call) {
            var totaal = weergave.totaal();
            if (totaal == null) {
                return GEEN;
            }
            var op = weergave.voltooidOp();
            return new Uitkomst(
                    Nederland.getal(totaal, 2),
                    Boolean.TRUE.equals(weergave.drempelGehaald())
                            ? "De drempel is gehaald: de casus gaat naar de adviescommissie."
                            : "De drempel is niet gehaald: de fondsbeheerder krijgt een voorstel om af te wijzen.",
                    deel(weergave.bredeWaarde()),
                    deel(weergave.investeringsrijpheid()),
                    Objects.requireNonNullElse(weergave.beoordelaar(), ""),
                    op == null ? "" : Nederland.moment(call.nu(op)));
        }

        private static String deel(ToetsingWeergave.@Nullable Deel deel) {
            return deel == null ? "" : Nederland.getal(deel.cijfer(), 2) + ", " + deel.oordeelLabel();
        }
    }
}
