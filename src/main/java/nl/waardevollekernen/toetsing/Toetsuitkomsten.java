package nl.waardevollekernen.toetsing;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;

/**
 * The two outcomes of the toets: brede waarde and investeringsrijpheid. The rule: brede waarde is the weighted mean over what
 * the case brings (gebiedslogica en samenhang, brede waarde, voorbeeldwaarde en kennisdeling); investeringsrijpheid the one
 * over whether it can be done (every other criterion: need and shortfall, financing, risk sharing, hardheid). Each is
 * voldoende under the same drempel as the total. They are shown; only the total decides at the gate.
 *
 * @param bredeWaarde weighted mean over the first group
 * @param oordeelBredeWaarde what that means
 * @param investeringsrijpheid weighted mean over the second group
 * @param oordeelInvesteringsrijpheid what that means
 */
public record Toetsuitkomsten(
        Gemiddelde bredeWaarde,
        Oordeel oordeelBredeWaarde,
        Gemiddelde investeringsrijpheid,
        Oordeel oordeelInvesteringsrijpheid) {
    private static final Set<String> BREDE_WAARDE = Set.of("gebiedslogica", "brede-waarde", "voorbeeldwaarde");

    /** Both outcomes of a complete set of scores. */
    static Toetsuitkomsten van(Weging weging, Toetsdrempel drempel, Map<String, Score> scores) {
        Predicate<String> brengt = BREDE_WAARDE::contains;
        var brede = gemiddelde(weging, scores, brengt);
        var rijp = gemiddelde(weging, scores, brengt.negate());
        return new Toetsuitkomsten(
                brede, oordeel(brede, drempel, scores, brengt), rijp, oordeel(rijp, drempel, scores, brengt.negate()));
    }

    private static Gemiddelde gemiddelde(Weging weging, Map<String, Score> scores, Predicate<String> telt) {
        var som = BigDecimal.ZERO;
        var deler = BigDecimal.ZERO;
        for (var gewicht : weging.gewichten().entrySet()) {
            if (telt.test(gewicht.getKey())) {
                som = som.add(cijfer(scores, gewicht.getKey()).multiply(gewicht.getValue()));
                deler = deler.add(gewicht.getValue());
            }
        }
        return new Gemiddelde(som, deler);
    }

    private static Oordeel oordeel(
            Gemiddelde gemiddelde, Toetsdrempel drempel, Map<String, Score> scores, Predicate<String> telt) {
        var eigen = new HashMap<>(scores);
        eigen.keySet().removeIf(telt.negate());
        return Oordeel.van(gemiddelde.minstens(drempel.totaal()) && drempel.geenTeLaag(eigen));
    }

    private static BigDecimal cijfer(Map<String, Score> scores, String criterium) {
        return Objects.requireNonNull(scores.get(criterium), criterium).eisCijfer();
    }
}
