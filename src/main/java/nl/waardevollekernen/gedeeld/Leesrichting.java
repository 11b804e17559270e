package nl.waardevollekernen.gedeeld;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The rule that what others sign or read stands as it was written: no character in it turns the text that follows round, or hides
 * where it does (U+202A to U+202E, U+2066 to U+2069). Whoever typed it is told around which words it stands.
 */
public final class Leesrichting {
    private static final int RUIMTE = 30;
    private static final Pattern ONZICHTBAAR = Pattern.compile("[\\p{Cf}\\p{Cs}]");
    private static final Pattern WIT = Pattern.compile("[\\s\\p{Cc}]+");

    private Leesrichting() {}

    /** What to do about the first such character; empty without one, and where nothing can be seen at all. */
    public static Optional<String> fout(@Nullable String tekst) {
        if (tekst == null) {
            return Optional.empty();
        }
        for (int i = 0; i < tekst.length(); i++) {
            if (draait(tekst.charAt(i))) {
                return Tekst.isLeeg(tekst)
                        ? Optional.empty()
                        : Optional.of("De tekst bevat bij “" + rond(tekst, i)
                                + "” een onzichtbaar teken dat de leesrichting omdraait. Typ die woorden opnieuw.");
            }
        }
        return Optional.empty();
    }

    /** Adds what is wrong with the text of this field to the errors. */
    public static void meld(String veld, @Nullable String tekst, List<Veldfout> fouten) {
        fout(tekst).ifPresent(melding -> fouten.add(new Veldfout(veld, melding)));
    }

    /** Refuses (400) the text of this field where it is wrong. */
    public static void eis(String veld, @Nullable String tekst) {
        fout(tekst).ifPresent(melding -> {
            throw Weigering.invoer(veld, melding);
        });
    }

    /** The words around this place, as they can be seen. */
    public static String rond(String tekst, int plek) {
        int van = Math.max(0, plek - RUIMTE);
        int tot = Math.min(tekst.length(), plek + RUIMTE);
        var voor = tekst.substring(van, plek);
        var na = tekst.substring(plek, tot);
        if (van > 0) {
            voor = voor.substring(voor.indexOf(' ') + 1);
        }
        if (tot < tekst.length() && na.indexOf(' ') > 0) {
            na = na.substring(0, na.lastIndexOf(' '));
        }
        return WIT.matcher(ONZICHTBAAR.matcher(voor + na).replaceAll(""))
                .replaceAll(" ")
                .strip();
    }

    private static boolean draait(char teken) {
        return (teken >= '\u202a' && teken <= '\u202e') || (teken >= '\u2066' && teken <= '\u2069');
    }
}
