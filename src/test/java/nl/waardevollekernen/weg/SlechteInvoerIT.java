package nl.waardevollekernen.weg;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;

import io.restassured.RestAssured;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.security.KeyPairGenerator;
import java.security.Signature;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.waardevollekernen.stapel.Stapel;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever is wrong with a request, the sender hears what, with all errors together, and never of our insides. */
class SlechteInvoerIT {
    private static final String CASUSSEN = "/v1/casussen";
    private static final byte[] PNG = Base64.getDecoder()
            .decode("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==");

    private static Stapel stapel;
    private static Proefcall call;
    private static Deelnemer indiener;
    private static String casus;

    @BeforeAll
    static void begin() {
        stapel = Stapel.start();
        call = Proefcall.nieuw(stapel);
        var weg = new Casusweg(stapel, call);
        indiener = weg.als("waalwijk.indiener");
        casus = CASUSSEN + "/" + weg.concept("waalwijk.indiener", "Slechte invoer");
    }

    private static Response probleem(Response antwoord, int status) {
        antwoord.then()
                .statusCode(status)
                .contentType("application/problem+json")
                .body("status", equalTo(status));
        assertThat(antwoord.jsonPath().getString("title")).isNotBlank();
        assertThat(antwoord.jsonPath().getString("detail")).isNotBlank();
        assertThat(antwoord.asString())
                .doesNotContain("Exception", "nl.waardevollekernen.", "jackson", "hibernate", "SQL");
        return antwoord;
    }

    private static Response json(String inhoud) {
        return indiener.vraagt().contentType(ContentType.JSON).body(inhoud).post(CASUSSEN);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{",
                "[]",
                "null",
                "\"tekst\"",
                "7",
                "{\"titel\":}",
                "{'titel':'x'}",
                "{} {}",
                "{\"titel\":\"a\",\"titel\":\"b\"}",
                "{\"openCall\":\"x\",\"titel\":\"a\\u0000b\"}",
                "{\"openCall\":\"x\",\"titel\":\"a\\ud83db\"}",
                "<?xml version=\"1.0\"?><titel/>"
            })
    void kapotteInhoud_isEenProbleem(String inhoud) {
        probleem(json(inhoud), 400);
    }

    @Test
    void legeInhoud_isEenProbleem() {
        probleem(indiener.vraagt().contentType(ContentType.JSON).post(CASUSSEN), 400);
    }

    @Test
    void diepGenesteInhoud_isEenProbleem() {
        probleem(json("[".repeat(5000)), 400);
        probleem(json("{\"a\":".repeat(200) + "1" + "}".repeat(200)), 400);
        probleem(
                indiener.put(
                        casus + "/inhoud", "*", "{\"kern\":" + "{\"a\":".repeat(100) + "1" + "}".repeat(100) + "}"),
                400);
    }

    @Test
    void verkeerdeSoortWaarden_wordenAllemaalGenoemd() {
        probleem(json("{\"openCall\":1,\"titel\":[\"x\"],\"vreemd\":{\"a\":1}}"), 400)
                .then()
                .body("fouten.pointer", hasItems("/openCall", "/titel", "/vreemd"));
    }

    @Test
    void ontbrekendeWaarden_wordenAllemaalGenoemd() {
        probleem(json("{}"), 400).then().body("fouten.pointer", hasItems("/openCall", "/titel"));
        probleem(json("{\"openCall\":\" \",\"titel\":\"" + "x".repeat(5000) + "\"}"), 400)
                .then()
                .body("fouten.pointer", hasItems("/openCall", "/titel"));
    }

    @Test
    void verkeerdeVelden_inDeInhoud_wordenAllemaalGenoemd() {
        probleem(
                        indiener.put(
                                casus + "/inhoud",
                                indiener.etag(casus),
                                "{\"kern\":{\"naam\":7,\"inwoners\":\"veel\",\"bestaatNiet\":1},\"geenOnderwerp\":{}}"),
                        400)
                .then()
                .body(
                        "fouten.pointer",
                        hasItems("/kern/naam", "/kern/inwoners", "/kern/bestaatNiet", "/geenOnderwerp"));
    }

    @Test
    void tekst_metEenHalfTeken_wordtGeweigerd_enMetEenHeelNiet() {
        probleem(json("{\"openCall\":\"x\\ude00\",\"titel\":\"a\\ud83d b\"}"), 400)
                .then()
                .body("fouten.pointer", hasItems("/openCall", "/titel"));
        probleem(
                        indiener.put(
                                casus + "/inhoud",
                                "*",
                                "{\"kern\":{\"naam\":\"De Els \\ud83d\",\"regio\":\"\\u0000\"}}"),
                        400)
                .then()
                .body("fouten.pointer", hasItems("/kern/naam", "/kern/regio"));
        json("{\"openCall\":\"" + call.slug() + "\",\"titel\":\"Heel \\ud83d\\ude00\"}")
                .then()
                .statusCode(201)
                .body("titel", equalTo("Heel \ud83d\ude00"));
    }

    @Test
    void verkeerdeTekencodering_isEenProbleem() throws Exception {
        var bytes = ("{\"openCall\":\"" + call.slug() + "\",\"titel\":\"Caf\u00e9 op de hoek\"}")
                .getBytes(StandardCharsets.ISO_8859_1);
        var antwoord = HttpClient.newHttpClient()
                .send(
                        HttpRequest.newBuilder(URI.create(stapel.adres() + CASUSSEN))
                                .header("Authorization", "Bearer " + stapel.token("waalwijk.indiener"))
                                .header("Content-Type", "application/json")
                                .POST(BodyPublishers.ofByteArray(bytes))
                                .build(),
                        BodyHandlers.ofString());
        assertThat(antwoord.statusCode()).as(antwoord.body()).isEqualTo(400);
        assertThat(antwoord.headers().firstValue("Content-Type")).hasValue("application/problem+json");
    }

    @Test
    void teGroteInhoud_metEnZonderLengteVooraf_isTeGroot() throws Exception {
        var groot = new byte[13 * 1024 * 1024];
        for (var inhoud : List.of(
                BodyPublishers.ofByteArray(groot),
                BodyPublishers.ofInputStream(() -> new java.io.ByteArrayInputStream(groot)))) {
            var antwoord = HttpClient.newHttpClient()
                    .send(
                            HttpRequest.newBuilder(URI.create(stapel.adres() + CASUSSEN))
                                    .version(HttpClient.Version.HTTP_1_1)
                                    .header("Authorization", "Bearer " + stapel.token("waalwijk.indiener"))
                                    .header("Content-Type", "application/json")
                                    .POST(inhoud)
                                    .build(),
                            BodyHandlers.ofString());
            assertThat(antwoord.statusCode()).isBetween(400, 413);
            assertThat(antwoord.headers().firstValue("Content-Type")).hasValue("application/problem+json");
        }
    }

    @ParameterizedTest
    @CsvSource({"/v1/casussen/abc", "/v1/casussen/0198c2f0-7d3a-7c11-9d52-3a5e0c2b7f10", "/v1/casussen/..;/x"})
    void onbekendId_bestaatNiet(String pad) {
        probleem(indiener.get(pad), 404);
    }

    @Test
    void casusVanEenAnder_isNietVanEenOnbekendeTeOnderscheiden() {
        var ander = new Deelnemer(stapel, "emmen.indiener");
        var vreemd = probleem(ander.get(casus), 404).jsonPath().getString("detail");
        var onbekend = probleem(ander.get(CASUSSEN + "/" + UUID.randomUUID()), 404)
                .jsonPath()
                .getString("detail");
        assertThat(vreemd).isEqualTo(onbekend);
        probleem(ander.put(casus + "/inhoud", "*", "{}"), 404);
    }

    @Test
    void versie_ontbreekt_verouderd_ofOnzin_wordtGeweigerd() {
        var id = indiener.post(CASUSSEN, Map.of("openCall", call.slug(), "titel", "Versies"))
                .jsonPath()
                .getString("id");
        var pad = CASUSSEN + "/" + id;
        var oud = indiener.etag(pad);
        indiener.put(pad + "/inhoud", oud, "{\"kern\":{\"inwoners\":12}}")
                .then()
                .statusCode(200);

        probleem(indiener.put(pad + "/inhoud", oud, "{\"kern\":{\"inwoners\":13}}"), 412);
        probleem(indiener.put(pad + "/inhoud", "W/" + indiener.etag(pad), "{}"), 412);
        probleem(indiener.put(pad + "/inhoud", "onzin", "{}"), 412);
        probleem(indiener.vraagt().contentType(ContentType.JSON).body("{}").put(pad + "/inhoud"), 428);
        indiener.get(pad + "/inhoud").then().body("kern.inwoners", equalTo(12));
    }

    @Test
    void sleutel_herhaaldMetAndereInhoud_isEenConflict() {
        var sleutel = UUID.randomUUID().toString();
        var eerste = metSleutel(sleutel, "Een").then().statusCode(201).extract().<String>path("id");
        var tweede = metSleutel(sleutel, "Een").then().statusCode(201).extract().<String>path("id");
        assertThat(tweede).isEqualTo(eerste);
        probleem(metSleutel(sleutel, "Twee"), 409);
        probleem(metSleutel("x".repeat(300), "Drie"), 400);
    }

    private static Response metSleutel(String sleutel, String titel) {
        return indiener.vraagt()
                .header("Idempotency-Key", sleutel)
                .contentType(ContentType.JSON)
                .body(Map.of("openCall", call.slug(), "titel", titel))
                .post(CASUSSEN);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"<script>alert(1)</script>", "=HYPERLINK(\"x\")", "a'; drop table casus; --", "{{7*7}} {x.y}"})
    void opmaakEnFormules_blijvenTekst(String titel) {
        indiener.post(CASUSSEN, Map.of("openCall", call.slug(), "titel", titel))
                .then()
                .statusCode(201)
                .body("titel", equalTo(titel));
        var pagina = Sessie.van(stapel, "waalwijk.indiener").haal("/mijn-casussen");
        assertThat(pagina.statusCode()).isEqualTo(200);
        assertThat(pagina.body()).doesNotContain("<script>alert").contains(veilig(titel));
    }

    private static String veilig(String tekst) {
        return tekst.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("'", "&#39;");
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
        probleem(indiener.post(casus + "/documenten", Map.of()), 400)
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
        return indiener.post(casus + "/documenten/" + begonnen.path("document.id") + "/voltooiing");
    }

    private static Response meld(String naam, long grootte) {
        return indiener.post(
                casus + "/documenten",
                Map.of("soort", "rapport", "vertrouwelijkheid", "openbaar", "bestandsnaam", naam, "grootte", grootte));
    }

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

    @Test
    void protocol_verkeerdGebruikt_isEenProbleem() {
        probleem(indiener.get(CASUSSEN + "/"), 404);
        probleem(indiener.vraagt().patch(CASUSSEN), 405).then().header("Allow", "GET, HEAD, OPTIONS, POST");
        probleem(indiener.vraagt().delete(casus + "/inhoud"), 405).then().header("Allow", "GET, HEAD, OPTIONS, PUT");
        probleem(indiener.vraagt().delete(casus), 405).then().header("Allow", "GET, HEAD, OPTIONS");
        probleem(indiener.vraagt().accept("application/xml").get(CASUSSEN), 406);
        probleem(indiener.vraagt().contentType("text/plain").body("titel").post(CASUSSEN), 415);
    }

    @ParameterizedTest
    @ValueSource(strings = {"limit=0", "limit=101", "limit=x", "cursor=onzin", "status=onzin", "openCall=onzin"})
    void vraagdeel_datNietKan_isEenProbleem(String vraagdeel) {
        probleem(indiener.get(CASUSSEN + "?" + vraagdeel), 400);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"/v1/casussen/%zz", "/v1/casussen/%00", "/v1/casussen/%ff%fe", "/%zz", "/v1/casussen?limit=%zz"})
    void adres_datNietTeLezenIs_geeftGeenStoring(String adres) throws IOException {
        try (var lijn = new Socket(stapel.adres().getHost(), stapel.adres().getPort())) {
            lijn.getOutputStream()
                    .write(("GET " + adres
                                    + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\nAuthorization: Bearer "
                                    + stapel.token("waalwijk.indiener") + "\r\n\r\n")
                            .getBytes(StandardCharsets.US_ASCII));
            var antwoord = new String(lijn.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            assertThat(antwoord).startsWith("HTTP/1.1 4").doesNotContain("Exception");
        }
    }
}
