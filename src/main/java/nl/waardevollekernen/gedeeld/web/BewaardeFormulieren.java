package nl.waardevollekernen.gedeeld.web;

import io.vertx.core.json.JsonObject;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import javax.sql.DataSource;

/**
 * Keeps a posted form whose session had ended, for at most an hour. The row is encrypted with a key that only the cookie of
 * that browser and our secret give together; the database alone tells nothing.
 */
@ApplicationScoped
class BewaardeFormulieren {
    private static final Duration BEWAARTIJD = Duration.ofHours(1);
    private static final int MEESTE_RIJEN = 2000;
    private static final int TAG_BITS = 128;

    /**
     * A posted form.
     *
     * @param pad where it was posted to
     * @param inhoud its fields, form-urlencoded as they came
     */
    record Formulier(String pad, String inhoud) {}

    private final DataSource bron;
    private final Zegel zegel;
    private final Clock klok;

    BewaardeFormulieren(DataSource bron, Zegel zegel, Clock klok) {
        this.bron = bron;
        this.zegel = zegel;
        this.klok = klok;
    }

    /** Keeps the form and gives the random key that must go into the cookie. */
    String bewaar(Formulier formulier) {
        var sleutel = zegel.willekeurig();
        var tekst = new JsonObject()
                .put("pad", formulier.pad())
                .put("inhoud", formulier.inhoud())
                .encode();
        var nu = OffsetDateTime.ofInstant(klok.instant(), ZoneOffset.UTC);
        try (var verbinding = bron.getConnection();
                var opruimen = verbinding.prepareStatement(
                        "delete from bewaard_formulier where verloopt < ? or sleutel_hash in "
                                + "(select sleutel_hash from bewaard_formulier order by verloopt desc offset ?)");
                var bewaren = verbinding.prepareStatement("insert into bewaard_formulier values (?, ?, ?)")) {
            opruimen.setObject(1, nu);
            opruimen.setInt(2, MEESTE_RIJEN);
            opruimen.executeUpdate();
            bewaren.setBytes(1, hash(sleutel));
            bewaren.setBytes(2, versleutel(Cipher.ENCRYPT_MODE, sleutel, tekst.getBytes(StandardCharsets.UTF_8)));
            bewaren.setObject(3, nu.plus(BEWAARTIJD));
            bewaren.executeUpdate();
            return sleutel;
        } catch (SQLException e) {
            throw new IllegalStateException("A form could not be kept", e);
        }
    }

    /** The form that was kept under this key, or empty when there is none (any more). */
    Optional<Formulier> lees(String sleutel) {
        try (var verbinding = bron.getConnection();
                var vraag = verbinding.prepareStatement(
                        "select inhoud from bewaard_formulier where sleutel_hash = ? and verloopt > ?")) {
            vraag.setBytes(1, hash(sleutel));
            vraag.setObject(2, OffsetDateTime.ofInstant(klok.instant(), ZoneOffset.UTC));
            try (var rijen = vraag.executeQuery()) {
                if (!rijen.next()) {
                    return Optional.empty();
                }
                var json = new JsonObject(new String(
                        versleutel(Cipher.DECRYPT_MODE, sleutel, rijen.getBytes(1)), StandardCharsets.UTF_8));
                return Optional.of(new Formulier(json.getString("pad"), json.getString("inhoud")));
            }
        } catch (SQLException e) {
            throw new IllegalStateException("A kept form could not be read", e);
        }
    }

    /** AES-256-GCM. Each key encrypts exactly one text, so a fixed nonce is never used twice with one key. */
    private byte[] versleutel(int richting, String sleutel, byte[] tekst) {
        try {
            var cipher = Cipher.getInstance("AES/GCM/NoPadding");
            cipher.init(
                    richting,
                    new SecretKeySpec(zegel.sleutel("bewaard formulier\n" + sleutel), "AES"),
                    new GCMParameterSpec(TAG_BITS, new byte[12]));
            return cipher.doFinal(tekst);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static byte[] hash(String sleutel) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(sleutel.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
