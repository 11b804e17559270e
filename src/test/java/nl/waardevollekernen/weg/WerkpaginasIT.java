package nl.waardevollekernen.weg;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import com.microsoft.playwright.options.SelectOption;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import nl.waardevollekernen.browser.Bezoeker;
import nl.waardevollekernen.browser.Browser;
import nl.waardevollekernen.gedeeld.Ids;
import nl.waardevollekernen.opencall.DemoInhoud;
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
            assertThat(an.pagina().locator(".pact-ko__invoer").allInnerTexts())
                    .anyMatch(gegeven -> gegeven.startsWith("Ingediend op") && gegeven.contains("proefronde"));
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
            an.pagina().locator("input[name=veld][value='/bijlagen/taxatie']").check();
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
        try (var indiener = browser.als("westervoort.indiener", stapel)) {
            vulAan(indiener, "/casussen/" + casus);
            var kop = indiener.pagina().locator("dl .pact-hash").last().innerText();
            assertThat(stapel.mails())
                    .as("the mail of the submission carries the head that the receipt still shows")
                    .anyMatch(mail -> mail.onderwerp().startsWith("Uw casus is ingediend")
                            && mail.tekst().contains(kop));
        }
    }

    private static void vulAan(Bezoeker indiener, String casus) {
        var pagina = indiener.pagina();
        indiener.naar(casus).controleer("casus-aanvulling-gevraagd");
        assertThat(tekst(indiener)).contains("Gevraagde aanvulling", "De taxateur is ziek.");
        indiener.kies("Aanvulling geven").controleer("aanvulling");
        indiener.kies("Nieuw bestand toevoegen").controleer("aanvulling-bestand");
        pagina.locator("#bestand")
                .setInputFiles(new FilePayload(
                        "nieuwe-taxatie.pdf", "application/pdf", DemoInhoud.document("taxatierapport.pdf")));
        indiener.kies("Bestand toevoegen");
        pagina.locator("#bijlagen-taxatie").selectOption(new SelectOption().setLabel("nieuwe-taxatie.pdf"));
        pagina.locator("#grex-taxatieDatum").fill("vorig jaar");
        indiener.kies("Aanvulling definitief versturen");
        assertThat(pagina.title()).startsWith("Fout: ");
        assertThat(pagina.locator("#grex-taxatieDatum").inputValue()).isEqualTo("vorig jaar");
        indiener.controleer("aanvulling-fout");
        pagina.locator("#grex-taxatieDatum").fill("15-1-2027");
        indiener.kies("Aanvulling definitief versturen");
        assertThat(tekst(indiener)).contains("Aanvulling 1 ontvangen", "nieuwe-taxatie.pdf");
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
            assertThat(tekst(bo)).contains("teruggegeven");
        }
        var opnieuw = weg.taak("marktmeester.an", casus, "ontvankelijkheid");
        try (var an = browser.als("marktmeester.an", stapel)) {
            an.naar("/taken/" + opnieuw + "/ontvankelijkheid");
            assertThat(tekst(an)).contains("Het besluit staat bij bijlage 2.");
        }
    }

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
        assertThat(tekst(coordinator)).contains("De taak is nu bij ");
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
        assertThat(tekst(coordinator)).contains("1 taak is nu bij ");
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
        assertThat(tekst(coordinator)).contains("2 casussen, op kern", "Emmen");
        coordinator.kies("Volgende bladzijde");
        assertThat(tekst(coordinator)).contains("Waalwijk").doesNotContain("Volgende bladzijde");
        coordinator.naar("/casussen?zoek=waalwijk&call=" + slug);
        assertThat(tekst(coordinator)).contains("1 casus, laatst ingediend eerst");
        coordinator.naar("/casussen?stand=in-advies&call=" + slug);
        assertThat(tekst(coordinator)).contains("Geen casus past bij uw zoekvraag.");
        coordinator
                .naar("/casussen")
                .vul("Zoeken op kenmerk", kenmerk)
                .kies("Tonen")
                .kies(kenmerk);
        assertThat(tekst(coordinator))
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
            assertThat(tekst(an)).contains("Uw belang is vastgelegd");
            an.naar("/taken?bak=alles&zoek=" + kenmerk);
            assertThat(tekst(an)).contains("Geen taak past bij uw zoekvraag.");
            an.naar("/casussen?zoek=" + kenmerk);
            assertThat(tekst(an)).contains("Geen casus past bij uw zoekvraag.");
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
        assertThat(tekst(coordinator)).contains("Wachten op een ronde");
        coordinator.naar("/rondes/" + slug + "/afsluiting").controleer("ronde-afsluiten");
        assertThat(tekst(coordinator))
                .contains("1 casus gaat naar de fondsbeheerder", "1 casus wacht op een volgende ronde");
        coordinator.kies("Ronde afsluiten");
        assertThat(coordinator.pagina().title()).startsWith("Fout: ");
        coordinator.vul("Waarom wacht u", "Emmen wacht op een taxatie.");
        coordinator.pagina().locator("#akkoord").check();
        coordinator.kies("Ronde afsluiten");
        assertThat(tekst(coordinator)).contains("De ronde is afgesloten");
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

    /** The database refuses the task of one case: a failing step and a silent run, beside a row that was refused. */
    @Test
    void beheer_watVastloopt_herstelPerPagina() {
        var weg = new Casusweg(stapel, Proefcall.nieuw(stapel));
        var databank = new Databank(stapel);
        var casus = weg.getekend("emmen", Casusweg.demo("emmen-centrum"));
        databank.voerUit("alter table taak add constraint proef check (zaak <> '" + casus + "') not valid");
        try (var beheer = browser.als("beheer", stapel)) {
            weg.dienIn("emmen.indiener", casus).then().statusCode(201);
            var zaak = UUID.fromString(casus);
            databank.voerUit("""
                    insert into uitgaand (id, zaak, soort, naam, sleutel, variabelen, status, pogingen, volgende_poging,
                        gemaakt_op, versie, reden)
                    values (?, ?, 'BERICHT', 'termijn-gewijzigd', ?, '{}', 'GEBLOKKEERD', 1, now(), now(), 0,
                        'INVALID_ARGUMENT: de engine weigert dit bericht')""", Ids.nieuw(), zaak, casus);
            toonStil(beheer, databank, casus, 3);
            beheer.controleer("beheer");

            storing(beheer, "Geblokkeerde berichten", casus).controleer("beheer-herstel");
            beheer.kies("Bericht opnieuw sturen");
            assertThat(beheer.pagina().title()).startsWith("Fout: ");
            beheer.vul("Waarom doet u dit?", "De engine is weer heel.").kies("Bericht opnieuw sturen");
            assertThat(tekst(beheer)).contains("Het bericht gaat opnieuw naar de proces-engine.");

            toonStil(beheer, databank, casus, 2);
            storing(beheer, "Stille procesloop", casus)
                    .vul("Waarom doet u dit?", "De zaak staat stil.")
                    .kies("Nieuwe procesloop beginnen");
            assertThat(tekst(beheer)).contains("Er is een nieuwe procesloop begonnen waar de zaak stond.");
            Casusweg.wacht(
                    "de stap in de nieuwe loop", () -> databank.lijst("""
                            select v.id from vastgelopen_job v join procesloop l on l.id = v.run
                            where l.zaak = ? and l.status = 'GEREGISTREERD'""", zaak).isEmpty() ? null : true);
            beheer.naar("/beheer");
            assertThat(beheer.pagina().locator("table", met("Mislukte stappen")).innerText())
                    .contains("Gaat vanzelf opnieuw");
            databank.voerUit("alter table taak drop constraint proef");
            weg.taak("marktmeester.an", casus, "ontvankelijkheid");
            wachtTotNietsMislukt(databank, zaak);

            databank.voerUit("""
                    insert into vastgelopen_job (id, run, job_key, zaak, type, element, element_instantie_key, instantie_key,
                        blijvend, reden, aantal, eerste_op, laatste_op)
                    select gen_random_uuid(), run, job_key, zaak, 'io.camunda.zeebe:userTask', element, 1, 1,
                        true, 'De zaak is niet te lezen.', 1, now(), now() from taak where zaak = ?""", zaak);
            beheer.naar("/beheer");
            storing(beheer, "Mislukte stappen", casus)
                    .vul("Waarom doet u dit?", "De databank neemt de taak weer aan.")
                    .kies("Stap opnieuw proberen");
            assertThat(tekst(beheer)).contains("De stap wordt nu opnieuw gedaan.");
            wachtTotNietsMislukt(databank, zaak);
            beheer.naar("/beheer/meldingen").controleer("beheer-meldingen");
            beheer.naar("/beheer/herbouw").kies("Herbouwen");
            assertThat(beheer.pagina().title()).startsWith("Fout: ");
        } finally {
            databank.voerUit("alter table taak drop constraint if exists proef");
        }
        var tijdlijn =
                weg.als("auditor").get("/v1/casussen/" + casus + "/tijdlijn").asString();
        assertThat(tijdlijn)
                .contains("De engine is weer heel.", "De zaak staat stil.", "De databank neemt de taak weer aan.");
    }

    /** The page with all that is stuck, the run of this case among it: as if nothing had happened in it for a day. */
    private static void toonStil(Bezoeker beheer, Databank databank, String casus, int regels) {
        Casusweg.wacht(regels + " storingen", () -> {
            databank.voerUit(
                    "update procesloop set laatste_job = now() - interval '1 day', verwacht = null where zaak = ?::uuid",
                    casus);
            beheer.naar("/beheer");
            return beheer.pagina().locator("tr", met(casus)).count() >= regels ? true : null;
        });
    }

    /** A step that succeeded is forgotten a moment later; what a replaced run left behind is nobody's work. */
    private static void wachtTotNietsMislukt(Databank databank, UUID zaak) {
        Casusweg.wacht("de stap die nu slaagt", () -> databank.lijst("""
                        select v.id from vastgelopen_job v join procesloop l on l.id = v.run
                        where l.zaak = ? and l.status = 'GEREGISTREERD'""", zaak).isEmpty() ? true : null);
    }

    /** The page that mends what this table says about this case. */
    private static Bezoeker storing(Bezoeker beheer, String titel, String casus) {
        beheer.pagina()
                .locator("table", met(titel))
                .locator("tr", new Locator.LocatorOptions().setHasText(casus))
                .locator("a")
                .first()
                .click();
        return beheer;
    }

    private static Page.LocatorOptions met(String tekst) {
        return new Page.LocatorOptions().setHasText(tekst);
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
