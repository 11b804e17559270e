package nl.waardevollekernen.taak;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;

/**
 * The rule of which versions of a work were handed in: at each moment of handing in the last one that was kept until then. What was
 * kept in between was a draft, and stays its author's alone, also when a colleague took the work over.
 */
final class Ingeleverd {
    private Ingeleverd() {}

    /**
     * Whether the version that was kept at this moment was handed in.
     *
     * @param versies when each version of the work was kept
     * @param momenten when the work was handed in
     */
    static boolean is(Instant versie, List<Instant> versies, List<Instant> momenten) {
        return momenten.stream()
                .flatMap(moment ->
                        versies.stream().filter(op -> !op.isAfter(moment)).max(Comparator.naturalOrder()).stream())
                .anyMatch(versie::equals);
    }
}
