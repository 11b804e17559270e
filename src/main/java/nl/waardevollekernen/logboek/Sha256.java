package nl.waardevollekernen.logboek;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/** The one hash of the log. */
final class Sha256 {
    static final int LENGTE = 32;

    private Sha256() {}

    /** SHA-256 over the parts one after the other. */
    static byte[] van(byte[]... delen) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            for (byte[] deel : delen) {
                digest.update(deel);
            }
            return digest.digest();
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }
}
