package nl.waardevollekernen.weg;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import io.restassured.RestAssured;
import java.util.List;
import java.util.Map;
import nl.waardevollekernen.browser.Bezoeker;
import nl.waardevollekernen.browser.Browserproef;
import org.junit.jupiter.api.Test;

/** The pages of those who work with cases, in a real browser: inbox, gate, toetsing and programme. */
class WerkpaginasIT extends Browserproef {
    @Test
    void casus_vanTakenbakTotBevestigdeToetsing_gaatPerPagina() {
        var weg = new Casusweg(stapel, Proefcall.nieuw(stapel));
        var casus = weg.ingediend("emmen", Casusweg.demo("emmen-centrum"));
        var taak = weg.taak("marktmeester.an", casus, "ontvankelijkheid");
        Map<String, Object> gegevens = weg.als("marktmeester.an").json("/v1/taken/" + taak);
        var kenmerk = String.valueOf(gegevens.get("kenmerk"));
        try (var an = browser.als("marktmeester.an", stapel);
                var bo = browser.als("marktmeester.bo", stapel)) {
            neemTaak(an, kenmerk);
            an.naar("/taken/" + taak + "/ontvankelijkheid");
            assertThat(an.tekst()).contains("De open call sluit op");
            weg.sluitCall();
            beoordeelOntvankelijk(an, taak);

            weg.wachtOpStatus("marktmeester.an", casus, "in-toetsing");
            var toets = weg.taak("marktmeester.an", casus, "toetsing");
            toets(an, toets);

            var bevestiging = weg.taak("marktmeester.bo", casus, "toetsing-bevestigen");
            an.naar("/taken/" + bevestiging + "/toetsing-bevestigen");
            assertThat(an.tekst()).contains("vier ogen zien meer dan twee");
            bevestigToets(bo, bevestiging);
            weg.wachtOpStatus("marktmeester.an", casus, "in-advies");

            an.naar("/casussen/" + casus + "/behandeling").controleer("behandeling");
            assertThat(an.tekst()).contains("Wat er gebeurde", "Ontvankelijk");
            assertThat(an.pagina().locator(".pact-ko__invoer").allInnerTexts())
                    .anyMatch(gegeven -> gegeven.startsWith("Ingediend op") && gegeven.contains("proefronde"));
        }
    }

    private void neemTaak(Bezoeker an, String kenmerk) {
        an.naar("/taken?bak=open&zoek=" + kenmerk);
        var rij = an.pagina().locator("tbody tr");
        assertThat(rij.count()).isEqualTo(1);
        rij.locator("button").click();
        assertThat(an.tekst()).contains("is nu bij u");
        an.naar("/taken?bak=mijn&zoek=" + kenmerk).controleer("takenbak");
        assertThat(an.tekst()).contains("1 taak, kortste termijn eerst", "Bij u");
        an.naar("/taken?bak=te-laat&zoek=" + kenmerk).controleer("takenbak-leeg");
        assertThat(an.tekst()).contains("Geen taak past bij uw zoekvraag.");
    }

    private void beoordeelOntvankelijk(Bezoeker an, String taak) {
        an.naar("/taken/" + taak + "/ontvankelijkheid").controleer("ontvankelijkheid");
        an.kies("Oordeel vastleggen");
        assertThat(an.pagina().title()).startsWith("Fout: ");
        an.controleer("ontvankelijkheid-fout");
        for (var keuze : an.pagina().locator("input[type=radio][value=voldoet]").all()) {
            keuze.check();
        }
        for (var reden : an.pagina().locator("textarea[name^=K]").all()) {
            reden.fill("Nagegaan in de stukken.");
        }
        an.pagina().locator("input[name=uitkomst][value=ontvankelijk]").check();
        an.kies("Oordeel vastleggen");
        assertThat(an.tekst()).contains("is ontvankelijk");
    }

    private void toets(Bezoeker an, String taak) {
        an.naar("/taken/" + taak + "/toetsing").controleer("toetsing");
        an.pagina().locator("input[name^=cijfer-][value='7']").first().check(dwing());
        an.pagina().locator("textarea[name^=motivering-]").first().fill("Antwoord 3.1 laat de keuze goed zien.");
        an.pagina().locator("input[name=versie]").evaluate("veld => { veld.value = '987'; }");
        an.kies("Bewaren").controleer("toetsing-ander-venster");
        assertThat(an.tekst()).contains("Hier is intussen iets gewijzigd");
        assertThat(an.pagina().locator("textarea[name^=motivering-]").first().inputValue())
                .isEqualTo("Antwoord 3.1 laat de keuze goed zien.");
        an.kies("Bewaren");
        assertThat(an.tekst()).contains("zijn bewaard", "1 van 7 criteria");
        an.pagina().locator("textarea[name^=motivering-]").last().fill("Dit staat er nog.");
        an.kies("Aanvulling vragen");
        assertThat(an.pagina().url()).endsWith("/aanvulling");
        an.naar("/taken/" + taak + "/toetsing");
        assertThat(an.pagina().locator("textarea[name^=motivering-]").last().inputValue())
                .as("asking for an aanvulling keeps what was typed")
                .isEqualTo("Dit staat er nog.");
        an.kies("Naar de tweede toetser");
        assertThat(an.pagina().title()).startsWith("Fout: ");
        an.controleer("toetsing-fout");
        for (var cijfer : an.pagina().locator("input[name^=cijfer-][value='7']").all()) {
            cijfer.check(dwing());
        }
        for (var reden : an.pagina().locator("textarea[name^=motivering-]").all()) {
            reden.fill("De stukken onderbouwen dit met cijfers en een bron.");
        }
        an.kies("Naar de tweede toetser");
        assertThat(an.tekst()).contains("Een collega kijkt nu mee");
    }

    private void bevestigToets(Bezoeker bo, String taak) {
        bo.naar("/taken/" + taak + "/toetsing-bevestigen").controleer("toetsing-bevestigen");
        assertThat(bo.tekst()).contains("7,00");
        try (var anderVenster = bo.pagina().context().newPage()) {
            anderVenster.navigate(bo.pagina().url());
            bo.pagina().locator("#akkoord").check();
            bo.kies("Vastleggen");
            assertThat(bo.tekst()).contains("bevestigd");
            anderVenster.locator("#akkoord").check();
            anderVenster.locator("main button:has-text('Vastleggen')").click();
            assertThat(anderVenster.innerText("main")).contains("U had deze taak al afgerond");
        }
    }

    @Test
    void programma_naarDeVolgendeTermijn_zegtEerstWelke() {
        var call = Proefcall.nieuw(stapel);
        var weg = new Casusweg(stapel, call);
        weg.concept("waalwijk.indiener", "Een concept dat niemand anders ziet");
        try (var coordinator = browser.als("programma.coordinator", stapel)) {
            coordinator.naar("/programma").controleer("programma");
            assertThat(coordinator.gebrokenRegelkoppen("Beoordeling ontvankelijkheid"))
                    .isEmpty();
            assertThat(coordinator.tekst()).contains("1 concept").doesNotContain("Een concept dat niemand anders ziet");
            coordinator
                    .naar("/programma/" + call.slug() + "/volgende-termijn")
                    .controleer("programma-volgende-termijn");
            assertThat(coordinator.tekst()).contains("Herinnering voor de sluiting");
            coordinator.kies("Deze termijn laten eindigen");
            assertThat(coordinator.tekst()).contains("Voorbij: Herinnering voor de sluiting");
        }
        try (var partner = browser.als("partner.een", stapel)) {
            partner.naar("/programma");
            assertThat(partner.tekst())
                    .contains("Casussen, hun aantallen en hun termijnen ziet u niet")
                    .doesNotContain("Naar de volgende termijn");
        }
    }

    @Test
    void openbareGegevens_zonderInloggen_zijnErMetBladzijden() {
        var eerste = RestAssured.given().baseUri(stapel.adres().toString()).get("/v1/organisaties?limit=100");
        eerste.then().statusCode(200);
        assertThat(eerste.header("Link")).contains("rel=\"next\"");
        List<String> fondsen = RestAssured.given()
                .baseUri(stapel.adres().toString())
                .get("/v1/fondsen")
                .then()
                .statusCode(200)
                .extract()
                .path("code");
        assertThat(fondsen).isNotEmpty();
    }

    /** The radio itself is laid over its number without a size of its own. */
    private static Locator.CheckOptions dwing() {
        return new Locator.CheckOptions().setForce(true);
    }
}
