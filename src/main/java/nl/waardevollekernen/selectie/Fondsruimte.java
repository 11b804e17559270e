package nl.waardevollekernen.selectie;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.waardevollekernen.gedeeld.Nederland;
import nl.waardevollekernen.opencall.Fonds;
import nl.waardevollekernen.opencall.Fondsen;
import org.jspecify.annotations.Nullable;

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

    /**
     * In which of these funds there is enough left to give a case all that it may get; empty when the budget is used up for it.
     *
     * @param gevraagd euros asked, or null when the case does not say: then the most that a fund gives
     */
    static Optional<Fonds> genoegIn(
            List<Fonds> fondsen, Collection<Toekenning> toekenningen, @Nullable BigDecimal gevraagd) {
        var ruimte = van(fondsen);
        return fondsen.stream()
                .filter(fonds -> {
                    var heel = gevraagd == null ? fonds.hoogstePerCasus() : gevraagd.min(fonds.hoogstePerCasus());
                    return ruimte.over(fonds.code(), toekenningen).compareTo(heel) >= 0;
                })
                .findFirst();
    }

    /** The budgets of these funds. */
    static Fondsruimte van(List<Fonds> fondsen) {
        return new Fondsruimte(fondsen.stream().collect(Collectors.toMap(Fonds::code, Fonds::budget)));
    }

    /** Why these grants together do not fit, or empty when they do. */
    Optional<String> bezwaar(Collection<Toekenning> toekenningen) {
        return bezwaren(toekenningen).stream().findFirst();
    }

    /** The same for every fund that falls short. */
    List<String> bezwaren(Collection<Toekenning> toekenningen) {
        return toekenningen.stream()
                .map(Toekenning::fonds)
                .distinct()
                .sorted()
                .filter(fonds -> over(fonds, toekenningen).signum() < 0)
                .map(fonds -> "Het fonds " + Fondsen.van(fonds).map(Fonds::naam).orElse(fonds) + " komt "
                        + Nederland.euro(over(fonds, toekenningen).negate())
                        + " tekort. Verlaag een bedrag of laat een casus minder toe.")
                .toList();
    }
}
