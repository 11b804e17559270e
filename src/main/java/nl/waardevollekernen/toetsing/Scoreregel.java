package nl.waardevollekernen.toetsing;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import nl.waardevollekernen.opencall.Kader;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * One criterion with what was given for it, as a form or a list shows it.
 *
 * @param code of the criterion
 * @param naam how people read it
 * @param vraag what the reviewer answers
 * @param gewicht percent
 * @param ankers what a score means, by score
 * @param cijfer 1 to 10, or null while not scored
 * @param motivering empty while not written
 */
@Schema(name = "Scoreregel")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Scoreregel(
        String code,
        String naam,
        String vraag,
        BigDecimal gewicht,
        SortedMap<Integer, String> ankers,
        @Nullable BigDecimal cijfer,
        String motivering) {
    /** Every criterion of the framework in order, with what was given. */
    public static List<Scoreregel> van(Kader kader, Map<String, Score> scores) {
        return kader.criteria().stream()
                .map(criterium -> {
                    var score = scores.getOrDefault(criterium.code(), new Score(null, ""));
                    return new Scoreregel(
                            criterium.code(),
                            criterium.naam(),
                            criterium.vraag(),
                            criterium.gewicht(),
                            criterium.ankers(),
                            score.cijfer(),
                            score.motivering());
                })
                .toList();
    }
}
