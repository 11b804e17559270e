package nl.waardevollekernen.toetsing;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import nl.waardevollekernen.opencall.Kader;

/**
 * The rules that follow from one framework of a call.
 *
 * @param kader the framework
 * @param scores what a valid score is
 * @param weging how scores add up
 * @param drempel what passes
 */
public record Kaderregels(Kader kader, Scoreregels scores, Weging weging, Toetsdrempel drempel) {
    /** Scores of the first frameworks are whole numbers. */
    private static final BigDecimal STAP = BigDecimal.ONE;

    public static Kaderregels van(Kader kader) {
        var namen = new LinkedHashMap<String, String>();
        kader.criteria().forEach(criterium -> namen.put(criterium.code(), criterium.naam()));
        return new Kaderregels(
                kader,
                new Scoreregels(namen, STAP),
                new Weging(kader.gewichten()),
                new Toetsdrempel(kader.minimumTotaal(), kader.minimumScore()));
    }
}
