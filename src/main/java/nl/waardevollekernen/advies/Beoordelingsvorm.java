package nl.waardevollekernen.advies;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import nl.waardevollekernen.casus.Dossier;
import nl.waardevollekernen.casus.Zaakkop;
import nl.waardevollekernen.gedeeld.Nederland;
import nl.waardevollekernen.gedeeld.web.Keuze;
import nl.waardevollekernen.toetsing.Gemiddelde;
import nl.waardevollekernen.toetsing.Score;
import nl.waardevollekernen.toetsing.Scoreregel;
import org.jspecify.annotations.Nullable;

/**
 * The review of one case by one member, as its form shows it.
 *
 * @param adres of the form
 * @param uiterlijk the last day of the term, in words
 * @param dossier what the case says
 * @param criteria every criterion in order, with what was given
 * @param voorlopig weighted mean over what was scored so far, or empty text
 * @param gescoord how many criteria have a score
 * @param aanbeveling code of the recommendation, or empty
 */
record Beoordelingsvorm(
        String adres,
        Zaakkop kop,
        String uiterlijk,
        Dossier dossier,
        String kader,
        List<Beoordelingsvorm.Criteriumregel> criteria,
        String voorlopig,
        long gescoord,
        String aanbeveling,
        String toelichting,
        long versie) {
    /** What somebody filled in, kept or not. */
    record Ingevuld(Map<String, Score> scores, String aanbeveling, String toelichting) {}

    /** What a score means. */
    record Anker(int cijfer, String tekst) {}

    /**
     * One criterion.
     *
     * @param cijfer 1 to 10, or 0 while not scored
     */
    record Criteriumregel(
            int nummer,
            String code,
            String naam,
            String vraag,
            String gewicht,
            List<Anker> ankers,
            int cijfer,
            String motivering) {
        /** Name of the field of the score. */
        public String cijferveld() {
            return "cijfer-" + code;
        }

        /** Name of the field of the motivation. */
        public String motiveringveld() {
            return "motivering-" + code;
        }

        /** Label of the field of the motivation. */
        public String motiveringlabel() {
            return "Motivering bij " + naam;
        }
    }

    /** Where a member who finds an interest after all declares it. */
    public String verklaaradres() {
        return adres + "/verklaring";
    }

    /** What a member can recommend. */
    public List<Keuze> aanbevelingen() {
        return List.of(Aanbeveling.values()).stream()
                .map(een -> new Keuze(een.code(), een.label()))
                .toList();
    }

    /** Every criterion with what was filled in. */
    static List<Criteriumregel> criteria(List<Scoreregel> regels, Map<String, Score> scores) {
        return IntStream.range(0, regels.size())
                .mapToObj(i ->
                        regel(i + 1, regels.get(i), scores.get(regels.get(i).code())))
                .toList();
    }

    private static Criteriumregel regel(int nummer, Scoreregel regel, @Nullable Score score) {
        var cijfer = score == null ? null : score.cijfer();
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
                score == null ? "" : score.motivering());
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
