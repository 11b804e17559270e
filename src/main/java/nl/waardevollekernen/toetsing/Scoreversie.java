package nl.waardevollekernen.toetsing;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.waardevollekernen.opencall.Kader;
import nl.waardevollekernen.taak.Versieveld;

/** Scores as a version keeps them: every criterion of the framework in order, score and reason. */
public final class Scoreversie {
    private Scoreversie() {}

    /** The fields of a version; what was not given is empty. */
    public static List<Versieveld> van(Kader kader, Map<String, Score> scores) {
        var velden = new ArrayList<Versieveld>();
        for (var criterium : kader.criteria()) {
            var score = scores.getOrDefault(criterium.code(), new Score(null, ""));
            var veld = "/scores/" + criterium.code();
            var cijfer = score.cijfer();
            velden.add(new Versieveld(
                    veld + "/cijfer", "Cijfer: " + criterium.naam(), cijfer == null ? "" : tekst(cijfer)));
            velden.add(new Versieveld(veld + "/motivering", "Motivering: " + criterium.naam(), score.motivering()));
        }
        return List.copyOf(velden);
    }

    private static String tekst(BigDecimal cijfer) {
        return cijfer.stripTrailingZeros().toPlainString().replace('.', ',');
    }
}
