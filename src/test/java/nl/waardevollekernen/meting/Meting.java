package nl.waardevollekernen.meting;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/** What deploy/measure runs: every measure on one stack, one line each on the standard output. */
public final class Meting {
    private static final Map<String, Function<Opzet, List<Meetregel>>> METINGEN = metingen();

    private Meting() {}

    private static Map<String, Function<Opzet, List<Meetregel>>> metingen() {
        var metingen = new LinkedHashMap<String, Function<Opzet, List<Meetregel>>>();
        metingen.put("geheugen", opzet -> new GeheugenInDrukte(opzet).meet());
        metingen.put("taak", opzet -> new TaakZichtbaar(opzet).meet());
        metingen.put("drukte", opzet -> new Drukte(opzet).meet());
        metingen.put("upload", opzet -> new GroteUpload(opzet).meet());
        metingen.put("engine", opzet -> new EngineWeg(opzet).meet());
        return metingen;
    }

    /** Runs the measures that are named, or all of them. */
    public static void main(String[] namen) {
        var uit = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        var gekozen = namen.length == 0 ? METINGEN.keySet() : Set.of(namen);
        if (!METINGEN.keySet().containsAll(gekozen)) {
            uit.println("Kies uit: " + String.join(", ", METINGEN.keySet()));
            System.exit(2);
        }
        var begin = Instant.now();
        boolean gelukt = meet(gekozen, begin, uit);
        Opzet.meld("Klaar na %d s.".formatted(sinds(begin)));
        System.exit(gelukt ? 0 : 1);
    }

    /** A measure that breaks off ends the run, with its reason and without a line. */
    private static boolean meet(Set<String> gekozen, Instant begin, PrintStream uit) {
        try (var opzet = new Opzet()) {
            for (var meting : METINGEN.entrySet()) {
                if (gekozen.contains(meting.getKey())) {
                    Opzet.meld("%d s: %s".formatted(sinds(begin), meting.getKey()));
                    meting.getValue().apply(opzet).forEach(uit::println);
                }
            }
            return true;
        } catch (RuntimeException fout) {
            fout.printStackTrace();
            return false;
        }
    }

    private static long sinds(Instant begin) {
        return Duration.between(begin, Instant.now()).toSeconds();
    }
}
