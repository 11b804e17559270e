package nl.waardevollekernen.weg;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import nl.waardevollekernen.stapel.Stapel;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * Every kind of user at every endpoint and page, against the access matrix in {@code toegang.csv}. Each asks about a case of
 * Waalwijk that was submitted and waits at the gate. Changes are asked without what they need (an empty body, no version),
 * so that nothing changes; only another organisation asks them completely, with the example of the description.
 */
class ToegangIT {
    private static final String NIEMAND = "niemand";
    private static final String ANDER = "emmen.indiener";

    private static Stapel stapel;
    private static Map<String, String> plaatsen;
    private static JsonNode beschrijving;

    private final Toegangslijst lijst = Toegangslijst.lees();

    @BeforeAll
    static void begin() throws IOException {
        stapel = Stapel.start();
        var call = Proefcall.nieuw(stapel);
        var weg = new Casusweg(stapel, call);
        var casus = weg.ingediend("waalwijk", Casusweg.demo("waalwijk-de-els"));
        var indiener = weg.als("waalwijk.indiener");
        plaatsen = new HashMap<>(Map.of(
                "casus",
                casus,
                "taak",
                weg.taak("marktmeester.an", casus, "ontvankelijkheid"),
                "slug",
                call.slug(),
                "onderwerp",
                "kern",
                "onbekend",
                "0198c2f0-7d3a-7c11-9d52-3a5e0c2b7f10"));
        plaatsen.put(
                "document",
                indiener.get("/v1/casussen/" + casus + "/documenten")
                        .path("find { it.vertrouwelijkheid == 'vertrouwelijk' }.id"));
        plaatsen.put(
                "regel", indiener.get("/v1/casussen/" + casus + "/tijdlijn").path("[0].id"));
        beschrijving = new ObjectMapper()
                .readTree(RestAssured.get(stapel.adres() + "/v1/openapi.json").asString());
    }

    @Test
    void beschrijving_noemtPreciesDeEndpointsVanDeLijst() {
        var beschreven = new TreeSet<String>();
        beschrijving
                .path("paths")
                .properties()
                .forEach(pad -> pad.getValue().fieldNames().forEachRemaining(veld -> {
                    if (List.of("get", "post", "put", "patch", "delete").contains(veld)) {
                        beschreven.add(veld.toUpperCase(Locale.ROOT) + " /v1" + pad.getKey());
                    }
                }));
        assertThat(beschreven)
                .containsExactlyInAnyOrderElementsOf(lijst.regels().stream()
                        .filter(Toegangslijst.Regel::isApi)
                        .map(Toegangslijst.Regel::naam)
                        .toList());
    }

    @Test
    void elkeGebruiker_bijElkEndpoint_krijgtWatDeLijstZegt() throws IOException {
        vergelijk(
                "api",
                lijst.regels().stream().filter(Toegangslijst.Regel::isApi).toList(),
                this::api);
    }

    @Test
    void elkeGebruiker_opElkePagina_krijgtWatDeLijstZegt() throws IOException {
        var sessies = new HashMap<String, Sessie>();
        vergelijk(
                "paginas",
                lijst.regels().stream().filter(regel -> !regel.isApi()).toList(),
                (regel, gebruiker) -> gebruiker.startsWith("machine-")
                        ? "-"
                        : pagina(
                                regel,
                                sessies.computeIfAbsent(
                                        gebruiker,
                                        wie -> wie.equals(NIEMAND)
                                                ? Sessie.zonderInloggen(stapel)
                                                : Sessie.van(stapel, wie))));
    }

    /** Issue 8, point 1: with a page session and a foreign origin, and with a token; nothing gets past the door. */
    @Test
    void elkePadvariant_vanElkEndpoint_wordtAanDeDeurGeweigerd() {
        var rauw = new Rauw(stapel.adres());
        var wie = "waalwijk.indiener";
        var metSessie = Map.of(
                "Cookie", Sessie.van(stapel, wie).koekjes(),
                "Origin", "https://elders.example",
                "Content-Type", "application/json",
                "If-Match", "*");
        var metToken = Map.of("Authorization", "Bearer " + stapel.token(wie), "If-Match", "*");
        var doorgelaten = new ArrayList<String>();
        for (var regel : lijst.regels()) {
            for (var variant : Padvarianten.van(pad(regel))) {
                for (var koppen : List.of(metSessie, metToken)) {
                    var antwoord = rauw.stuur(regel.methode(), variant, koppen);
                    boolean uitleg = antwoord.isLeeg() || antwoord.isProbleem() == regel.isApi();
                    if (antwoord.status() != 400 || !uitleg) {
                        doorgelaten.add(regel.methode() + " " + variant + ": " + antwoord);
                    }
                }
            }
        }
        assertThat(doorgelaten).isEmpty();
    }

    /** Issue 8, point 1: a page session is nobody to the API, however its path is written. */
    @Test
    void elkEndpoint_metAlleenEenPaginasessie_isNietIngelogd() {
        var rauw = new Rauw(stapel.adres());
        var koppen = Map.of("Cookie", Sessie.van(stapel, "waalwijk.indiener").koekjes());
        for (var regel : lijst.regels()) {
            if (regel.isApi()) {
                var antwoord = rauw.stuur(regel.methode(), pad(regel), koppen);
                assertThat(String.valueOf(antwoord.status()))
                        .as(regel.naam())
                        .isEqualTo(regel.verwacht().get(NIEMAND));
            }
        }
    }

    private interface Vraag {
        String antwoord(Toegangslijst.Regel regel, String gebruiker);
    }

    private void vergelijk(String naam, List<Toegangslijst.Regel> regels, Vraag vraag) throws IOException {
        var gevonden = new ArrayList<String>();
        var verschillen = new ArrayList<String>();
        for (var regel : regels) {
            var cellen = new ArrayList<String>();
            regel.verwacht().forEach((gebruiker, verwacht) -> {
                var antwoord = vraag.antwoord(regel, gebruiker);
                cellen.add(antwoord);
                if (!antwoord.equals(verwacht)) {
                    verschillen.add(regel.naam() + " as " + gebruiker + ": " + antwoord + ", expected " + verwacht);
                }
            });
            gevonden.add(Toegangslijst.alsRegel(regel.methode(), regel.pad(), cellen));
        }
        Files.write(Path.of("target", "toegang-" + naam + ".csv"), gevonden);
        assertThat(verschillen).isEmpty();
    }

    private String api(Toegangslijst.Regel regel, String gebruiker) {
        boolean volledig = gebruiker.equals(ANDER);
        var vraag = gebruiker.equals(NIEMAND)
                ? RestAssured.given().baseUri(stapel.adres().toString())
                : new Deelnemer(stapel, gebruiker).vraagt();
        if (volledig) {
            vraag.header("If-Match", "*");
        }
        if (regel.methode().equals("POST") || regel.methode().equals("PUT")) {
            vraag.contentType("application/json").body(volledig ? voorbeeld(regel) : "{}");
        }
        var antwoord = stuur(vraag.redirects().follow(false), regel);
        if (antwoord.statusCode() >= 400) {
            antwoord.then().contentType("application/problem+json");
        }
        return String.valueOf(antwoord.statusCode());
    }

    private static Response stuur(RequestSpecification vraag, Toegangslijst.Regel regel) {
        return vraag.request(regel.methode(), pad(regel));
    }

    private static String pagina(Toegangslijst.Regel regel, Sessie sessie) {
        var antwoord = sessie.doe(regel.methode(), pad(regel));
        boolean alleenDeSleutel =
                antwoord.statusCode() == 403 && antwoord.body().contains("Dit formulier is te oud");
        return alleenDeSleutel ? "vorm" : String.valueOf(antwoord.statusCode());
    }

    private static String voorbeeld(Toegangslijst.Regel regel) {
        var soort = beschrijving
                .path("paths")
                .path(regel.pad().substring("/v1".length()))
                .path(regel.methode().toLowerCase(Locale.ROOT))
                .path("requestBody")
                .path("content")
                .path("application/json");
        return soort.has("example") ? soort.path("example").toString() : "{}";
    }

    /** Fills in the places of a path: what {id} is follows from what stands before it. */
    private static String pad(Toegangslijst.Regel regel) {
        var pad = regel.pad();
        var id = soort(pad);
        var plaats = new HashMap<>(plaatsen);
        plaats.put("code", code(pad));
        plaats.put("soort", "casus");
        plaats.put("naam", "bijlagen-besluit");
        plaats.put("zaak", Objects.requireNonNull(plaatsen.get("casus")));
        plaats.put("advies", Objects.requireNonNull(plaatsen.get("onbekend")));
        plaats.put("id", Objects.requireNonNull(plaatsen.get(id)));
        plaats.put("casusId", Objects.requireNonNull(plaatsen.get("casus")));
        for (var deel : plaats.entrySet()) {
            pad = pad.replace("{" + deel.getKey() + "}", deel.getValue());
        }
        assertThat(pad).as("a place in this path is not known to the test").doesNotContain("{");
        return pad;
    }

    private static String code(String pad) {
        if (pad.contains("/fondsen/")) {
            return "demofonds-kernen";
        }
        return pad.contains("/formulieren/") ? "transformatie-kernen-2027-v1" : "GM0867";
    }

    private static String soort(String pad) {
        if (pad.contains("/beheer/")) {
            return "onbekend";
        }
        if (pad.contains("/documenten/{id}")) {
            return "document";
        }
        return pad.contains("/taken/") ? "taak" : "casus";
    }
}
