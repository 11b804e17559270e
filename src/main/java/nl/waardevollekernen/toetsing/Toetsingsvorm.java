package nl.waardevollekernen.toetsing;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
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
 * @param teruggave why a colleague sent it back, or empty
 * @param aanvulling page to ask an aanvulling, or empty where that can not be done (any more)
 * @param uitkomst the completed result; with empty texts while it is a draft
 */
record Toetsingsvorm(
        String actie,
        Zaakkop kop,
        Dossier dossier,
        List<Koregel> knockouts,
        String kader,
        List<Criteriumregel> criteria,
        String voorlopig,
        int gescoord,
        String nodig,
        String beletsel,
        String teruggave,
        String aanvulling,
        long versie,
        Toetsingsvorm.Uitkomst uitkomst) {
    /** What a score means. */
    record Anker(int cijfer, String tekst) {}

    /**
     * One criterion.
     *
     * @param cijfer 1 to 10, or 0 while not scored
     * @param punten what it adds to the total now, or empty
     */
    record Criteriumregel(
            int nummer,
            String code,
            String naam,
            String vraag,
            String gewicht,
            List<Anker> ankers,
            int cijfer,
            String punten,
            String motivering) {
        /** Name of the field of the score. */
        public String cijferveld() {
            return "cijfer-" + code;
        }

        /** Label of the field of the motivation. */
        public String motiveringlabel() {
            return "Motivering bij " + naam;
        }

        /** Name of the field of the motivation. */
        public String motiveringveld() {
            return "motivering-" + code;
        }
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

    /** Every criterion with what was filled in. */
    static List<Criteriumregel> criteria(List<Scoreregel> regels, Map<String, Score> scores) {
        return IntStream.range(0, regels.size())
                .mapToObj(i -> regel(
                        i + 1, regels.get(i), scores.getOrDefault(regels.get(i).code(), new Score(null, ""))))
                .toList();
    }

    private static Criteriumregel regel(int nummer, Scoreregel regel, Score score) {
        var cijfer = score.cijfer();
        return new Criteriumregel(
                nummer,
                regel.code(),
                regel.naam(),
                regel.vraag(),
                Nederland.getal(regel.gewicht(), 0) + "\u00a0%",
                regel.ankers().entrySet().stream()
                        .map(anker -> new Anker(anker.getKey(), anker.getValue()))
                        .toList(),
                cijfer == null ? 0 : cijfer.intValue(),
                cijfer == null
                        ? ""
                        : Nederland.getal(cijfer.multiply(regel.gewicht()).movePointLeft(2), 2),
                score.motivering());
    }

    /** The weighted mean over the criteria that have a score: what is open never counts as zero. Empty while none has. */
    static String voorlopig(List<Scoreregel> regels, Map<String, Score> scores) {
        var som = BigDecimal.ZERO;
        var deler = BigDecimal.ZERO;
        for (var regel : regels) {
            var score = scores.get(regel.code());
            var cijfer = score == null ? null : score.cijfer();
            if (cijfer != null) {
                som = som.add(cijfer.multiply(regel.gewicht()));
                deler = deler.add(regel.gewicht());
            }
        }
        return deler.signum() == 0 ? "" : new Gemiddelde(som, deler).tekst();
    }
}
