package nl.waardevollekernen.identiteit;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Arrays;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import nl.waardevollekernen.gedeeld.web.Zegel;

/** Locks a session with a key that only the cookie and our secret give together: the database alone opens nothing. */
@ApplicationScoped
class Sessiekluis {
    private static final int NONCE = 12;
    private static final int TAG_BITS = 128;

    private final SecureRandom toeval = new SecureRandom();
    private final Zegel zegel;

    Sessiekluis(Zegel zegel) {
        this.zegel = zegel;
    }

    /** A new handle nobody can guess. */
    String handvat() {
        return zegel.willekeurig();
    }

    /** Under what a session is found; from this the handle cannot be known. */
    byte[] hash(String handvat) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(handvat.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    byte[] sluit(String handvat, Sessie sessie) {
        var nonce = new byte[NONCE];
        toeval.nextBytes(nonce);
        var dicht = cipher(Cipher.ENCRYPT_MODE, handvat, nonce, sessie.json().getBytes(StandardCharsets.UTF_8));
        var alles = Arrays.copyOf(nonce, NONCE + dicht.length);
        System.arraycopy(dicht, 0, alles, NONCE, dicht.length);
        return alles;
    }

    Sessie open(String handvat, byte[] inhoud) {
        var nonce = Arrays.copyOf(inhoud, NONCE);
        var tekst = cipher(Cipher.DECRYPT_MODE, handvat, nonce, Arrays.copyOfRange(inhoud, NONCE, inhoud.length));
        return Sessie.van(new String(tekst, StandardCharsets.UTF_8));
    }

    private byte[] cipher(int richting, String handvat, byte[] nonce, byte[] tekst) {
        try {
            var cipher = Cipher.getInstance("AES/GCM/NoPadding");
            cipher.init(
                    richting,
                    new SecretKeySpec(zegel.sleutel("sessie\n" + handvat), "AES"),
                    new GCMParameterSpec(TAG_BITS, nonce));
            return cipher.doFinal(tekst);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
