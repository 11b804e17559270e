package nl.waardevollekernen.gedeeld.web;

import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import nl.waardevollekernen.gedeeld.Nederland;

/**
 * A term as people read it: words first, with a sign and a colour, and the date below ("nog 3 werkdagen", "di 30 mrt").
 *
 * @param stand how it is drawn: "ruim", "kort" (three working days or less), "telaat" or "stil"
 * @param icoon the sign beside the words
 * @param woorden the state in words
 * @param datum the last day, short
 */
public record Termijn(String stand, String icoon, String woorden, String datum) {
    private static final int KORT = 3;
    private static final DateTimeFormatter DAG = DateTimeFormatter.ofPattern("EEE d MMM", Locale.of("nl", "NL"));

    /**
     * A running term.
     *
     * @param eind last second of the term
     * @param nu what the same clock shows now
     * @param werkdagen working days left after today, or how many it is late when it has run out
     */
    public static Termijn van(Instant eind, Instant nu, int werkdagen) {
        var datum = dag(eind);
        if (nu.isAfter(eind)) {
            return new Termijn("telaat", "fout", werkdagen == 0 ? "te laat" : telling(werkdagen) + " te laat", datum);
        }
        if (vandaag(eind, nu)) {
            return new Termijn("kort", "let-op", "vandaag", datum);
        }
        var stand = werkdagen <= KORT ? "kort" : "ruim";
        return new Termijn(stand, werkdagen <= KORT ? "let-op" : "klok", "nog " + telling(werkdagen), datum);
    }

    /** A term that does not run now; woorden say what it waits for ("stil tot antwoord"). */
    public static Termijn stil(String woorden, String datum) {
        return new Termijn("stil", "pauze", woorden, datum);
    }

    /** "di 30 mrt". */
    public static String dag(Instant moment) {
        return DAG.format(moment.atZone(Nederland.ZONE)).replace(".", "");
    }

    private static boolean vandaag(Instant eind, Instant nu) {
        return eind.atZone(Nederland.ZONE)
                .toLocalDate()
                .equals(nu.atZone(Nederland.ZONE).toLocalDate());
    }

    private static String telling(int werkdagen) {
        return werkdagen == 1 ? "1 werkdag" : werkdagen + " werkdagen";
    }
}
