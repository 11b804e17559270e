package nl.waardevollekernen.gedeeld;

import java.util.Locale;

/** Makes what somebody typed into a pattern for {@code like … escape '!'}, in which nothing typed is a wildcard. */
public final class Zoektekst {
    private Zoektekst() {}

    /** The pattern that finds the text anywhere, to be held against a lower-case value. */
    public static String patroon(String getypt) {
        return "%" + getypt.strip().toLowerCase(Locale.ROOT).replaceAll("[!%_]", "!$0") + "%";
    }
}
