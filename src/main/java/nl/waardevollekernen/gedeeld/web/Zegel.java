package nl.waardevollekernen.gedeeld.web;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Base64;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.jboss.logging.Logger;

/** Makes text that only this application can have made (HMAC-SHA-256), and random values nobody can guess. */
@ApplicationScoped
public class Zegel {
    private static final Logger LOG = Logger.getLogger(Zegel.class);
    private static final String ALGORITME = "HmacSHA256";
    private static final int MINIMUM = 32;

    private final SecureRandom toeval = new SecureRandom();
    private final byte[] geheim;

    Zegel(Webinstellingen instellingen) {
        geheim = instellingen.geheim().map(Zegel::lang).orElseGet(() -> {
            LOG.warn("waardevollekernen.web.geheim is not set: form keys are valid until this process ends");
            var bytes = new byte[MINIMUM];
            toeval.nextBytes(bytes);
            return bytes;
        });
    }

    private static byte[] lang(String tekst) {
        if (tekst.length() < MINIMUM) {
            throw new IllegalStateException("waardevollekernen.web.geheim needs at least 32 characters");
        }
        return tekst.getBytes(StandardCharsets.UTF_8);
    }

    /** The seal on this text for one purpose; a seal made for one purpose is worth nothing for another. */
    public String van(String doel, String tekst) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes(doel, tekst));
    }

    /** 32 bytes derived from the secret for one purpose: the key of something stored. */
    public byte[] sleutel(String doel) {
        return bytes("sleutel", doel);
    }

    /** Compares in constant time. */
    public boolean klopt(String doel, String tekst, String zegel) {
        return MessageDigest.isEqual(
                van(doel, tekst).getBytes(StandardCharsets.US_ASCII), zegel.getBytes(StandardCharsets.UTF_8));
    }

    /** 256 random bits as text that fits in a cookie or an address. */
    public String willekeurig() {
        var bytes = new byte[MINIMUM];
        toeval.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    private byte[] bytes(String doel, String tekst) {
        try {
            var mac = Mac.getInstance(ALGORITME);
            mac.init(new SecretKeySpec(geheim, ALGORITME));
            return mac.doFinal((doel + "\n" + tekst).getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
