package nl.waardevollekernen.opencall;

import java.util.regex.Pattern;

/**
 * Whether a number can be an OIN: 20 digits, of which the first eight tell the register it comes from, and a number of that
 * register. A number from the register of legal persons (RSIN) also passes its own check. Who holds it no rule can tell.
 */
final class Oin {
    /** The registers, and 99 for tests. */
    private static final Pattern VORM = Pattern.compile("000000(0[1-9]|99)[0-9]{12}");

    private static final Pattern NULLEN = Pattern.compile("[0-9]{8}0{12}");
    private static final Pattern RSIN = Pattern.compile("00000001[0-9]{9}000");
    private static final String RSIN_REGISTER = "00000001";

    private Oin() {}

    static boolean geldig(String oin) {
        if (!VORM.matcher(oin).matches() || NULLEN.matcher(oin).matches()) {
            return false;
        }
        return !oin.startsWith(RSIN_REGISTER) || (RSIN.matcher(oin).matches() && elfproef(oin.substring(8, 17)));
    }

    /** Nine digits with the weights 9 to 2 and -1: the sum is a multiple of eleven. */
    private static boolean elfproef(String rsin) {
        int som = -Character.digit(rsin.charAt(8), 10);
        for (int i = 0; i < 8; i++) {
            som += (9 - i) * Character.digit(rsin.charAt(i), 10);
        }
        return som % 11 == 0;
    }
}
