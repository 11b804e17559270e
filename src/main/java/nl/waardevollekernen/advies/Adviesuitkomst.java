package nl.waardevollekernen.advies;

import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import nl.waardevollekernen.toetsing.Gemiddelde;
import org.jspecify.annotations.Nullable;

/**
 * What the reviews say together. The rules: the total is the mean over members of their weighted scores, exact; the spread is
 * the highest minus the lowest; the recommendation is that of {@link Meerderheid}.
 *
 * @param totaal mean of the weighted scores
 * @param spreiding highest minus lowest weighted score
 * @param aanbeveling what the commission recommends; null without a majority
 * @param stemmen how many members gave each recommendation
 */
public record Adviesuitkomst(
        Gemiddelde totaal, BigDecimal spreiding, @Nullable Aanbeveling aanbeveling, Map<Aanbeveling, Integer> stemmen) {
    /** What people read where there is no recommendation. */
    public static final String GEEN_MEERDERHEID = "Geen meerderheid";

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

    /** The recommendation as people read it, also where there is none. */
    public String label() {
        return aanbeveling == null ? GEEN_MEERDERHEID : aanbeveling.label();
    }

    /** The counts in words. */
    public String telling() {
        return Meerderheid.telling(stemmen);
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
        return new Adviesuitkomst(
                new Gemiddelde(som, BigDecimal.valueOf(alle.size())),
                hoogste.subtract(laagste),
                Meerderheid.van(stemmen).orElse(null),
                stemmen);
    }
}
