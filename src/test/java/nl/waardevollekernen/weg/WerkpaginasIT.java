package nl.waardevollekernen.weg;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.FilePayload;
import io.restassured.RestAssured;
import java.util.List;
import java.util.Map;
import nl.waardevollekernen.browser.Bezoeker;
import nl.waardevollekernen.browser.Browserproef;
import nl.waardevollekernen.opencall.DemoInhoud;
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
    void aanvulling_gevraagdEnVerlengd_perPagina() {
        var weg = new Casusweg(stapel, Proefcall.nieuw(stapel));
        var casus = weg.ingediend("westervoort", Casusweg.demo("westervoort-centrum"));
        var taak = weg.taak("marktmeester.an", casus, "ontvankelijkheid");
        weg.sluitCall();
        try (var an = browser.als("marktmeester.an", stapel)) {
            an.naar("/taken/" + taak + "/aanvulling").controleer("aanvulling-kiezen");
            an.kies("Verder");
            assertThat(an.pagina().title()).startsWith("Fout: ");
            for (var kop : an.pagina().locator("details > summary").all()) {
                kop.click();
            }
            an.pagina().locator("input[name=veld][value='/grex/taxatieDatum']").check();
            an.pagina().locator("input[name=veld][value='/kern']").check();
            an.pagina().locator("input[name=veld][value='/bijlagen/taxatie']").check();
            an.kies("Verder");
            an.kies("Aanvulling vragen");
            an.controleer("aanvulling-vragen-fout");
            assertThat(an.pagina().locator("#fouten a").allInnerTexts())
                    .doesNotHaveDuplicates()
                    .allMatch(fout -> fout.endsWith(": Schrijf wat er mist of wat er anders moet."));
            for (var vraag : an.pagina().locator("textarea[name^=vraag-]").all()) {
                vraag.fill("Dit antwoord ontbreekt nog.");
            }
            an.kies("Aanvulling vragen");
            assertThat(an.tekst()).contains("kan aanvullen tot en met");

            an.naar("/casussen/" + casus + "/behandeling").controleer("behandeling-aanvulling");
            assertThat(an.tekst()).contains("Dat wordt tot en met", "Gevraagd: Dit antwoord ontbreekt nog.");
            assertThat(an.pagina().locator(".pact-tijdlijn").innerText())
                    .contains("te geven tot en met")
                    .doesNotContain("las de casus");
            an.kies("Termijn verlengen");
            assertThat(an.pagina().title()).startsWith("Fout: ");
            an.pagina().locator("#reden").fill("De taxateur is ziek.");
            an.kies("Termijn verlengen");
            assertThat(an.tekst()).contains("De indiener kan nu aanvullen tot en met", "De taxateur is ziek.");
        }
        try (var indiener = browser.als("westervoort.indiener", stapel)) {
            vulAan(indiener, "/casussen/" + casus);
            indiener.naar("/casussen/" + casus);
            assertThat(indiener.tekst()).as("the term of the ontvankelijkheid").contains("Tot wanneer?");
            indiener.naar("/casussen/" + casus + "/ontvangst");
            var kop = indiener.pagina().locator("dl .pact-hash").last().innerText();
            assertThat(stapel.mails())
                    .as("the mail of the submission carries the head that the receipt still shows")
                    .anyMatch(mail -> mail.onderwerp().startsWith("Uw casus is ingediend")
                            && mail.tekst().contains(kop));
        }
        try (var an = browser.als("marktmeester.an", stapel)) {
            an.naar("/casussen/" + casus + "/behandeling").controleer("behandeling-aangevuld");
            assertThat(an.tekst())
                    .contains("Is nu: 15 januari 2027", "Is nu: nieuwe-taxatie.pdf", "in aanvulling 1 vervangen");
        }
    }

    private static void vulAan(Bezoeker indiener, String casus) {
        var pagina = indiener.pagina();
        indiener.naar(casus).controleer("casus-aanvulling-gevraagd");
        assertThat(indiener.tekst()).contains("Gevraagde aanvulling", "De taxateur is ziek.");
        indiener.kies("Aanvulling geven").controleer("aanvulling");
        pagina.locator("#grex-taxatieDatum").fill("vorig jaar");
        pagina.locator("[data-bewaarstand]")
                .filter(new Locator.FilterOptions().setHasText("Nog niet verstuurd"))
                .waitFor();
        indiener.kies("Later verder");
        assertThat(indiener.tekst()).contains("bewaard. Ze zijn nog niet verstuurd");
        indiener.naar(casus + "/bijlagen/bijlagen-grex");
        assertThat(indiener.tekst()).contains("De marktmeester vroeg niet om dit bestand");
        indiener.naar(casus).kies("Aanvulling geven");
        assertThat(pagina.locator("#grex-taxatieDatum").inputValue()).isEqualTo("vorig jaar");
        indiener.kies("Nieuw bestand toevoegen").controleer("aanvulling-bestand");
        pagina.locator("#bestand")
                .setInputFiles(new FilePayload(
                        "nieuwe-taxatie.pdf", "application/pdf", DemoInhoud.document("taxatierapport.pdf")));
        indiener.kies("Bestand toevoegen");
        assertThat(pagina.locator("#bijlagen-taxatie").innerText())
                .contains("nieuwe-taxatie.pdf", "nieuw, nog niet verstuurd");
        assertThat(pagina.locator("#grex-taxatieDatum").inputValue()).isEqualTo("vorig jaar");
        indiener.kies("Aanvulling definitief versturen");
        assertThat(pagina.title()).startsWith("Fout: ");
        assertThat(pagina.locator("#grex-taxatieDatum").inputValue()).isEqualTo("vorig jaar");
        indiener.controleer("aanvulling-fout");
        pagina.locator("#grex-taxatieDatum").fill("15-1-2027");
        indiener.kies("Aanvulling definitief versturen");
        assertThat(indiener.tekst())
                .contains("Uw aanvulling is ontvangen", "Aanvulling 1 ontvangen", "nieuwe-taxatie.pdf");
        indiener.controleer("ontvangst-aanvulling");
    }

    @Test
    void weigering_teruggegevenDoorCollega_staatBijDeEersteMetDeReden() {
        var weg = new Casusweg(stapel, Proefcall.nieuw(stapel));
        var casus = weg.ingediend("waalwijk", Casusweg.demo("waalwijk-de-els"));
        var taak = weg.taak("marktmeester.an", casus, "ontvankelijkheid");
        weg.sluitCall();
        weg.als("marktmeester.an")
                .post(
                        "/v1/casussen/" + casus + "/ontvankelijkheid",
                        weg.oordeel("marktmeester.an", casus, taak, "niet-ontvankelijk", "Het besluit ontbreekt."))
                .then()
                .statusCode(200);
        var bevestiging = weg.taak("marktmeester.bo", casus, "ontvankelijkheid-bevestigen");
        try (var bo = browser.als("marktmeester.bo", stapel)) {
            bo.naar("/taken/" + bevestiging + "/ontvankelijkheid-bevestigen").controleer("ontvankelijkheid-bevestigen");
            bo.pagina().locator("#akkoord-nee").check();
            bo.kies("Vastleggen");
            assertThat(bo.pagina().title()).startsWith("Fout: ");
            bo.pagina().locator("#reden").fill("Het besluit staat bij bijlage 2.");
            bo.kies("Vastleggen");
            assertThat(bo.tekst()).contains("teruggegeven");
        }
        var opnieuw = weg.taak("marktmeester.an", casus, "ontvankelijkheid");
        try (var an = browser.als("marktmeester.an", stapel)) {
            an.naar("/taken/" + opnieuw + "/ontvankelijkheid");
            assertThat(an.tekst()).contains("Het besluit staat bij bijlage 2.");
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
