package nl.waardevollekernen.weg;

import static nl.waardevollekernen.weg.Weigerproef.CASUSSEN;
import static nl.waardevollekernen.weg.Weigerproef.probleem;

import io.restassured.RestAssured;
import io.restassured.http.ContentType;
import java.nio.charset.StandardCharsets;
import java.security.KeyPairGenerator;
import java.security.Signature;
import java.util.Base64;
import java.util.List;
import nl.waardevollekernen.stapel.Stapel;
import org.junit.jupiter.api.Test;

/** A token that was forged, signed by somebody else or has run out is worth nothing. */
class ToegangsbewijsIT {
    private final Stapel stapel = Stapel.start();

    @Test
    void toegangsbewijs_vervalstOfVanEenAnderSoort_isNietIngelogd() {
        var delen = stapel.token("waalwijk.indiener").split("\\.", -1);
        var inhoud = new String(Base64.getUrlDecoder().decode(delen[1]), StandardCharsets.UTF_8)
                .replace("\"indiener\"", "\"fondsbeheerder\"");
        var gewijzigd = code(inhoud);
        var zonderHandtekening = code("{\"alg\":\"none\",\"typ\":\"JWT\"}") + "." + delen[1] + ".";
        for (var token : List.of(
                delen[0] + "." + gewijzigd + "." + delen[2], zonderHandtekening, "geen-token", delen[0] + "..")) {
            probleem(RestAssured.given().auth().oauth2(token).get(stapel.adres() + CASUSSEN), 401);
        }
        probleem(RestAssured.get(stapel.adres() + CASUSSEN), 401);
        probleem(RestAssured.get(stapel.adres() + CASUSSEN + "?access_token=" + String.join(".", delen)), 401);
    }

    @Test
    void toegangsbewijs_ondertekendMetEenAndereSleutel_ofVerlopen_isNietIngelogd() throws Exception {
        var delen = stapel.token("waalwijk.indiener").split("\\.", -1);
        var maker = KeyPairGenerator.getInstance("RSA");
        maker.initialize(2048);
        var handtekening = Signature.getInstance("SHA256withRSA");
        handtekening.initSign(maker.generateKeyPair().getPrivate());
        handtekening.update((delen[0] + "." + delen[1]).getBytes(StandardCharsets.US_ASCII));
        var vals = delen[0] + "." + delen[1] + "."
                + Base64.getUrlEncoder().withoutPadding().encodeToString(handtekening.sign());
        for (var token : List.of(vals, stapel.verlopenToken("waalwijk.indiener"))) {
            probleem(RestAssured.given().auth().oauth2(token).get(stapel.adres() + CASUSSEN), 401);
            probleem(
                    RestAssured.given()
                            .auth()
                            .oauth2(token)
                            .contentType(ContentType.JSON)
                            .body("{}")
                            .post(stapel.adres() + CASUSSEN),
                    401);
        }
    }

    private static String code(String tekst) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(tekst.getBytes(StandardCharsets.UTF_8));
    }
}
