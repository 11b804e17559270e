package nl.waardevollekernen.document;

import java.security.SecureRandom;
import java.util.HexFormat;

/** Keys at the store: random, so that a key says nothing and cannot be guessed. */
final class Sleutel {
    private static final SecureRandom TOEVAL = new SecureRandom();

    private Sleutel() {}

    static String nieuw() {
        var bytes = new byte[20];
        TOEVAL.nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }
}
