package nl.waardevollekernen.advies;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import nl.waardevollekernen.toetsing.Gemiddelde;

/**
 * What the reviews say together. The rules: the total is the mean over members of their weighted scores, exact; the spread is
 * the highest minus the lowest; the recommendation is what most members gave, and between equal numbers the more careful one.
 *
 * @param totaal mean of the weighted scores
 * @param spreiding highest minus lowest weighted score
 * @param aanbeveling what the commission recommends
 * @param stemmen how many members gave each recommendation
 */
public record Adviesuitkomst(
        Gemiddelde totaal, BigDecimal spreiding, Aanbeveling aanbeveling, Map<Aanbeveling, Integer> stemmen) {
    /**
     * What one member gave.
     *
     * @param gewogen weighted score, exact
     * @param aanbeveling recommendation
     */
    public record Stem(BigDecimal gewogen, Aanbeveling aanbeveling) {}

    public Adviesuitkomst {
        stemmen = Map.copyOf(stemmen);
    }

    /** From all final reviews; at least one. */
    static Adviesuitkomst van(List<Stem> alle) {
        var som = BigDecimal.ZERO;
        var hoogste = alle.getFirst().gewogen();
        var laagste = hoogste;
        var stemmen = new EnumMap<Aanbeveling, Integer>(Aanbeveling.class);
        for (var stem : alle) {
            som = som.add(stem.gewogen());
            hoogste = hoogste.max(stem.gewogen());
            laagste = laagste.min(stem.gewogen());
            stemmen.merge(stem.aanbeveling(), 1, Integer::sum);
        }
        // The enum runs from willing to careful, so the greatest of those with most votes is the careful one.
        var aanbeveling = stemmen.entrySet().stream()
                .max(Map.Entry.<Aanbeveling, Integer>comparingByValue()
                        .thenComparing(Map.Entry.comparingByKey(Comparator.naturalOrder())))
                .orElseThrow()
                .getKey();
        return new Adviesuitkomst(
                new Gemiddelde(som, BigDecimal.valueOf(alle.size())), hoogste.subtract(laagste), aanbeveling, stemmen);
    }
}
