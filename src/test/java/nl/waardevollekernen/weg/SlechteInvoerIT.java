package nl.waardevollekernen.weg;

import static nl.waardevollekernen.weg.Weigerproef.CASUSSEN;
import static nl.waardevollekernen.weg.Weigerproef.probleem;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;

import io.restassured.http.ContentType;
import io.restassured.response.Response;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever is wrong with a request, the sender hears what, with all errors together, and never of our insides. */
class SlechteInvoerIT {
    private static Weigerproef proef;

    @BeforeAll
    static void begin() {
        proef = Weigerproef.begin("Slechte invoer");
    }

    private static Response json(String inhoud) {
        return proef.indiener()
                .vraagt()
                .contentType(ContentType.JSON)
                .body(inhoud)
                .post(CASUSSEN);
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
        probleem(proef.indiener().vraagt().contentType(ContentType.JSON).post(CASUSSEN), 400);
    }

    @Test
    void diepGenesteInhoud_isEenProbleem() {
        probleem(json("[".repeat(5000)), 400);
        probleem(json("{\"a\":".repeat(200) + "1" + "}".repeat(200)), 400);
        probleem(
                proef.indiener()
                        .put(
                                proef.casus() + "/inhoud",
                                "*",
                                "{\"kern\":" + "{\"a\":".repeat(100) + "1" + "}".repeat(100) + "}"),
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
                        proef.indiener()
                                .put(
                                        proef.casus() + "/inhoud",
                                        proef.indiener().etag(proef.casus()),
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
                        proef.indiener()
                                .put(
                                        proef.casus() + "/inhoud",
                                        "*",
                                        "{\"kern\":{\"naam\":\"De Els \\ud83d\",\"regio\":\"\\u0000\"}}"),
                        400)
                .then()
                .body("fouten.pointer", hasItems("/kern/naam", "/kern/regio"));
        json("{\"openCall\":\"" + proef.call().slug() + "\",\"titel\":\"Heel \\ud83d\\ude00\"}")
                .then()
                .statusCode(201)
                .body("titel", equalTo("Heel \ud83d\ude00"));
    }

    @Test
    void verkeerdeTekencodering_isEenProbleem() throws Exception {
        var bytes = ("{\"openCall\":\"" + proef.call().slug() + "\",\"titel\":\"Caf\u00e9 op de hoek\"}")
                .getBytes(StandardCharsets.ISO_8859_1);
        var antwoord = HttpClient.newHttpClient()
                .send(
                        HttpRequest.newBuilder(URI.create(proef.stapel().adres() + CASUSSEN))
                                .header(
                                        "Authorization",
                                        "Bearer " + proef.stapel().token("waalwijk.indiener"))
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
                            HttpRequest.newBuilder(URI.create(proef.stapel().adres() + CASUSSEN))
                                    .version(HttpClient.Version.HTTP_1_1)
                                    .header(
                                            "Authorization",
                                            "Bearer " + proef.stapel().token("waalwijk.indiener"))
                                    .header("Content-Type", "application/json")
                                    .POST(inhoud)
                                    .build(),
                            BodyHandlers.ofString());
            assertThat(antwoord.statusCode()).isBetween(400, 413);
            assertThat(antwoord.headers().firstValue("Content-Type")).hasValue("application/problem+json");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"<script>alert(1)</script>", "=HYPERLINK(\"x\")", "a'; drop table casus; --", "{{7*7}} {x.y}"})
    void opmaakEnFormules_blijvenTekst(String titel) {
        proef.indiener()
                .post(CASUSSEN, Map.of("openCall", proef.call().slug(), "titel", titel))
                .then()
                .statusCode(201)
                .body("titel", equalTo(titel));
        var pagina = Sessie.van(proef.stapel(), "waalwijk.indiener").haal("/mijn-casussen");
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
}
