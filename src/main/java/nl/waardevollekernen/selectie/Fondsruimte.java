package nl.waardevollekernen.selectie;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import nl.waardevollekernen.gedeeld.Nederland;
import nl.waardevollekernen.opencall.Fonds;
import nl.waardevollekernen.opencall.Fondsen;

/**
 * The rule of the budget: what is admitted from a fund, in this round and earlier ones of the call, never adds up to more than
 * the fund has. Amounts are euros in whole cents.
 *
 * @param budgetten what each fund has, by its code
 */
record Fondsruimte(Map<String, BigDecimal> budgetten) {
    /**
     * An amount granted from a fund.
     *
     * @param fonds code of the fund
     * @param bedrag euros
     */
    record Toekenning(String fonds, BigDecimal bedrag) {}

    Fondsruimte {
        budgetten = Map.copyOf(budgetten);
    }

    /** What is left of this fund; below zero when too much was granted. */
    BigDecimal over(String fonds, Collection<Toekenning> toekenningen) {
        var gegeven = toekenningen.stream()
                .filter(toekenning -> toekenning.fonds().equals(fonds))
                .map(Toekenning::bedrag)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        return budgetten.getOrDefault(fonds, BigDecimal.ZERO).subtract(gegeven);
    }

    /** Why these grants together do not fit, or empty when they do. */
    Optional<String> bezwaar(Collection<Toekenning> toekenningen) {
        return toekenningen.stream()
                .map(Toekenning::fonds)
                .distinct()
                .sorted()
                .filter(fonds -> over(fonds, toekenningen).signum() < 0)
                .findFirst()
                .map(fonds -> "Het fonds " + Fondsen.van(fonds).map(Fonds::naam).orElse(fonds) + " komt "
                        + Nederland.euro(over(fonds, toekenningen).negate())
                        + " tekort. Verlaag een bedrag of laat een casus minder toe.");
    }
}
