package nl.waardevollekernen.weg;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import nl.waardevollekernen.stapel.Stapel;
import org.junit.jupiter.api.Test;

/** The real cases go the whole way to three outcomes, one of them after an aanvulling; a fourth is withdrawn. */
class DrieUitkomstenIT {
    private final Stapel stapel = Stapel.start();

    @Test
    void vierCasussen_gaanDeHeleWeg_totToegelatenReserveAfgewezenEnIngetrokken() {
        var call = Proefcall.nieuw(stapel);
        var weg = new Casusweg(stapel, call);
        var raad = new Raadweg(weg, call);
        var emmen = weg.ingediend("emmen", Casusweg.demo("emmen-centrum"));
        var waalwijk = weg.ingediend("waalwijk", Casusweg.demo("waalwijk-de-els"));
        var westervoort = weg.ingediend("westervoort", Casusweg.demo("westervoort-centrum"));
        var variatie = weg.ingediend("waalwijk", Casusweg.demo("waalwijk-variatie"));
        weg.taak("marktmeester.an", westervoort, "ontvankelijkheid");
        weg.sluitCall();

        vulAan(weg, westervoort);
        List.of(emmen, waalwijk, westervoort).forEach(casus -> weg.verklaarOntvankelijk("marktmeester.an", casus));
        weg.als("waalwijk.indiener")
                .post("/v1/casussen/" + variatie + "/intrekking", Map.of("reden", "Dit was een variatie."))
                .then()
                .statusCode(200);

        List.of(emmen, waalwijk, westervoort).forEach(casus -> raad.toets(casus, 7));
        raad.adviseer(emmen, 8, "toelaten");
        raad.adviseer(waalwijk, 7, "toelaten");
        raad.adviseer(westervoort, 5, "niet-toelaten");

        var rangschikking = raad.rangschikking().jsonPath();
        assertThat(rangschikking.getList("casussen.casus")).containsExactly(emmen, waalwijk, westervoort);
        assertThat(rangschikking.getString("markering")).isEqualTo("Demonstratie, verzonnen uitkomst");

        Number gevraagd = rangschikking.get("casussen[0].gevraagd");
        raad.besluit(emmen, toelaten(gevraagd)).then().statusCode(200);
        Number ookGevraagd = rangschikking.get("casussen[1].gevraagd");
        raad.besluit(waalwijk, toelaten(ookGevraagd)).then().statusCode(409);
        raad.besluit(
                        waalwijk,
                        Map.of(
                                "uitkomst", "reserve",
                                "reservevolgorde", 1,
                                "motivering", "Goed, maar het budget van het fonds is op.",
                                "redensoort", "budget-op"))
                .then()
                .statusCode(200);
        raad.besluit(westervoort, Map.of("uitkomst", "afwijzen", "motivering", "", "bedrag", 1))
                .then()
                .statusCode(400)
                .body("fouten.pointer", contains("/motivering", "/bedrag"));
        raad.besluit(westervoort, Map.of("uitkomst", "afwijzen", "motivering", "De commissie adviseert negatief."))
                .then()
                .statusCode(200);
        raad.ronde("fonds.beheerder", "voorlegging", Map.of());
        weg.als("fonds.beheerder")
                .post("/v1/open-calls/" + call.slug() + "/selectie/ondertekening", Map.of("akkoord", true))
                .then()
                .statusCode(403);
        raad.ronde("fonds.tweede", "ondertekening", Map.of("akkoord", true));

        weg.als("fonds.tweede").get("/v1/casussen/" + emmen).then().body("status", equalTo("besloten"));
        for (var buitenstaander : List.of("emmen.indiener", "marktmeester.an", "auditor", "programma.coordinator")) {
            weg.als(buitenstaander)
                    .get("/v1/casussen/" + emmen)
                    .then()
                    .statusCode(200)
                    .body("status", equalTo(buitenstaander.endsWith(".indiener") ? "in-beoordeling" : "gerangschikt"));
        }
        weg.als("fonds.beheerder")
                .post(
                        "/v1/open-calls/" + call.slug() + "/selectie/aankondiging",
                        Map.of("moment", "2020-01-01T09:00:00+01:00"))
                .then()
                .statusCode(400)
                .body("fouten.pointer", contains("/moment"));
        eisBedrijfsgeheim(weg, emmen);
        verzetDeBekendmaking(weg, raad, call);

        weg.wachtOpStatus("emmen.indiener", emmen, "toegelaten");
        weg.wachtOpStatus("waalwijk.indiener", waalwijk, "reserve");
        weg.wachtOpStatus("westervoort.indiener", westervoort, "afgewezen");
        weg.wachtOpStatus("waalwijk.indiener", variatie, "ingetrokken");
        assertThat(Sessie.van(stapel, "emmen.indiener")
                        .haal("/casussen/" + emmen)
                        .body())
                .contains("uiterlijk 31 december 2028 vervuld zijn", "motivering en de voorwaarden")
                .doesNotContain("Er is niets meer nodig");
        assertThat(Sessie.van(stapel, "waalwijk.indiener")
                        .haal("/casussen/" + waalwijk)
                        .body())
                .contains("van de reservelijst. Komt er geld vrij", "geldt tot en met 31 december 2027")
                .doesNotContain("motivering en de voorwaarden");
        weg.als("waalwijk.indiener")
                .get("/v1/casussen/" + waalwijk + "/selectiebesluit")
                .then()
                .statusCode(200)
                .body("redensoort", equalTo("budget-op"))
                .body("redenAfwijking", nullValue())
                .body("reservelijstTot", equalTo("2027-12-31"));
        weg.als("westervoort.indiener")
                .get("/v1/casussen/" + westervoort + "/selectiebesluit")
                .then()
                .statusCode(200)
                .body("markering", equalTo("Demonstratie, verzonnen uitkomst"))
                .body("motivering", equalTo("De commissie adviseert negatief."));
        weg.als("emmen.indiener")
                .get("/v1/casussen/" + emmen + "/tijdlijn")
                .then()
                .statusCode(200)
                .body("tekst", hasItem(startsWith("Het besluit is bekendgemaakt")));
        weg.als("auditor").get("/v1/logboek/controle").then().statusCode(200).body("klopt", equalTo(true));
        eisWerkendeLinks(Map.of(
                emmen, List.of("Uw casus is ingediend", "Besluit over uw casus"),
                waalwijk, List.of("Uw casus is ingediend", "Besluit over uw casus"),
                variatie, List.of("Uw casus is ingediend", "Uw casus is ingetrokken"),
                westervoort,
                        List.of(
                                "Uw casus is ingediend",
                                "Vul uw casus aan",
                                "Uw aanvulling is ontvangen",
                                "Besluit over uw casus")));
    }

    /** Planned late, taken back, planned again, moved, and moved to now: the process follows each time. */
    private static void verzetDeBekendmaking(Casusweg weg, Raadweg raad, Proefcall call) {
        var fonds = weg.als("fonds.beheerder");
        var pad = "/v1/open-calls/" + call.slug() + "/selectie/aankondiging";
        var tikfout = Map.<String, Object>of("moment", "2028-12-01T09:00:00+01:00");
        fonds.post(pad, Map.of("moment", "2099-06-01T09:00:00+02:00"))
                .then()
                .statusCode(400)
                .body("fouten.pointer", contains("/moment"));
        raad.ronde("fonds.beheerder", "aankondiging", tikfout);
        fonds.vraagt().delete(pad).then().statusCode(200).body("aankondigenOp", nullValue());
        fonds.vraagt().delete(pad).then().statusCode(409);
        verzet(fonds, pad, tikfout).then().statusCode(409);
        raad.ronde("fonds.tweede", "aankondiging", tikfout);
        verzet(fonds, pad, Map.of("moment", "2028-11-01T09:00:00+01:00"))
                .then()
                .statusCode(200)
                .body("aankondigenOp", startsWith("2028-11-01"))
                .body("status", equalTo("getekend"));
        verzet(fonds, pad, Map.of("moment", "2020-01-01T09:00:00+01:00")).then().statusCode(400);
        verzet(fonds, pad, Map.of()).then().statusCode(200);
    }

    private static Response verzet(Deelnemer fonds, String pad, Map<String, Object> moment) {
        return fonds.vraagt().contentType("application/json").body(moment).put(pad);
    }

    /** Each step that a submitter must know has one mail, whose link opens the case for who follows it. */
    private void eisWerkendeLinks(Map<String, List<String>> stappen) {
        var sessies = Map.of(
                "emmen", Sessie.van(stapel, "emmen.indiener"),
                "waalwijk", Sessie.van(stapel, "waalwijk.indiener"),
                "westervoort", Sessie.van(stapel, "westervoort.indiener"));
        stappen.forEach((casus, onderwerpen) -> {
            var link = stapel.adres() + "/casussen/" + casus;
            var mails = Casusweg.wacht("de mails over " + casus, () -> {
                var binnen = stapel.mails().stream()
                        .filter(mail -> mail.tekst().contains(link))
                        .toList();
                return binnen.size() >= onderwerpen.size() ? binnen : null;
            });
            assertThat(mails)
                    .extracting(mail -> mail.onderwerp().split(":", 2)[0])
                    .containsExactlyInAnyOrderElementsOf(onderwerpen);
            assertThat(mails)
                    .allSatisfy(mail -> assertThat(mail.tekst().lines()).contains(link));
            var opent = sessies.values().stream()
                    .map(sessie -> sessie.haal("/casussen/" + casus).statusCode())
                    .toList();
            assertThat(opent).containsExactlyInAnyOrder(200, 404, 404);
        });
    }

    private static Map<String, Object> toelaten(Number bedrag) {
        return Map.of(
                "uitkomst", "toelaten",
                "fonds", "demofonds-kernen",
                "bedrag", bedrag,
                "motivering", "Hoogste totaal, en het past binnen het fonds.",
                "voorwaarden",
                        List.of(Map.of(
                                "tekst", "Het omgevingsplan is onherroepelijk.",
                                "eigenaar", "De gemeente",
                                "datum", "2028-12-31")));
    }

    /** A trade secret is for who judges the case now: at the decision the fund. */
    private static void eisBedrijfsgeheim(Casusweg weg, String casus) {
        for (var lezer : List.of("emmen.indiener", "fonds.beheerder")) {
            assertThat(klassen(weg, lezer, casus)).contains("bedrijfsgeheim");
        }
        for (var lezer : List.of("marktmeester.an", "programma.coordinator", "auditor")) {
            assertThat(klassen(weg, lezer, casus)).isNotEmpty().doesNotContain("bedrijfsgeheim");
        }
    }

    private static List<String> klassen(Casusweg weg, String lezer, String casus) {
        return weg.als(lezer).get("/v1/casussen/" + casus + "/documenten").path("vertrouwelijkheid");
    }

    private static void vulAan(Casusweg weg, String casus) {
        var pad = "/v1/casussen/" + casus;
        weg.als("marktmeester.an")
                .post(
                        pad + "/aanvullingen",
                        Map.of(
                                "taak", weg.taak("marktmeester.an", casus, "ontvankelijkheid"),
                                "vragen", Map.of("/grex/taxatieDatum", "De taxatie is te oud."),
                                "toelichting", ""))
                .then()
                .statusCode(201);
        var indiener = weg.als("westervoort.indiener");
        Map<String, Map<String, Object>> inhoud =
                indiener.get(pad + "/inhoud").jsonPath().getMap("$");
        Objects.requireNonNull(inhoud.get("grex")).put("taxatieDatum", "2027-01-15");
        indiener.post(pad + "/aanvullingen/antwoord", inhoud).then().statusCode(201);
    }
}
