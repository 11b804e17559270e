package nl.waardevollekernen.toetsing;

import java.math.BigDecimal;
import java.util.Map;

/**
 * The rule of the gate: at least so much overall and no criterion under so much. Who stays under it skips the advies and
 * comes to the fondsbeheerder with a proposal to reject; the marktmeester never rejects on the merits.
 *
 * @param totaal lowest weighted score that passes, 6 in the first call
 * @param perCriterium lowest score on each criterion that passes, 4 in the first call
 */
public record Toetsdrempel(BigDecimal totaal, BigDecimal perCriterium) {
    /** Whether the case goes on to the advies. */
    public boolean gehaald(BigDecimal gewogen, Map<String, Score> scores) {
        return gewogen.compareTo(totaal) >= 0 && geenTeLaag(scores);
    }

    /** Whether none of these complete scores is too low by itself. */
    boolean geenTeLaag(Map<String, Score> scores) {
        return scores.values().stream().allMatch(score -> score.eisCijfer().compareTo(perCriterium) >= 0);
    }
}
