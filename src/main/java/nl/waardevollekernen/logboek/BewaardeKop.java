package nl.waardevollekernen.logboek;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import nl.waardevollekernen.gedeeld.Veldfout;
import nl.waardevollekernen.gedeeld.Weigering;
import org.jspecify.annotations.Nullable;

/** Reads a head that somebody kept, as it stands on a receipt. */
final class BewaardeKop {
    private static final Pattern GETAL = Pattern.compile("\\d{1,18}");
    private static final Pattern WORTEL = Pattern.compile("[0-9a-f]{64}");

    private BewaardeKop() {}

    /** No head when both are empty; refused (400) with all errors together when they do not make one. */
    static List<Boomkop> lees(@Nullable String grootte, @Nullable String wortel) {
        var g = netjes(grootte);
        var w = netjes(wortel).toLowerCase(Locale.ROOT);
        if (g.isEmpty() && w.isEmpty()) {
            return List.of();
        }
        var fouten = new ArrayList<Veldfout>();
        if (!GETAL.matcher(g).matches()) {
            fouten.add(new Veldfout("grootte", "Vul het aantal regels van de boomkop in: een heel getal."));
        }
        if (!WORTEL.matcher(w).matches()) {
            fouten.add(new Veldfout(
                    "wortel", "Vul de wortel van de boomkop in: 64 tekens, 0 tot en met 9 en a tot en met f."));
        }
        if (!fouten.isEmpty()) {
            throw Weigering.invoer(fouten);
        }
        return List.of(new Boomkop(Long.parseLong(g), w, Instant.EPOCH));
    }

    /** A whole number from a query; refused (400) when it is none. */
    static long getal(String veld, @Nullable String tekst) {
        var getal = netjes(tekst);
        if (!GETAL.matcher(getal).matches()) {
            throw Weigering.invoer(veld, "Vul een heel getal in.");
        }
        return Long.parseLong(getal);
    }

    private static String netjes(@Nullable String tekst) {
        return tekst == null ? "" : tekst.strip();
    }
}
