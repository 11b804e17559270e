package nl.waardevollekernen.selectie;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import nl.waardevollekernen.toetsing.Gemiddelde;

/**
 * The rule of the ranking: the highest total first; equal totals share a place and the next place is counted on, so 1, 1, 3.
 * Totals are compared exactly, never as shown.
 */
final class Rangschikking {
    private Rangschikking() {}

    /** The place of each case, from 1; those without a total (proposal to reject) have none. */
    static Map<UUID, Integer> van(Map<UUID, Gemiddelde> totalen) {
        var plaatsen = new HashMap<UUID, Integer>();
        totalen.forEach((casus, totaal) -> plaatsen.put(casus, 1 + hoger(totaal, totalen.values())));
        return plaatsen;
    }

    /** The order in which people see the round: by place, then by kenmerk so that every reader sees the same order. */
    static Comparator<Rondeplaats> volgorde() {
        return Comparator.comparingInt((Rondeplaats rij) -> rij.plaats().orElse(Integer.MAX_VALUE))
                .thenComparing(Rondeplaats::kenmerk);
    }

    /**
     * The places as a reader sees them who may not see every case: counted on over the cases that are visible, so that no gap
     * tells where a hidden one stands. For who sees all of them these are the places themselves.
     *
     * @param zichtbaar the places of the visible cases
     */
    static <C> Map<C, Integer> zonderGaten(Map<C, Integer> zichtbaar) {
        var plaatsen = new HashMap<C, Integer>();
        zichtbaar.forEach((casus, plaats) -> plaatsen.put(
                casus,
                1
                        + (int) zichtbaar.values().stream()
                                .filter(ander -> ander < plaats)
                                .count()));
        return plaatsen;
    }

    private static int hoger(Gemiddelde totaal, Collection<Gemiddelde> alle) {
        return (int) alle.stream().filter(ander -> ander.compareTo(totaal) > 0).count();
    }
}
