package nl.waardevollekernen.gedeeld;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** How the size of a file is written, wherever people read one: on pages, in a receipt, in a mail, in a refusal. */
public final class Bestandsgrootte {
    private static final BigDecimal KILO = BigDecimal.valueOf(1_000);
    private static final BigDecimal MEGA = BigDecimal.valueOf(1_000_000);

    private Bestandsgrootte() {}

    /**
     * "640 kB", or "1,2 MB" from a thousand kB on, where a kB is a thousand bytes. Rounded half up, but never to nothing.
     *
     * @param bytes at least 0
     */
    public static String tekst(long bytes) {
        var getal = BigDecimal.valueOf(bytes);
        var kilo = getal.divide(KILO, 0, RoundingMode.HALF_UP).max(BigDecimal.ONE);
        if (kilo.compareTo(KILO) < 0) {
            return Nederland.getal(kilo, 0) + "\u00a0kB";
        }
        var mega = getal.divide(MEGA, 1, RoundingMode.HALF_UP);
        return Nederland.getal(mega, mega.stripTrailingZeros().scale() > 0 ? 1 : 0) + "\u00a0MB";
    }
}
