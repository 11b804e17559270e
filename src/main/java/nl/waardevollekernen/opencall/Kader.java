package nl.waardevollekernen.opencall;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A framework by which cases are judged: the toetsingskader of the marktmeester or the beoordelingskader of the
 * adviescommissie. A published version never changes.
 *
 * @param code name and version, "toetsingskader-tk2027-v1"
 * @param versie number of the version, from 1
 * @param titel how people read it
 * @param beslissing id of the decision table over the knock-outs, or null where there are none
 * @param minimumTotaal lowest total that passes, on the scale of 1 to 10
 * @param minimumScore lowest score on each criterion that passes, on the scale of 1 to 10
 * @param bedragregel how much may be asked, or null
 * @param knockouts the knock-outs in order
 * @param groepen groups of criteria with a weight of their own; mostly none
 * @param criteria the scored criteria in order
 * @param invalshoeken the perspectives of the reviewers
 */
public record Kader(
        String code,
        int versie,
        String titel,
        @Nullable String beslissing,
        BigDecimal minimumTotaal,
        BigDecimal minimumScore,
        @Nullable Bedragregel bedragregel,
        List<Knockoutregel> knockouts,
        List<Groep> groepen,
        List<Criterium> criteria,
        List<Invalshoek> invalshoeken) {
    private static final Breuk HONDERD = Breuk.van(100);

    /** A group: the weighted mean of its criteria counts with the weight (percent) of the group. */
    public record Groep(String code, String naam, BigDecimal gewicht) {}

    /** A perspective from which a reviewer looks. */
    public record Invalshoek(String code, String label) {}

    /**
     * A knock-out.
     *
     * @param code "K1" to "K11"
     * @param tekst what it asks, in plain Dutch
     * @param uitleg what it is found on
     * @param bron where the rule comes from
     * @param doorGegevens whether data can decide it; a person always confirms
     */
    public record Knockoutregel(String code, String tekst, String uitleg, String bron, boolean doorGegevens) {}

    public Kader {
        knockouts = List.copyOf(knockouts);
        groepen = List.copyOf(groepen);
        criteria = List.copyOf(criteria);
        invalshoeken = List.copyOf(invalshoeken);
    }

    /** The criterion with this code, or empty. */
    public Optional<Criterium> criterium(String criteriumcode) {
        return criteria.stream().filter(c -> c.code().equals(criteriumcode)).findFirst();
    }

    /** Declared weight in percent of each criterion, in order. */
    public Map<String, BigDecimal> gewichten() {
        var gewichten = new LinkedHashMap<String, BigDecimal>();
        criteria.forEach(criterium -> gewichten.put(criterium.code(), criterium.gewicht()));
        return gewichten;
    }

    /**
     * The exact weighted total on the scale of 1 to 10; empty while a score is missing, which is never zero.
     *
     * @throws IllegalArgumentException for a score outside the scale of its criterion
     */
    public Optional<Breuk> totaal(Map<String, Integer> scores) {
        var totaal = Breuk.NUL;
        for (var criterium : criteria) {
            var score = scores.get(criterium.code());
            if (score == null) {
                return Optional.empty();
            }
            if (!criterium.kan(score)) {
                throw new IllegalArgumentException(criterium.code() + " kent geen score " + score);
            }
            totaal = totaal.plus(opTien(criterium, score).maal(aandeel(criterium)));
        }
        return Optional.of(totaal);
    }

    /** Whether these scores pass: the total, and each criterion. Empty while a score is missing. */
    public Optional<Boolean> voldoet(Map<String, Integer> scores) {
        return totaal(scores)
                .map(totaal -> totaal.compareTo(Breuk.van(minimumTotaal)) >= 0
                        && criteria.stream()
                                .allMatch(c -> opTien(c, scores.getOrDefault(c.code(), c.schaalMin()))
                                                .compareTo(Breuk.van(minimumScore))
                                        >= 0));
    }

    /** A score on its own scale brought to the scale of 1 to 10. */
    private static Breuk opTien(Criterium criterium, int score) {
        return Breuk.van(score - criterium.schaalMin())
                .maal(Breuk.van(9))
                .gedeeldDoor(Breuk.van(criterium.schaalMax() - criterium.schaalMin()))
                .plus(Breuk.van(1));
    }

    private Breuk aandeel(Criterium criterium) {
        var gewicht = Breuk.van(criterium.gewicht());
        var groep =
                groepen.stream().filter(g -> g.code().equals(criterium.groep())).findFirst();
        if (groep.isEmpty()) {
            return gewicht.gedeeldDoor(HONDERD);
        }
        var samen = criteria.stream()
                .filter(c -> groep.get().code().equals(c.groep()))
                .map(c -> Breuk.van(c.gewicht()))
                .reduce(Breuk.NUL, Breuk::plus);
        return Breuk.van(groep.get().gewicht())
                .gedeeldDoor(HONDERD)
                .maal(gewicht)
                .gedeeldDoor(samen);
    }
}
