package nl.waardevollekernen.toetsing;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import nl.waardevollekernen.gedeeld.Tekst;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * What somebody sends for one criterion.
 *
 * @param cijfer 1 to 10; may be left out in a draft
 * @param motivering may be left out in a draft
 */
@Schema(name = "Score", examples = "{\"cijfer\": 7, \"motivering\": \"De gebiedsvisie is vastgesteld en past.\"}")
public record ScoreInvoer(
        @Nullable BigDecimal cijfer, @Nullable String motivering) {
    /** The scores by criterion; a left-out motivation is an empty one. */
    public static Map<String, Score> scores(Map<String, ScoreInvoer> invoer) {
        var scores = new HashMap<String, Score>();
        invoer.forEach((code, score) -> {
            var motivering = score.motivering();
            scores.put(code, new Score(score.cijfer(), Tekst.schoon(motivering)));
        });
        return scores;
    }
}
