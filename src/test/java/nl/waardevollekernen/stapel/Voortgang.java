package nl.waardevollekernen.stapel;

import java.io.PrintStream;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Tells people what is ready, how long it took, and what is still waited for. */
final class Voortgang {
    private final PrintStream uit;
    private final long begin = System.nanoTime();
    private final Map<String, Long> bezig = new LinkedHashMap<>();

    Voortgang(PrintStream uit) {
        this.uit = uit;
    }

    /** Runs one step of the start and prints when it was ready and what it took. */
    void stap(String naam, Runnable werk) {
        synchronized (this) {
            bezig.put(naam, System.nanoTime());
        }
        werk.run();
        synchronized (this) {
            Long sinds = bezig.remove(naam);
            long duur = sinds == null ? 0 : System.nanoTime() - sinds;
            regel(String.format(Locale.forLanguageTag("nl"), "%-24s klaar (%.1f s)%s", naam, seconden(duur), nog()));
        }
    }

    synchronized void regel(String tekst) {
        uit.printf(Locale.forLanguageTag("nl"), "%6.1f s  %s%n", seconden(System.nanoTime() - begin), tekst);
        uit.flush();
    }

    /** Says what is still waited for, when something is. */
    synchronized void meldWachten() {
        if (!bezig.isEmpty()) {
            long nu = System.nanoTime();
            Set<String> namen = bezig.entrySet().stream()
                    .map(deel -> deel.getKey() + " (" + (nu - deel.getValue()) / 1_000_000_000 + " s)")
                    .collect(Collectors.toCollection(LinkedHashSet::new));
            regel("wacht op " + String.join(", ", namen));
        }
    }

    private String nog() {
        return bezig.isEmpty() ? "" : "; wacht nog op " + String.join(", ", bezig.keySet());
    }

    private static double seconden(long nano) {
        return nano / 1e9;
    }
}
