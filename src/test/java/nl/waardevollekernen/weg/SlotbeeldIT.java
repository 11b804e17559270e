package nl.waardevollekernen.weg;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.restassured.response.Response;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.waardevollekernen.browser.Browserproef;
import nl.waardevollekernen.gedeeld.CanoniekeJson;
import org.junit.jupiter.api.Test;

/** Point 13 of issue 8: a tie is drawn by the promised lottery, and nothing is laid before or signed that does not fit the final picture. */
class SlotbeeldIT extends Browserproef {
    @Test
    void punt13_gelijkTotaalLoot_enAlleenWatPastWordtVoorgelegdEnGetekend() {
        var call = Proefcall.nieuw(stapel);
        var weg = new Casusweg(stapel, call);
        var raad = new Raadweg(weg, call);
        var loting = "/v1/open-calls/" + call.slug() + "/loting";
        String belofte = weg.als("emmen.indiener")
                .get(loting)
                .then()
                .statusCode(200)
                .body("trekking", nullValue())
                .extract()
                .path("belofte");
        var emmen = weg.ingediend("emmen", Casusweg.demo("emmen-centrum"));
        var waalwijk = weg.ingediend("waalwijk", Casusweg.demo("waalwijk-de-els"));
        weg.sluitCall();
        for (var casus : List.of(emmen, waalwijk)) {
            weg.verklaarOntvankelijk("marktmeester.an", casus);
            raad.toets(casus, 7);
        }
        raad.adviseer(emmen, 7, "toelaten");
        raad.adviseer(waalwijk, 7, "toelaten");

        var rangschikking = raad.rangschikking();
        eisLoting(rangschikking, belofte);
        weg.als("waalwijk.indiener").get(loting).then().body("trekking", nullValue());
        List<String> volgorde = rangschikking.jsonPath().getList("casussen.casus");
        eisAlleenWatPast(weg, raad, call, volgorde);

        raad.ronde("fonds.beheerder", "aankondiging", Map.of());
        weg.wachtOpStatus("auditor", volgorde.getFirst(), "toegelaten");
        weg.als("emmen.indiener").get(loting).then().body("trekking.belofte", equalTo(belofte));
        try (var bezoeker = browser.als("emmen.indiener", stapel)) {
            bezoeker.naar("/open-calls/" + call.slug()).controleer("call-loting");
            assertThat(bezoeker.tekst()).contains("Bij gelijke totalen", belofte, "Geheim");
        }
    }

    /** Anybody can work the order out again from what is shown. */
    private static void eisLoting(Response rangschikking, String belofte) {
        var json = rangschikking.jsonPath();
        assertThat(json.getList("casussen.plaats")).containsExactly(1, 2);
        assertThat(json.getList("casussen.totaal")).hasSize(2);
        String geheim = json.getString("trekking.geheim");
        assertThat(CanoniekeJson.sha256(geheim)).isEqualTo(belofte);
        var zaad = CanoniekeJson.sha256(geheim + json.getString("trekking.kopWortel"));
        assertThat(json.getString("trekking.zaad")).isEqualTo(zaad);
        List<String> kenmerken = json.getList("casussen.kenmerk");
        assertThat(kenmerken)
                .isSortedAccordingTo(Comparator.comparing(kenmerk -> CanoniekeJson.sha256(zaad + kenmerk)));
    }

    private void eisAlleenWatPast(Casusweg weg, Raadweg raad, Proefcall call, List<String> volgorde) {
        var eerste = volgorde.getFirst();
        var tweede = volgorde.getLast();
        var selectie = "/v1/open-calls/" + call.slug() + "/selectie/";
        besluit(weg, eerste, toelaten("x", "2028-12-31"))
                .then()
                .statusCode(400)
                .body("fouten.pointer", contains("/motivering"));
        besluit(weg, eerste, toelaten("De hoogste plaats van de ronde.", "2020-01-01"))
                .then()
                .statusCode(400)
                .body("fouten.pointer", contains("/voorwaarden/0/datum"));
        besluit(weg, eerste, toelaten("De hoogste plaats van de ronde.", "2028-12-31"))
                .then()
                .statusCode(200);
        var budgetOp = Map.<String, Object>of(
                "uitkomst", "afwijzen", "redensoort", "budget-op", "motivering", "Het budget van het fonds is op.");
        besluit(weg, tweede, budgetOp).then().statusCode(200);
        weg.als("fonds.beheerder")
                .post(selectie + "voorlegging")
                .then()
                .statusCode(409)
                .body("fouten.pointer", contains("/besluiten/" + tweede + "/redensoort"))
                .body("detail", containsString("het budget is niet op"));
        try (var fonds = browser.als("fonds.beheerder", stapel)) {
            fonds.naar("/rondes/" + call.slug()).controleer("ronde-klopt-niet");
            assertThat(fonds.tekst())
                    .contains("Dit klopt nog niet", "het budget is niet op", "bepaalt het lot de volgorde")
                    .doesNotContain("Alle besluiten voorleggen");
            fonds.naar("/rondes/" + call.slug() + "/casussen/" + tweede).controleer("besluit-soort-reden");
        }
        besluit(
                        weg,
                        tweede,
                        Map.of(
                                "uitkomst",
                                "afwijzen",
                                "redensoort",
                                "afwijking",
                                "motivering",
                                "Het plan is nog niet rijp genoeg.",
                                "redenAfwijking",
                                "De gemeente heeft nog geen plan voor de sloop."))
                .then()
                .statusCode(200);
        raad.ronde("fonds.beheerder", "voorlegging", Map.of());
        weg.taak("fonds.tweede", raad.rangschikking().path("ronde"), "besluit-tekenen");
        var databank = new Databank(stapel);
        databank.voerUit("update selectiebesluit set motivering = 'x' where casus_id = ?", UUID.fromString(tweede));
        weg.als("fonds.tweede")
                .post(selectie + "ondertekening", Map.of("akkoord", true))
                .then()
                .statusCode(409)
                .body("fouten.pointer", contains("/besluiten/" + tweede + "/motivering"));
        assertThat(raad.rangschikking().<String>path("status")).isEqualTo("tekenen");
        try (var ander = browser.als("fonds.tweede", stapel)) {
            ander.naar("/rondes/" + call.slug() + "/ondertekenen").controleer("ondertekenen-klopt-niet");
            assertThat(ander.tekst()).contains("Dit klopt niet meer", "Geef een motivering");
        }
        databank.voerUit(
                "update selectiebesluit set motivering = 'Het plan is nog niet rijp genoeg.' where casus_id = ?",
                UUID.fromString(tweede));
        raad.ronde("fonds.tweede", "ondertekening", Map.of("akkoord", true));
    }

    private static Response besluit(Casusweg weg, String casus, Map<String, Object> besluit) {
        var deelnemer = weg.als("fonds.beheerder");
        var pad = "/v1/casussen/" + casus + "/selectiebesluit";
        var vraag = deelnemer.vraagt().contentType("application/json").body(besluit);
        var nu = deelnemer.get(pad);
        return (nu.statusCode() == 200 ? vraag.header("If-Match", nu.header("ETag")) : vraag).put(pad);
    }

    private static Map<String, Object> toelaten(String motivering, String datum) {
        var besluit = new HashMap<String, Object>();
        besluit.put("uitkomst", "toelaten");
        besluit.put("fonds", "demofonds-kernen");
        besluit.put("bedrag", 1_000_000);
        besluit.put("redenBedrag", "De sloop betaalt de gemeente zelf.");
        besluit.put("motivering", motivering);
        besluit.put(
                "voorwaarden",
                List.of(Map.of("tekst", "Het plan is vastgesteld.", "eigenaar", "De gemeente", "datum", datum)));
        return besluit;
    }
}
