package nl.waardevollekernen.weg;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;

import com.microsoft.playwright.Locator;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import nl.waardevollekernen.browser.Bezoeker;
import nl.waardevollekernen.browser.Browserproef;
import org.junit.jupiter.api.Test;

/** The coordinator of the marktmeester, in a real browser: hands work over, sees every case, cuts off a round. */
class CoordinatorPaginasIT extends Browserproef {
    @Test
    void coordinator_verdeeltHetWerk_zietAlleCasussenEnSluitDeRondeAf() {
        var call = Proefcall.nieuw(stapel);
        var weg = new Casusweg(stapel, call);
        var laag = weg.ingediend("waalwijk", Casusweg.demo("waalwijk-de-els"));
        var casus = weg.ingediend("emmen", Casusweg.demo("emmen-centrum"));
        var taak = weg.taak("marktmeester.bo", casus, "ontvankelijkheid");
        var kenmerk = String.valueOf(
                weg.als("marktmeester.bo").json("/v1/taken/" + taak).get("kenmerk"));
        weg.als("marktmeester.an").get("/v1/taken").then().statusCode(200);
        neem(weg.als("marktmeester.bo"), taak).then().statusCode(200);
        weg.als("marktmeester.bo")
                .vraagt()
                .header("If-Match", "*")
                .delete("/v1/taken/" + taak + "/toewijzing")
                .then()
                .statusCode(200);
        try (var coordinator = browser.als("marktmeester.coordinator", stapel)) {
            geefAan(coordinator, taak);
            geefAllesDoorDeApi(weg, taak);
            geefAlles(coordinator, taak);
            alleCasussen(coordinator, call.slug(), kenmerk);
            verschoning(weg, casus, taak, kenmerk);

            weg.sluitCall();
            weg.verklaarOntvankelijk("marktmeester.an", laag);
            new Raadweg(weg, call).toets(laag, 4);
            weg.wachtOpStatus("marktmeester.an", laag, "gerangschikt");
            sluitRondeAf(coordinator, call.slug());
        }
        assertThat(new Raadweg(weg, call).rangschikking().jsonPath().getString("redenAfsluiting"))
                .isEqualTo("Emmen wacht op een taxatie.");
        weg.als("programma.coordinator")
                .post("/v1/open-calls/" + call.slug() + "/selectie/afsluiting", Map.of("reden", "Nog eens."))
                .then()
                .statusCode(409);
    }

    private static Response neem(Deelnemer wie, String taak) {
        return wie.vraagt().header("If-Match", "*").post("/v1/taken/" + taak + "/toewijzing");
    }

    private static void geefAan(Bezoeker coordinator, String taak) {
        coordinator.naar("/taken/" + taak).controleer("taak");
        coordinator.kies("Taak overdragen");
        assertThat(coordinator.pagina().title()).startsWith("Fout: ");
        kiesNaam(coordinator, "#behandelaar", "An");
        coordinator.kies("Taak overdragen");
        assertThat(coordinator.tekst()).contains("De taak is nu bij ");
    }

    private static void geefAlles(Bezoeker coordinator, String taak) {
        coordinator.naar("/taken").kies("Taken van een collega overdragen");
        kiesNaam(coordinator, "#van", "Bo");
        coordinator.kies("Tonen");
        coordinator.pagina().locator("input[name=taak]").all().forEach(Locator::uncheck);
        coordinator.kies("Gekozen taken overdragen");
        assertThat(coordinator.pagina().title()).startsWith("Fout: ");
        coordinator.pagina().locator("input[value='" + taak + "']").check();
        kiesNaam(coordinator, "#aan", "An");
        coordinator.controleer("taken-overdragen").kies("Gekozen taken overdragen");
        assertThat(coordinator.tekst()).contains("1 taak is nu bij ");
    }

    private static void geefAllesDoorDeApi(Casusweg weg, String taak) {
        var coordinator = weg.als("marktmeester.coordinator");
        List<Map<String, String>> wie = coordinator
                .get("/v1/taken/" + taak + "/behandelaars")
                .jsonPath()
                .getList("$");
        var inhoud = Map.of("van", id(wie, "An"), "aan", id(wie, "Bo"), "taken", List.of(taak));
        weg.als("marktmeester.an").post("/v1/taken/overdracht", inhoud).then().statusCode(403);
        coordinator
                .post("/v1/taken/overdracht", inhoud)
                .then()
                .statusCode(200)
                .body("overgedragen", equalTo(List.of(taak)))
                .body("gebleven", empty());
        coordinator.post("/v1/taken/overdracht", inhoud).then().statusCode(200).body("overgedragen", empty());
    }

    private static String id(List<Map<String, String>> wie, String voornaam) {
        return wie.stream()
                .filter(een -> String.valueOf(een.get("naam")).contains(voornaam))
                .map(een -> String.valueOf(een.get("id")))
                .findFirst()
                .orElseThrow();
    }

    private static void kiesNaam(Bezoeker wie, String lijst, String voornaam) {
        var keuze = wie.pagina()
                .locator(lijst + " option")
                .filter(new Locator.FilterOptions().setHasText(Pattern.compile("\\b" + voornaam + "\\b")))
                .first();
        wie.pagina().locator(lijst).selectOption(keuze.getAttribute("value"));
    }

    private static void alleCasussen(Bezoeker coordinator, String slug, String kenmerk) {
        coordinator.naar("/casussen?volgorde=kern&limit=1&call=" + slug).controleer("casussen");
        assertThat(coordinator.tekst()).contains("2 casussen, op kern", "Emmen");
        coordinator.kies("Volgende bladzijde");
        assertThat(coordinator.tekst()).contains("Waalwijk").doesNotContain("Volgende bladzijde");
        coordinator.naar("/casussen?zoek=waalwijk&call=" + slug);
        assertThat(coordinator.tekst()).contains("1 casus, laatst ingediend eerst");
        coordinator.naar("/casussen?stand=in-advies&call=" + slug);
        assertThat(coordinator.tekst()).contains("Geen casus past bij uw zoekvraag.");
        coordinator
                .naar("/casussen")
                .vul("Zoeken op kenmerk", kenmerk)
                .kies("Tonen")
                .kies(kenmerk);
        assertThat(coordinator.tekst())
                .contains(
                        "Wat er gebeurde",
                        "droeg een taak over aan ",
                        "nam een taak in behandeling",
                        "gaf een taak terug");
    }

    /** An has an interest: the case is gone from every list, the task is free, and nobody can hand it to An again. */
    private static void verschoning(Casusweg weg, String casus, String taak, String kenmerk) {
        try (var an = browser.als("marktmeester.an", stapel)) {
            an.naar("/casussen/" + casus + "/behandeling").kies("Ik heb een belang");
            an.controleer("belang").kies("Belang vastleggen");
            assertThat(an.pagina().title()).startsWith("Fout: ");
            an.vul("Welk belang hebt u?", "Ik schreef mee aan dit plan.").kies("Belang vastleggen");
            assertThat(an.tekst()).contains("Uw belang is vastgelegd");
            an.naar("/taken?bak=alles&zoek=" + kenmerk);
            assertThat(an.tekst()).contains("Geen taak past bij uw zoekvraag.");
            an.naar("/casussen?zoek=" + kenmerk);
            assertThat(an.tekst()).contains("Geen casus past bij uw zoekvraag.");
        }
        assertThat(weg.taken("marktmeester.an", casus, "ontvankelijkheid")).isEmpty();
        weg.als("marktmeester.an").get("/v1/taken/" + taak).then().statusCode(404);
        var coordinator = weg.als("marktmeester.coordinator");
        assertThat(coordinator.json("/v1/taken/" + taak).get("behandelaar")).isNull();
        assertThat(coordinator.get("/v1/taken/" + taak + "/behandelaars").asString())
                .doesNotContain("\"An ");
        var tijdlijn =
                weg.als("auditor").get("/v1/casussen/" + casus + "/tijdlijn").asString();
        assertThat(tijdlijn).contains("verklaarde een belang").doesNotContain("Ik schreef mee aan dit plan.");
    }

    private static void sluitRondeAf(Bezoeker coordinator, String slug) {
        coordinator.naar("/rondes");
        assertThat(coordinator.tekst()).contains("Wachten op een ronde");
        coordinator.naar("/rondes/" + slug + "/afsluiting").controleer("ronde-afsluiten");
        assertThat(coordinator.tekst())
                .contains("1 casus gaat naar de fondsbeheerder", "1 casus wacht op een volgende ronde");
        coordinator.kies("Ronde afsluiten");
        assertThat(coordinator.pagina().title()).startsWith("Fout: ");
        coordinator.vul("Waarom wacht u", "Emmen wacht op een taxatie.");
        coordinator.pagina().locator("#akkoord").check();
        coordinator.kies("Ronde afsluiten");
        assertThat(coordinator.tekst()).contains("De ronde is afgesloten");
    }
}
