package nl.waardevollekernen.weg;

import static nl.waardevollekernen.weg.Weigerproef.probleem;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;

import io.restassured.RestAssured;
import io.restassured.response.Response;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** A file that is not what it says, or not allowed, is refused before anybody can read it. */
class VerkeerdBestandIT {
    private static final byte[] PNG = Base64.getDecoder()
            .decode("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==");

    private static Weigerproef proef;

    @BeforeAll
    static void begin() {
        proef = Weigerproef.begin("Verkeerd bestand");
    }

    @Test
    void bestandsnaam_metMappen_verliestDeMappen() {
        for (var naam : List.of("../../etc/rapport.pdf", "C:\\\\map\\\\rapport.pdf", "/rapport.pdf")) {
            meld(naam, 10).then().statusCode(201).body("document.bestandsnaam", equalTo("rapport.pdf"));
        }
        probleem(meld("rapport.exe", 10), 400);
        probleem(meld("..", 10), 400);
    }

    @Test
    void bestand_leegOfTeGroot_wordtGeweigerd() {
        probleem(meld("rapport.pdf", 0), 400);
        probleem(meld("rapport.pdf", -1), 400);
        probleem(meld("rapport.pdf", 4_000_000_000L), 400);
        probleem(proef.indiener().post(proef.casus() + "/documenten", Map.of()), 400)
                .then()
                .body("fouten.pointer", hasItems("/soort", "/vertrouwelijkheid", "/bestandsnaam"));
    }

    @Test
    void bestand_datLiegtOverSoortOfLengte_wordtGeweigerd() {
        probleem(verstuur("rapport.pdf", PNG.length, PNG), 400);
        probleem(verstuur("rapport.pdf", 100, PNG), 409);
        probleem(verstuur("rapport.pdf", 5, PNG), 400);
    }

    private static Response verstuur(String naam, long grootte, byte[] inhoud) {
        var begonnen = meld(naam, grootte);
        begonnen.then().statusCode(201);
        RestAssured.given().urlEncodingEnabled(false).body(inhoud).put(begonnen.<String>path("deeladressen[0].adres"));
        return proef.indiener().post(proef.casus() + "/documenten/" + begonnen.path("document.id") + "/voltooiing");
    }

    private static Response meld(String naam, long grootte) {
        return proef.indiener()
                .post(
                        proef.casus() + "/documenten",
                        Map.of(
                                "soort",
                                "rapport",
                                "vertrouwelijkheid",
                                "openbaar",
                                "bestandsnaam",
                                naam,
                                "grootte",
                                grootte));
    }
}
