package nl.waardevollekernen.weg;

import static nl.waardevollekernen.weg.Weigerproef.CASUSSEN;
import static nl.waardevollekernen.weg.Weigerproef.probleem;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.restassured.http.ContentType;
import io.restassured.response.Response;
import java.io.IOException;
import java.net.Socket;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** An address, a method, a version or a key that cannot be: the sender hears what, and never of our insides. */
class VerkeerdVerzoekIT {
    private static final String FORMULIER = "application/x-www-form-urlencoded";

    private static Weigerproef proef;

    @BeforeAll
    static void begin() {
        proef = Weigerproef.begin("Verkeerd verzoek");
    }

    @ParameterizedTest
    @CsvSource({"/v1/casussen/abc", "/v1/casussen/0198c2f0-7d3a-7c11-9d52-3a5e0c2b7f10"})
    void onbekendId_bestaatNiet(String pad) {
        probleem(proef.indiener().get(pad), 404);
    }

    @Test
    void pad_datOpTweeManierenIsTeLezen_isGeenAdres() {
        probleem(proef.indiener().get("/v1/casussen/..;/x"), 400);
    }

    /** Requests that ended in 500: each is a fault of the sender, and is told so. */
    @Test
    void punt1_watDeVragerVerkeerdStuurt_isNooitOnzeStoring() {
        var sessie = Sessie.van(proef.stapel(), "waalwijk.indiener");
        var rauw = new Rauw(proef.stapel().adres());
        var host = proef.stapel().adres().getRawAuthority();
        var pagina = proef.casus().replace("/v1", "") + "/mede-indieners/weg";
        Map.of(
                        "", 415,
                        "application/x-www-form-urlencoded, text/plain", 415,
                        "onzin", 415,
                        "multipart/form-data; boundary=x", 400)
                .forEach((soort, verwacht) -> assertThat(rauw.stuur(
                                        "POST",
                                        pagina,
                                        Map.of("Host", host, "Cookie", sessie.koekjes(), "Content-Type", soort),
                                        "organisatie=GM0114")
                                .status())
                        .as("Content-Type: %s", soort)
                        .isEqualTo(verwacht));
        for (var inhoud : List.of("organisatie=%zz", "%=GM0114", "organisatie=GM0114%", "a=1&".repeat(3000))) {
            assertThat(rauw.stuur(
                                    "POST",
                                    pagina,
                                    Map.of("Host", host, "Cookie", sessie.koekjes(), "Content-Type", FORMULIER),
                                    inhoud)
                            .status())
                    .as(inhoud)
                    .isEqualTo(400);
        }
        for (var vraag : List.of("/casussen?zoek=%zz", "/casussen?zoek=%", "/casussen?%=x", "/casussen?zoek=%ff")) {
            assertThat(rauw.stuur("GET", vraag, Map.of("Host", host, "Cookie", sessie.koekjes()), "")
                            .status())
                    .as(vraag)
                    .isLessThan(500);
        }
        var terug = sessie.haal("/inloggen?terug=/./%20/evil");
        assertThat(terug.statusCode()).isEqualTo(303);
        assertThat(terug.headers().firstValue("Location").orElseThrow()).endsWith("/mijn");
    }

    /** What the HTTP server refuses before any of our filters runs is told with our words and all our headers too. */
    @ParameterizedTest
    @ValueSource(strings = {"/mijn", "/v1/casussen", "/", "/v1/openapi.json", "/vendor/htmx/htmx.min.js"})
    void punt1_zonderKopHost_isDeFoutVanDeVrager(String pad) throws IOException {
        var bewijs = "Authorization: Bearer " + proef.stapel().token("waalwijk.indiener") + "\r\n";
        for (var verzoek : List.of(
                "GET " + pad + " HTTP/1.1\r\n",
                "GET " + pad + " HTTP/1.1\r\nHost:\r\n",
                "GET " + pad + " HTTP/1.1\r\nHost: a b\r\n",
                "GET " + pad + " HTTP/1.1\r\nHost: a b{}\r\n",
                "GET " + pad + " HTTP/1.1\r\nHost: localhost:99999999\r\n",
                "GET " + pad + " HTTP/1.0\r\n",
                "POST " + pad + " HTTP/1.1\r\nContent-Type: application/x-www-form-urlencoded\r\n")) {
            var antwoord = rauw(verzoek + (pad.startsWith("/v1") ? bewijs : ""));
            assertThat(antwoord)
                    .as("%s", verzoek)
                    .startsWith("HTTP/1.")
                    .contains(" 400 ")
                    .containsIgnoringCase("\r\nStrict-Transport-Security: ")
                    .containsIgnoringCase("\r\nContent-Security-Policy: ")
                    .containsIgnoringCase("\r\nX-Content-Type-Options: nosniff")
                    .contains("de kop Host");
            assertThat(antwoord.toLowerCase(Locale.ROOT).contains("\r\ncontent-type: application/problem+json"))
                    .as("%s", verzoek)
                    .isEqualTo(pad.startsWith("/v1"));
        }
    }

    /** The login server sends somebody back whose login took too long; an old link or a broken cookie is no failure of ours either. */
    @Test
    void punt2_inloggenDatNietLukt_kanOpnieuw() throws Exception {
        var adres = proef.stapel().adres();
        for (var fout : List.of(
                "error=access_denied", "error=login_required&error_description=x", "", "code=gebruikt-of-verzonnen")) {
            try (var client = HttpClient.newHttpClient()) {
                var begin = client.send(
                        HttpRequest.newBuilder(adres.resolve("/inloggen")).build(), BodyHandlers.ofString());
                var koekje = String.join(
                        "; ",
                        begin.headers().allValues("Set-Cookie").stream()
                                .map(een -> een.split(";", 2)[0])
                                .toList());
                var staat = begin.headers()
                        .firstValue("Location")
                        .orElseThrow()
                        .replaceFirst(".*[?&]state=([^&]+).*", "$1");
                var terug = HttpRequest.newBuilder(adres.resolve("/inloggen/terug?" + fout + "&state=" + staat))
                        .header("Cookie", koekje)
                        .build();
                var antwoord = client.send(terug, BodyHandlers.ofString());
                assertThat(antwoord.statusCode()).as(fout).isEqualTo(401);
                assertThat(antwoord.body()).as(fout).contains("Inloggen is niet gelukt");
            }
        }
    }

    /** A path that is none has an answer of ours too. */
    @Test
    void punt1_eenPadZonderSchuineStreep_geeftOnzeKoppen() throws IOException {
        for (var pad : List.of("?x", "casussen")) {
            assertThat(rauw("GET " + pad + " HTTP/1.1\r\nHost: localhost\r\n"))
                    .as(pad)
                    .startsWith("HTTP/1.1 4")
                    .containsIgnoringCase("\r\nX-Content-Type-Options: nosniff");
        }
    }

    private static String rauw(String kop) throws IOException {
        try (var lijn = new Socket(
                proef.stapel().adres().getHost(), proef.stapel().adres().getPort())) {
            lijn.setSoTimeout(30_000);
            lijn.getOutputStream()
                    .write((kop + "Connection: close\r\nContent-Length: 0\r\n\r\n")
                            .getBytes(StandardCharsets.US_ASCII));
            return new String(lijn.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    @Test
    void casusVanEenAnder_isNietVanEenOnbekendeTeOnderscheiden() {
        var ander = new Deelnemer(proef.stapel(), "emmen.indiener");
        var vreemd = probleem(ander.get(proef.casus()), 404).jsonPath().getString("detail");
        var onbekend = probleem(ander.get(CASUSSEN + "/" + UUID.randomUUID()), 404)
                .jsonPath()
                .getString("detail");
        assertThat(vreemd).isEqualTo(onbekend);
        probleem(ander.put(proef.casus() + "/inhoud", "*", "{}"), 404);
    }

    @Test
    void versie_ontbreekt_verouderd_ofOnzin_wordtGeweigerd() {
        var id = proef.indiener()
                .post(CASUSSEN, Map.of("openCall", proef.call().slug(), "titel", "Versies"))
                .jsonPath()
                .getString("id");
        var pad = CASUSSEN + "/" + id;
        var oud = proef.indiener().etag(pad);
        proef.indiener()
                .put(pad + "/inhoud", oud, "{\"kern\":{\"inwoners\":12}}")
                .then()
                .statusCode(200);

        probleem(proef.indiener().put(pad + "/inhoud", oud, "{\"kern\":{\"inwoners\":13}}"), 412);
        probleem(proef.indiener().put(pad + "/inhoud", "W/" + proef.indiener().etag(pad), "{}"), 412);
        probleem(proef.indiener().put(pad + "/inhoud", "onzin", "{}"), 412);
        probleem(
                proef.indiener()
                        .vraagt()
                        .contentType(ContentType.JSON)
                        .body("{}")
                        .put(pad + "/inhoud"),
                428);
        proef.indiener().get(pad + "/inhoud").then().body("kern.inwoners", equalTo(12));
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
        return proef.indiener()
                .vraagt()
                .header("Idempotency-Key", sleutel)
                .contentType(ContentType.JSON)
                .body(Map.of("openCall", proef.call().slug(), "titel", titel))
                .post(CASUSSEN);
    }

    @Test
    void protocol_verkeerdGebruikt_isEenProbleem() {
        probleem(proef.indiener().get(CASUSSEN + "/"), 404);
        probleem(proef.indiener().vraagt().patch(CASUSSEN), 405).then().header("Allow", "GET, HEAD, OPTIONS, POST");
        probleem(proef.indiener().vraagt().delete(proef.casus() + "/inhoud"), 405)
                .then()
                .header("Allow", "GET, HEAD, OPTIONS, PUT");
        probleem(proef.indiener().vraagt().delete(proef.casus()), 405).then().header("Allow", "GET, HEAD, OPTIONS");
        probleem(proef.indiener().vraagt().accept("application/xml").get(CASUSSEN), 406);
        probleem(
                proef.indiener()
                        .vraagt()
                        .contentType("text/plain")
                        .body("titel")
                        .post(CASUSSEN),
                415);
    }

    @ParameterizedTest
    @ValueSource(strings = {"limit=0", "limit=101", "limit=x", "cursor=onzin", "status=onzin", "openCall=onzin"})
    void vraagdeel_datNietKan_isEenProbleem(String vraagdeel) {
        probleem(proef.indiener().get(CASUSSEN + "?" + vraagdeel), 400);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"/v1/casussen/%zz", "/v1/casussen/%00", "/v1/casussen/%ff%fe", "/%zz", "/v1/casussen?limit=%zz"})
    void adres_datNietTeLezenIs_geeftGeenStoring(String adres) throws IOException {
        try (var lijn = new Socket(
                proef.stapel().adres().getHost(), proef.stapel().adres().getPort())) {
            lijn.getOutputStream()
                    .write(("GET " + adres
                                    + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\nAuthorization: Bearer "
                                    + proef.stapel().token("waalwijk.indiener") + "\r\n\r\n")
                            .getBytes(StandardCharsets.US_ASCII));
            var antwoord = new String(lijn.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            assertThat(antwoord).startsWith("HTTP/1.1 4").doesNotContain("Exception");
        }
    }
}
