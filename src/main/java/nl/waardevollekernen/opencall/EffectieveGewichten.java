package nl.waardevollekernen.opencall;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.waardevollekernen.gedeeld.Nederland;
import nl.waardevollekernen.gedeeld.Weigering;

/**
 * Holds the declared weight of each criterion against what one point on it really moves in the total, whatever the nesting or
 * the scale. More than half a point apart is a refusal: such a framework may not be published.
 */
public final class EffectieveGewichten {
    private static final Breuk SPELING = Breuk.van(new BigDecimal("0.5"));
    private static final BigDecimal HONDERD = BigDecimal.valueOf(100);

    private EffectieveGewichten() {}

    /**
     * Declared beside effective, both in percent.
     *
     * @param effectief share of this criterion in what one point on every criterion moves together; exact
     */
    public record Gewicht(Criterium criterium, BigDecimal opgegeven, Breuk effectief) {
        /** Whether the two are at most half a point apart. */
        public boolean klopt() {
            var verschil = effectief.min(Breuk.van(opgegeven));
            return verschil.compareTo(SPELING) <= 0 && Breuk.NUL.min(verschil).compareTo(SPELING) <= 0;
        }
    }

    /** Declared beside effective for each criterion, in order. */
    public static List<Gewicht> van(Kader kader) {
        var laagste = new HashMap<String, Integer>();
        kader.criteria().forEach(criterium -> laagste.put(criterium.code(), criterium.schaalMin()));
        var bewegingen = new ArrayList<Breuk>();
        var samen = Breuk.NUL;
        for (var criterium : kader.criteria()) {
            var puntMeer = new HashMap<>(laagste);
            puntMeer.put(criterium.code(), criterium.schaalMin() + 1);
            var beweging = totaal(kader, puntMeer).min(totaal(kader, laagste));
            bewegingen.add(beweging);
            samen = samen.plus(beweging);
        }
        var gewichten = new ArrayList<Gewicht>();
        for (int i = 0; i < bewegingen.size(); i++) {
            var criterium = kader.criteria().get(i);
            gewichten.add(new Gewicht(
                    criterium,
                    criterium.gewicht(),
                    bewegingen.get(i).maal(Breuk.van(HONDERD)).gedeeldDoor(samen)));
        }
        return gewichten;
    }

    /** Refuses (409) a framework whose weights do not add up to 100, or do not do what they declare. */
    public static void controleer(Kader kader) {
        var som = kader.gewichten().values().stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        if (som.compareTo(HONDERD) != 0) {
            throw Weigering.conflict("De gewichten van " + kader.titel() + " zijn samen " + Nederland.getal(som, 2)
                    + " %. Maak er samen 100 % van.");
        }
        for (var gewicht : van(kader)) {
            if (!gewicht.klopt()) {
                throw Weigering.conflict(
                        "Het criterium \"" + gewicht.criterium().naam() + "\" telt in werkelijkheid voor "
                                + Nederland.getal(gewicht.effectief().afgerond(2), 2) + " % mee, niet voor "
                                + Nederland.getal(gewicht.opgegeven(), 2)
                                + " %. Pas de gewichten, de schaal of de groepen aan.");
            }
        }
    }

    private static Breuk totaal(Kader kader, Map<String, Integer> scores) {
        return kader.totaal(scores).orElseThrow();
    }
}
