package nl.waardevollekernen.stapel;

import java.io.IOException;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.Signature;
import java.security.interfaces.RSAPrivateCrtKey;
import java.security.spec.MGF1ParameterSpec;
import java.security.spec.PKCS8EncodedKeySpec;
import java.security.spec.PSSParameterSpec;
import java.time.Clock;
import java.util.Arrays;
import java.util.Base64;
import java.util.UUID;

/**
 * The keys with which machines sign who they are (private_key_jwt, RFC 7523): made locally at the first start, one
 * PEM file per client, readable with openssl.
 */
final class Sleutels {
    private static final Base64.Encoder BASE64URL = Base64.getUrlEncoder().withoutPadding();
    private static final String BEGIN = "-----BEGIN PRIVATE KEY-----";
    private static final String EINDE = "-----END PRIVATE KEY-----";

    private final Path map;

    Sleutels(Path gegevens) {
        this.map = gegevens.resolve("sleutels");
    }

    /** Where the key of this client stands. */
    Path bestand(String client) {
        return map.resolve(client + ".pem");
    }

    /** The public key of this client as a JSON Web Key Set. */
    String jwks(String client) {
        RSAPrivateCrtKey sleutel = sleutel(client);
        return "{\"keys\":[{\"kty\":\"RSA\",\"use\":\"sig\",\"alg\":\"PS256\",\"kid\":\"" + client + "\",\"n\":\""
                + getal(sleutel.getModulus()) + "\",\"e\":\"" + getal(sleutel.getPublicExponent()) + "\"}]}";
    }

    /** A signed statement, valid for one minute, by which this client proves to the issuer who it is. */
    String verklaring(String client, String uitgever, Clock klok) {
        long nu = klok.instant().getEpochSecond();
        String kop = "{\"alg\":\"PS256\",\"typ\":\"JWT\",\"kid\":\"" + client + "\"}";
        String inhoud = "{\"iss\":\"" + client + "\",\"sub\":\"" + client + "\",\"aud\":\"" + uitgever + "\",\"jti\":\""
                + UUID.randomUUID() + "\",\"iat\":" + nu + ",\"exp\":" + (nu + 60) + "}";
        String tekst = tekst(kop) + "." + tekst(inhoud);
        return tekst + "." + BASE64URL.encodeToString(onderteken(tekst, sleutel(client)));
    }

    private static byte[] onderteken(String tekst, PrivateKey sleutel) {
        try {
            Signature handtekening = Signature.getInstance("RSASSA-PSS");
            handtekening.setParameter(new PSSParameterSpec("SHA-256", "MGF1", MGF1ParameterSpec.SHA256, 32, 1));
            handtekening.initSign(sleutel);
            handtekening.update(tekst.getBytes(StandardCharsets.US_ASCII));
            return handtekening.sign();
        } catch (GeneralSecurityException fout) {
            throw new Startfout("Ondertekenen lukt niet: " + fout.getMessage(), fout);
        }
    }

    private synchronized RSAPrivateCrtKey sleutel(String client) {
        try {
            if (!Files.exists(bestand(client))) {
                maak(client);
            }
            String pem = Files.readString(bestand(client)).replace(BEGIN, "").replace(EINDE, "");
            var inhoud = new PKCS8EncodedKeySpec(Base64.getMimeDecoder().decode(pem));
            return (RSAPrivateCrtKey) KeyFactory.getInstance("RSA").generatePrivate(inhoud);
        } catch (IOException | GeneralSecurityException fout) {
            throw new Startfout("De sleutel " + bestand(client) + " is niet te lezen: " + fout.getMessage(), fout);
        }
    }

    private void maak(String client) throws IOException, GeneralSecurityException {
        KeyPairGenerator maker = KeyPairGenerator.getInstance("RSA");
        maker.initialize(2048);
        byte[] inhoud = maker.generateKeyPair().getPrivate().getEncoded();
        String pem = BEGIN + "\n" + Base64.getMimeEncoder(64, new byte[] {'\n'}).encodeToString(inhoud) + "\n" + EINDE
                + "\n";
        Geheimen.alleenVoorMij(bestand(client));
        Files.writeString(bestand(client), pem);
    }

    private static String tekst(String json) {
        return BASE64URL.encodeToString(json.getBytes(StandardCharsets.UTF_8));
    }

    private static String getal(BigInteger waarde) {
        byte[] bytes = waarde.toByteArray();
        int begin = bytes[0] == 0 ? 1 : 0;
        return BASE64URL.encodeToString(Arrays.copyOfRange(bytes, begin, bytes.length));
    }
}
