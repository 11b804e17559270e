package nl.waardevollekernen.weg;

import static nl.waardevollekernen.document.Voorbeeldbestanden.REKENBLAD;
import static nl.waardevollekernen.document.Voorbeeldbestanden.odf;
import static nl.waardevollekernen.document.Voorbeeldbestanden.ole2;
import static nl.waardevollekernen.document.Voorbeeldbestanden.pdf;
import static nl.waardevollekernen.document.Voorbeeldbestanden.pdfMetWachtwoord;
import static nl.waardevollekernen.document.Voorbeeldbestanden.xlsx;
import static nl.waardevollekernen.weg.Weigerproef.probleem;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;

import io.restassured.RestAssured;
import io.restassured.response.Response;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import nl.waardevollekernen.document.Bestandstype;
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

    /** Point 11 of the mended trust: a file counts when it was opened, at every place that asks one. */
    @Test
    void punt11_bestand_datNietOpengaat_teltNergens() throws IOException {
        var kapotPdf = Arrays.copyOf(pdf("afgekapt"), 300);
        var odsSlot =
                odf(Bestandstype.ODS, "x", Map.of("META-INF/manifest.xml", "<m:encryption-data xmlns:m='urn:x'/>"));
        var odsMacro = odf(Bestandstype.ODS, REKENBLAD, Map.of("Basic/Standard/Module1.xml", "<m/>"));
        for (var plek : List.of("besluit", "taxatie", "overeenkomst", "kaart", "planning", "overig")) {
            geweigerd(plek, "stuk.pdf", kapotPdf, "beschadigd");
            geweigerd(plek, "stuk.pdf", "%PDF-1.7\n".getBytes(StandardCharsets.US_ASCII), "beschadigd");
            geweigerd(plek, "stuk.pdf", pdfMetWachtwoord(), "wachtwoord");
        }
        geweigerd("grex", "grex.xlsx", ole2(), "wachtwoord");
        geweigerd("grex", "grex.ods", odsSlot, "wachtwoord");
        geweigerd("grex", "grex.ods", odsMacro, "macro's");
        geweigerd("grex", "grex.xlsx", Arrays.copyOf(xlsx(), 200), "");
        geweigerd("grex", "grex.xlsx", pdf("geen rekenblad"), ".xlsx");
    }

    @Test
    void bestand_vanEenAndereSoort_noemtWatDezePlekNeemt() {
        probleem(meld("grex", "grex.pdf", 10), 400)
                .then()
                .body("fouten[0].pointer", equalTo("/bestandsnaam"))
                .body("detail", containsString(".xlsx, .ods."));
        probleem(meld("grex", "grex.exe", 10), 400).then().body("detail", not(containsString(".pdf")));
    }

    @Test
    void punt11_eenBestand_beantwoordtEenVraag() {
        var casus = proef.casus();
        var bestand = pdf("hetzelfde");
        var kaart = compleet("kaart", bestand);
        var planning = compleet("planning", bestand);
        proef.indiener()
                .put(
                        casus + "/inhoud/bijlagen",
                        proef.indiener().etag(casus),
                        Map.of("kaart", kaart, "planning", planning))
                .then()
                .statusCode(200);
        indienen().then().body("fouten.pointer", hasItem("/bijlagen/planning"));

        proef.indiener()
                .put(
                        casus + "/inhoud/bijlagen",
                        proef.indiener().etag(casus),
                        Map.of("kaart", kaart, "planning", kaart))
                .then()
                .statusCode(200);
        indienen().then().body("fouten.pointer", hasItem("/bijlagen/planning"));

        var anders = compleet("planning", pdf("iets anders"));
        proef.indiener()
                .put(
                        casus + "/inhoud/bijlagen",
                        proef.indiener().etag(casus),
                        Map.of("kaart", kaart, "planning", anders))
                .then()
                .statusCode(200);
        indienen().then().body("fouten.pointer", not(hasItem("/bijlagen/planning")));
    }

    /** Refused: the rest of the form is empty. */
    private static Response indienen() {
        var casus = proef.casus();
        return probleem(
                proef.indiener()
                        .vraagt()
                        .header("If-Match", proef.indiener().etag(casus))
                        .post(casus + "/indiening"),
                400);
    }

    private static void geweigerd(String soort, String naam, byte[] inhoud, String oorzaak) {
        var begonnen = meld(soort, naam, inhoud.length);
        begonnen.then().statusCode(201);
        stuur(begonnen, inhoud);
        var pad = proef.casus() + "/documenten/" + begonnen.path("document.id");
        probleem(proef.indiener().post(pad + "/voltooiing"), 400).then().body("detail", containsString(oorzaak));
        proef.indiener()
                .get(pad)
                .then()
                .body("status", equalTo("geweigerd"))
                .body("bevinding", containsString(oorzaak));
    }

    private static String compleet(String soort, byte[] inhoud) {
        var begonnen = meld(soort, soort + ".pdf", inhoud.length);
        stuur(begonnen, inhoud);
        String id = begonnen.path("document.id");
        proef.indiener()
                .post(proef.casus() + "/documenten/" + id + "/voltooiing")
                .then()
                .statusCode(200);
        return id;
    }

    private static void stuur(Response begonnen, byte[] inhoud) {
        RestAssured.given()
                .urlEncodingEnabled(false)
                .body(inhoud)
                .put(begonnen.<String>path("deeladressen[0].adres"))
                .then()
                .statusCode(200);
    }

    private static Response verstuur(String naam, long grootte, byte[] inhoud) {
        var begonnen = meld(naam, grootte);
        begonnen.then().statusCode(201);
        RestAssured.given().urlEncodingEnabled(false).body(inhoud).put(begonnen.<String>path("deeladressen[0].adres"));
        return proef.indiener().post(proef.casus() + "/documenten/" + begonnen.path("document.id") + "/voltooiing");
    }

    private static Response meld(String naam, long grootte) {
        return meld("rapport", naam, grootte);
    }

    private static Response meld(String soort, String naam, long grootte) {
        return proef.indiener()
                .post(
                        proef.casus() + "/documenten",
                        Map.of(
                                "soort",
                                soort,
                                "vertrouwelijkheid",
                                "openbaar",
                                "bestandsnaam",
                                naam,
                                "grootte",
                                grootte));
    }
}
