package nl.waardevollekernen.proces;

import java.time.Duration;

/** How long to wait before trying again: twice as long each time, from a quarter of a second to ten seconds. */
final class Wachttijd {
    private static final Duration EERSTE = Duration.ofMillis(250);
    private static final Duration LANGSTE = Duration.ofSeconds(10);

    private Wachttijd() {}

    /** @param poging how many attempts have failed, 1 or more */
    static Duration na(int poging) {
        int verdubbelingen = Math.clamp(poging - 1L, 0, 10);
        var wacht = EERSTE.multipliedBy(1L << verdubbelingen);
        return wacht.compareTo(LANGSTE) > 0 ? LANGSTE : wacht;
    }
}
