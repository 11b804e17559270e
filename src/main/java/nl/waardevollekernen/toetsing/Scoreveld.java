package nl.waardevollekernen.toetsing;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import nl.waardevollekernen.gedeeld.Nederland;

/**
 * One criterion of a form with scores, as people fill it in: the same for the toetsing and for the review of a member of
 * the adviescommissie.
 *
 * @param cijfer 1 to 10, or 0 while not scored
 * @param punten what it adds to the total now, or empty
 */
public record Scoreveld(
        int nummer,
        String code,
        String naam,
        String vraag,
        String gewicht,
        List<Scoreveld.Anker> ankers,
        int cijfer,
        String punten,
        String motivering) {
    /** What a score means. */
    public record Anker(int cijfer, String tekst) {}

    public Scoreveld {
        ankers = List.copyOf(ankers);
    }

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

    /** Every criterion in order, with what was filled in. */
    public static List<Scoreveld> van(List<Scoreregel> regels, Map<String, Score> scores) {
        return IntStream.range(0, regels.size())
                .mapToObj(i -> regel(
                        i + 1, regels.get(i), scores.getOrDefault(regels.get(i).code(), new Score(null, ""))))
                .toList();
    }

    private static Scoreveld regel(int nummer, Scoreregel regel, Score score) {
        var cijfer = score.cijfer();
        return new Scoreveld(
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
    public static String voorlopig(List<Scoreregel> regels, Map<String, Score> scores) {
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
