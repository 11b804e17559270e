package nl.waardevollekernen.casus;

import java.security.SecureRandom;

/**
 * The reference people use for a case: "WK-2027-" plus six random characters and a check character. It is not a counter,
 * so it says nothing about how many cases there are or who came first.
 */
public final class Kenmerk {
    /** Crockford's base 32: no I, L, O or U, so it survives being read out on the telephone. */
    private static final String TEKENS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

    private static final int LENGTE = 6;
    private static final SecureRandom TOEVAL = new SecureRandom();

    private Kenmerk() {}

    /** A new reference for a call of that year. The database refuses the rare one that exists already. */
    static String nieuw(int jaar) {
        var kern = new StringBuilder();
        for (int i = 0; i < LENGTE; i++) {
            kern.append(TEKENS.charAt(TOEVAL.nextInt(TEKENS.length())));
        }
        return "WK-" + jaar + "-" + kern + controleteken(kern);
    }

    /** Whether the text has the shape of a reference and its check character is right: catches most typing errors. */
    public static boolean isGeldig(String tekst) {
        if (!tekst.matches("WK-\\d{4}-[0-9A-HJKMNP-TV-Z]{7}")) {
            return false;
        }
        var kern = tekst.substring(8, 8 + LENGTE);
        return controleteken(kern) == tekst.charAt(8 + LENGTE);
    }

    /** Weighs each position differently (odd weights, coprime with 32), so that one wrong character never passes. */
    private static char controleteken(CharSequence kern) {
        int som = 0;
        for (int i = 0; i < kern.length(); i++) {
            som += TEKENS.indexOf(kern.charAt(i)) * (2 * i + 1);
        }
        return TEKENS.charAt(som % TEKENS.length());
    }
}
