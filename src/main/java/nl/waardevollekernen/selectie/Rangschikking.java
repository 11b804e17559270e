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

    private static int hoger(Gemiddelde totaal, Collection<Gemiddelde> alle) {
        return (int) alle.stream().filter(ander -> ander.compareTo(totaal) > 0).count();
    }
}
