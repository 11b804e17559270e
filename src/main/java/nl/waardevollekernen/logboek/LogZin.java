package nl.waardevollekernen.logboek;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Fills in the sentence of a kind for one reader. */
final class LogZin {
    private static final Pattern MISSCHIEN = Pattern.compile("\\[([^\\[\\]]*)]");
    private static final Pattern WAARDE = Pattern.compile("\\{(\\w+)}");
    /** A value with the stop of the sentence after it. */
    private static final Pattern WAARDE_EN_PUNT = Pattern.compile("\\{(\\w+)}(\\.?)");

    private static final String WIE = "wie";
    private static final String OP = "op";

    /** Of these the object is the name of a document. */
    private static final Set<LogSoort> OVER_DOCUMENT = EnumSet.of(
            LogSoort.DOCUMENT_TOEGEVOEGD,
            LogSoort.DOCUMENT_VERWIJDERD,
            LogSoort.DOCUMENT_GESCAND,
            LogSoort.DOCUMENT_GEWEIGERD,
            LogSoort.DOCUMENT_GELEZEN);

    private LogZin() {}

    /** The sentence as this reader may see it; a value that was erased is left out, an erased actor says so. */
    static String voor(LogSoort soort, @Nullable Inhoud inhoud, Lezer lezer) {
        var waarden = waarden(soort, inhoud, lezer);
        var zin = MISSCHIEN
                .matcher(soort.zin())
                .replaceAll(deel -> Matcher.quoteReplacement(compleet(deel.group(1), waarden) ? deel.group(1) : ""));
        var tekst = WAARDE_EN_PUNT
                .matcher(zin)
                .replaceAll(deel -> Matcher.quoteReplacement(
                        metPunt(waarden.getOrDefault(deel.group(1), "(onbekend)"), deel.group(2))));
        return tekst.isEmpty() ? tekst : Character.toUpperCase(tekst.charAt(0)) + tekst.substring(1);
    }

    /** What somebody wrote may have its own stop already. */
    private static String metPunt(String waarde, String punt) {
        return waarde.matches("(?s).*[.!?…]") ? waarde : waarde + punt;
    }

    private static Map<String, String> waarden(LogSoort soort, @Nullable Inhoud inhoud, Lezer lezer) {
        if (inhoud == null) {
            return Map.of(WIE, "iemand (gewist)");
        }
        var waarden = new HashMap<>(inhoud.gegevens());
        waarden.put(WIE, magNaamZien(inhoud, lezer) ? inhoud.naam() : inhoud.hoedanigheid());
        if (inhoud.op().isBlank()
                || (OVER_DOCUMENT.contains(soort) && lezer.verzwegen().contains(inhoud.op()))) {
            waarden.remove(OP);
        } else {
            waarden.put(OP, inhoud.op());
        }
        return waarden;
    }

    private static boolean magNaamZien(Inhoud inhoud, Lezer lezer) {
        return lezer.zicht() != Zicht.BETROKKENE
                || (inhoud.organisatie() != null && Objects.equals(inhoud.organisatie(), lezer.organisatie()));
    }

    private static boolean compleet(String deel, Map<String, String> waarden) {
        return WAARDE.matcher(deel)
                .results()
                .allMatch(waarde -> !waarden.getOrDefault(waarde.group(1), "").isBlank());
    }
}
