package nl.waardevollekernen.advies;

import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The rule of what the commission recommends: what more than half of the members who reviewed gave. Without such a majority there
 * is no recommendation, and nobody puts one in its place.
 */
final class Meerderheid {
    private Meerderheid() {}

    /** The recommendation of more than half of the votes; empty without one. */
    static Optional<Aanbeveling> van(Map<Aanbeveling, Integer> stemmen) {
        int alle = stemmen.values().stream().mapToInt(Integer::intValue).sum();
        return stemmen.entrySet().stream()
                .filter(stem -> 2 * stem.getValue() > alle)
                .map(Map.Entry::getKey)
                .findFirst();
    }

    /** The rule in words, for who reads the result. */
    static String uitleg(boolean meerderheid) {
        return meerderheid
                ? "Het advies is wat meer dan de helft van de leden aanbeveelt."
                : "Geen aanbeveling kreeg meer dan de helft van de stemmen. Er is dus geen advies om wel of niet toe te"
                        + " laten. De fondsbeheerder besluit met de cijfers en de redenen van de leden.";
    }

    /** The counts in words, from willing to careful: "Toelaten: 2, Niet toelaten: 1". */
    static String telling(Map<Aanbeveling, Integer> stemmen) {
        return stemmen.entrySet().stream()
                .sorted(Map.Entry.comparingByKey(Comparator.naturalOrder()))
                .map(stem -> stem.getKey().label() + ": " + stem.getValue())
                .collect(Collectors.joining(", "));
    }
}
