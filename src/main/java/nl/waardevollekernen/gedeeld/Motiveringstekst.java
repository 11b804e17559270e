package nl.waardevollekernen.gedeeld;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The rule of a motivation that somebody else must be able to follow: real text of at least 15 characters and three words. */
public final class Motiveringstekst {
    /** Fewest characters, without white space around. */
    public static final int KORTSTE = 15;

    private static final int WOORDEN = 3;
    private static final Pattern WOORD = Pattern.compile("\\p{L}{2,}");

    private Motiveringstekst() {}

    /** Whether this is text that can convince; "x" and dots are not. */
    public static boolean isTekst(@Nullable String tekst) {
        return tekst != null
                && Tekst.schoon(tekst).length() >= KORTSTE
                && WOORD.matcher(tekst).results().limit(WOORDEN).count() == WOORDEN;
    }

    /** What to do about one that is not, to put after what is asked. */
    public static String eis() {
        return "Schrijf minstens drie woorden en " + KORTSTE + " tekens.";
    }
}
