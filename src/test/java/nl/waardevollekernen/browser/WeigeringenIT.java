package nl.waardevollekernen.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import nl.waardevollekernen.stapel.Stapel;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is refused is refused in the same words everywhere: problem+json for a machine, a page for a person, no trace. */
class WeigeringenIT {
    private static final HttpClient CLIENT = HttpClient.newHttpClient();
    private static Stapel stapel;

    @BeforeAll
    static void start() {
        stapel = Stapel.start();
    }

    private static HttpRequest.Builder naar(String pad) {
        return HttpRequest.newBuilder(stapel.adres().resolve(pad));
    }

    private static HttpResponse<String> stuur(HttpRequest.Builder vraag) throws IOException, InterruptedException {
        return CLIENT.send(vraag.build(), HttpResponse.BodyHandlers.ofString());
    }

    private static String kop(HttpResponse<?> antwoord, String naam) {
        return antwoord.headers().firstValue(naam).orElse("");
    }

    @ParameterizedTest
    @CsvSource({"/v1/bestaat-niet,404", "/v1/open-calls/,404", "/v1/bestaat-niet/,404"})
    void api_onbekendPad_isEenProbleem(String pad, int status) throws Exception {
        var antwoord = stuur(naar(pad));
        assertThat(antwoord.statusCode()).isEqualTo(status);
        assertThat(kop(antwoord, "Content-Type")).isEqualTo("application/problem+json");
        assertThat(antwoord.body()).contains("\"status\":" + status, "\"title\":", "\"detail\":", "\"type\":");
    }

    @Test
    void api_vervalstToegangsbewijs_isNietIngelogd() throws Exception {
        var antwoord = stuur(naar("/v1/open-calls").header("Authorization", "Bearer e30.e30.x"));
        assertThat(antwoord.statusCode()).isEqualTo(401);
        assertThat(kop(antwoord, "Content-Type")).isEqualTo("application/problem+json");
        assertThat(kop(antwoord, "WWW-Authenticate")).startsWith("Bearer");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/v1/bestaat-niet", "/thema/pact-thema.css", "/bestaat-niet"})
    void elkAntwoord_heeftDeVeiligeKoppen(String pad) throws Exception {
        var antwoord = stuur(naar(pad));
        assertThat(kop(antwoord, "Strict-Transport-Security")).contains("max-age=31536000");
        assertThat(kop(antwoord, "X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(kop(antwoord, "X-Frame-Options")).isEqualTo("DENY");
        assertThat(kop(antwoord, "Referrer-Policy")).isEqualTo("no-referrer");
        assertThat(kop(antwoord, "Content-Security-Policy"))
                .contains("default-src 'none'", "frame-ancestors 'none'")
                .doesNotContain("unsafe");
    }

    @Test
    void api_elkAntwoord_noemtDeVersieEnWordtNietBewaard() throws Exception {
        var antwoord = stuur(naar("/v1/bestaat-niet"));
        assertThat(kop(antwoord, "API-Version")).matches("\\d+\\.\\d+\\.\\d+");
        assertThat(kop(antwoord, "Cache-Control")).isEqualTo("no-store");
    }

    @Test
    void api_teGroteInhoud_isTeGroot() throws Exception {
        var antwoord = stuur(naar("/v1/casussen")
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofByteArray(new byte[13 * 1024 * 1024])));
        assertThat(antwoord.statusCode()).isEqualTo(413);
        assertThat(kop(antwoord, "Content-Type")).isEqualTo("application/problem+json");
    }

    @Test
    void pagina_onbekend_isEenPaginaZonderUitlegVoorMachines() throws Exception {
        var antwoord = stuur(naar("/bestaat-niet").header("Accept", "text/html"));
        assertThat(antwoord.statusCode()).isEqualTo(404);
        assertThat(kop(antwoord, "Content-Type")).startsWith("text/html");
        assertThat(antwoord.body()).contains("<h1", "Niet gevonden").doesNotContain("Exception", "at nl.");
    }

    @Test
    void pagina_verkeerdeMethode_isEenPagina() throws Exception {
        var antwoord = stuur(naar("/begrippen").DELETE());
        assertThat(antwoord.statusCode()).isEqualTo(405);
        assertThat(kop(antwoord, "Content-Type")).startsWith("text/html");
    }

    @Test
    void inloggen_naarEenAndereSite_wordtNietGevolgd() throws Exception {
        try (var browser = Browser.start();
                var bezoeker = browser.als("auditor", stapel)) {
            bezoeker.naar("/inloggen?terug=//elders.example/x");
            assertThat(bezoeker.pagina().url()).isEqualTo(stapel.adres() + "/mijn");
        }
    }
}
