package nl.waardevollekernen.weg;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import io.restassured.RestAssured;
import java.util.List;
import java.util.Map;
import nl.waardevollekernen.browser.Bezoeker;
import nl.waardevollekernen.browser.Browser;
import nl.waardevollekernen.stapel.Stapel;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The pages of those who work with cases, in a real browser: inbox, gate, toetsing, programme and beheer. */
class WerkpaginasIT {
    private static Stapel stapel;
    private static Browser browser;

    @BeforeAll
    static void start() {
        stapel = Stapel.start();
        browser = Browser.start();
    }

    @AfterAll
    static void stop() {
        if (browser != null) {
            browser.close();
        }
    }

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
            assertThat(tekst(an)).contains("De open call sluit op");
            weg.sluitCall();
            beoordeelOntvankelijk(an, taak);

            weg.wachtOpStatus("marktmeester.an", casus, "in-toetsing");
            var toets = weg.taak("marktmeester.an", casus, "toetsing");
            toets(an, toets);

            var bevestiging = weg.taak("marktmeester.bo", casus, "toetsing-bevestigen");
            an.naar("/taken/" + bevestiging + "/toetsing-bevestigen");
            assertThat(tekst(an)).contains("vier ogen zien meer dan twee");
            bevestigToets(bo, bevestiging);
            weg.wachtOpStatus("marktmeester.an", casus, "in-advies");

            an.naar("/casussen/" + casus + "/behandeling").controleer("behandeling");
            assertThat(tekst(an)).contains("Wat er gebeurde", "Ontvankelijk");
        }
    }

    private void neemTaak(Bezoeker an, String kenmerk) {
        an.naar("/taken?bak=open&zoek=" + kenmerk);
        var rij = an.pagina().locator("tbody tr");
        assertThat(rij.count()).isEqualTo(1);
        rij.locator("button").click();
        assertThat(tekst(an)).contains("is nu bij u");
        an.naar("/taken?bak=mijn&zoek=" + kenmerk).controleer("takenbak");
        assertThat(tekst(an)).contains("1 taak, kortste termijn eerst", "Bij u");
        an.naar("/taken?bak=te-laat&zoek=" + kenmerk).controleer("takenbak-leeg");
        assertThat(tekst(an)).contains("Geen taak past bij uw zoekvraag.");
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
        assertThat(tekst(an)).contains("is ontvankelijk");
    }

    private void toets(Bezoeker an, String taak) {
        an.naar("/taken/" + taak + "/toetsing").controleer("toetsing");
        an.pagina().locator("input[name^=cijfer-][value='7']").first().check(dwing());
        an.pagina().locator("textarea[name^=motivering-]").first().fill("Antwoord 3.1 laat de keuze goed zien.");
        an.kies("Bewaren");
        assertThat(tekst(an)).contains("zijn bewaard", "1 van 7 criteria");
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
        assertThat(tekst(an)).contains("Een collega kijkt nu mee");
    }

    private void bevestigToets(Bezoeker bo, String taak) {
        bo.naar("/taken/" + taak + "/toetsing-bevestigen").controleer("toetsing-bevestigen");
        assertThat(tekst(bo)).contains("7,00");
        bo.pagina().locator("#akkoord").check();
        bo.kies("Vastleggen");
        assertThat(tekst(bo)).contains("bevestigd");
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
            an.kies("Verder");
            an.kies("Aanvulling vragen");
            an.controleer("aanvulling-vragen-fout");
            for (var vraag : an.pagina().locator("textarea[name^=vraag-]").all()) {
                vraag.fill("Dit antwoord ontbreekt nog.");
            }
            an.kies("Aanvulling vragen");
            assertThat(tekst(an)).contains("kan aanvullen tot en met");

            an.naar("/casussen/" + casus + "/behandeling").controleer("behandeling-aanvulling");
            an.kies("Termijn verlengen");
            assertThat(an.pagina().title()).startsWith("Fout: ");
            an.pagina().locator("#reden").fill("De taxateur is ziek.");
            an.kies("Termijn verlengen");
            assertThat(tekst(an)).contains("De indiener kan nu aanvullen tot en met", "De taxateur is ziek.");
        }
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
            assertThat(tekst(bo)).contains("teruggegeven");
        }
        var opnieuw = weg.taak("marktmeester.an", casus, "ontvankelijkheid");
        try (var an = browser.als("marktmeester.an", stapel)) {
            an.naar("/taken/" + opnieuw + "/ontvankelijkheid");
            assertThat(tekst(an)).contains("Het besluit staat bij bijlage 2.");
        }
    }

    @Test
    void coordinator_draagtEenTaakOver_aanWieErWerkt() {
        var weg = new Casusweg(stapel, Proefcall.nieuw(stapel));
        var casus = weg.ingediend("emmen", Casusweg.demo("emmen-centrum"));
        var taak = weg.taak("marktmeester.bo", casus, "ontvankelijkheid");
        try (var coordinator = browser.als("marktmeester.coordinator", stapel)) {
            coordinator.naar("/taken/" + taak).controleer("taak");
            coordinator.kies("Taak overdragen");
            assertThat(coordinator.pagina().title()).startsWith("Fout: ");
            var lijst = coordinator.pagina().locator("#behandelaar");
            var bo = lijst.locator("option:not([value=''])").first();
            var naam = bo.innerText();
            lijst.selectOption(bo.getAttribute("value"));
            coordinator.kies("Taak overdragen");
            assertThat(tekst(coordinator)).contains("De taak is nu bij " + naam);
        }
    }

    @Test
    void programma_naarDeVolgendeTermijn_zegtEerstWelke() {
        var call = Proefcall.nieuw(stapel);
        var weg = new Casusweg(stapel, call);
        weg.concept("waalwijk.indiener", "Een concept dat niemand anders ziet");
        try (var coordinator = browser.als("programma.coordinator", stapel)) {
            coordinator.naar("/programma").controleer("programma");
            assertThat(tekst(coordinator)).contains("1 concept").doesNotContain("Een concept dat niemand anders ziet");
            coordinator
                    .naar("/programma/" + call.slug() + "/volgende-termijn")
                    .controleer("programma-volgende-termijn");
            assertThat(tekst(coordinator)).contains("Herinnering voor de sluiting");
            coordinator.kies("Deze termijn laten eindigen");
            assertThat(tekst(coordinator)).contains("Voorbij: Herinnering voor de sluiting");
        }
        try (var partner = browser.als("partner.een", stapel)) {
            partner.naar("/programma");
            assertThat(tekst(partner)).contains("U ziet geen casussen").doesNotContain("Naar de volgende termijn");
        }
    }

    @Test
    void beheer_paginas_zijnErVoorBeheerAlleen() {
        try (var beheer = browser.als("beheer", stapel)) {
            beheer.naar("/beheer").controleer("beheer");
            beheer.naar("/beheer/meldingen").controleer("beheer-meldingen");
            beheer.naar("/beheer/herbouw").controleer("beheer-herbouw");
            beheer.kies("Herbouwen");
            assertThat(beheer.pagina().title()).startsWith("Fout: ");
        }
        try (var an = browser.als("marktmeester.an", stapel)) {
            var antwoord = an.pagina().navigate(stapel.adres() + "/beheer");
            assertThat(antwoord.status()).isEqualTo(403);
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

    private static String tekst(Bezoeker bezoeker) {
        return bezoeker.pagina().locator("main").innerText();
    }

    /** The radio itself is laid over its number without a size of its own. */
    private static Locator.CheckOptions dwing() {
        return new Locator.CheckOptions().setForce(true);
    }
}
