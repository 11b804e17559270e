package nl.waardevollekernen.toetsing;

import java.math.BigDecimal;
import java.util.Map;

/**
 * The rule for a weighted score: the sum of score times weight, over weights that add up to 100. Exact: two scores are equal
 * only when they really are.
 *
 * @param gewichten weight in percent of each criterion, together exactly 100
 */
public record Weging(Map<String, BigDecimal> gewichten) {
    public Weging {
        gewichten = Map.copyOf(gewichten);
        var som = gewichten.values().stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        if (som.compareTo(BigDecimal.valueOf(100)) != 0) {
            throw new IllegalArgumentException("De gewichten tellen op tot " + som + ", niet tot 100.");
        }
    }

    /**
     * The weighted score on the scale of 1 to 10.
     *
     * @throws IllegalArgumentException when a criterion has no score: missing is never zero
     */
    public BigDecimal gewogen(Map<String, Score> scores) {
        var som = BigDecimal.ZERO;
        for (var gewicht : gewichten.entrySet()) {
            var score = scores.get(gewicht.getKey());
            if (score == null) {
                throw new IllegalArgumentException("Geen score voor " + gewicht.getKey());
            }
            som = som.add(score.eisCijfer().multiply(gewicht.getValue()));
        }
        // Weights are percentages: dividing by 100 is moving the point, so nothing is ever rounded.
        return som.movePointLeft(2);
    }
}
