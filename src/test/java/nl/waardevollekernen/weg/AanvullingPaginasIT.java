package nl.waardevollekernen.weg;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasItem;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.FilePayload;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import nl.waardevollekernen.browser.Bezoeker;
import nl.waardevollekernen.browser.Browserproef;
import nl.waardevollekernen.opencall.DemoInhoud;
import nl.waardevollekernen.stapel.Wachten;
import org.junit.jupiter.api.Test;

/** The pages of an aanvulling: asked, given more time, answered or not, and what follows at the gate. */
class AanvullingPaginasIT extends Browserproef {
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
            vulAan(
                    indiener,
                    "/casussen/" + casus,
                    () -> weg.als("marktmeester.an")
                            .get("/v1/casussen/" + casus + "/tijdlijn")
                            .asString());
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

    private static void vulAan(Bezoeker indiener, String casus, Supplier<String> tijdlijnVanDeMarktmeester) {
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
        assertThat(tijdlijnVanDeMarktmeester.get())
                .contains("voegde een document toe.")
                .doesNotContain("nieuwe-taxatie.pdf");
        indiener.kies("Aanvulling definitief versturen");
        assertThat(indiener.tekst())
                .contains("Uw aanvulling is ontvangen", "Aanvulling 1 ontvangen", "nieuwe-taxatie.pdf");
        indiener.controleer("ontvangst-aanvulling");
        assertThat(tijdlijnVanDeMarktmeester.get()).contains("voegde een document toe: nieuwe-taxatie.pdf.");
        indiener.naar(casus + "/aanvulling");
        assertThat(indiener.tekst()).contains("Aanvullen kan niet meer", "De aanvulling is verstuurd op");
    }

    @Test
    void aanvulling_nietVerstuurd_verloopt_enEenWeigeringDaarnaKanTerugNaarDeEerste() throws Exception {
        var weg = new Casusweg(stapel, Proefcall.nieuw(stapel));
        var casus = weg.ingediend("waalwijk", Casusweg.demo("waalwijk-de-els"));
        var gevraagd = weg.taak("marktmeester.an", casus, "ontvankelijkheid");
        weg.sluitCall();
        weg.als("marktmeester.an")
                .post(
                        "/v1/casussen/" + casus + "/aanvullingen",
                        Map.of("taak", gevraagd, "vragen", Map.of("/kern/regio", "Welke?"), "toelichting", ""))
                .then()
                .statusCode(201);
        if (!verstuurdTerwijlEenCollegaBewaart(casus)) {
            laatVerlopen(weg, casus);
        }
        var taak = weg.taak("marktmeester.an", casus, "ontvankelijkheid");
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

    /**
     * One sends the answer at the very moment at which a colleague keeps another: whoever comes second is told so and keeps
     * what was typed on the page. Gives whether it was sent; usually keeping comes first.
     */
    private static boolean verstuurdTerwijlEenCollegaBewaart(String casus) throws Exception {
        var pad = "/casussen/" + casus + "/aanvulling";
        var een = Sessie.van(stapel, "waalwijk.indiener");
        var ander = Sessie.van(stapel, "waalwijk.collega");
        assertThat(een.post(pad, velden(een, pad, "Midden-Brabant", "bewaar")).statusCode())
                .isEqualTo(303);
        var versturen = velden(een, pad, "Noord-Brabant", "verstuur");
        var bewaren = velden(ander, pad, "De Langstraat", "bewaar");
        var databank = new Databank(stapel);
        try (var draden = Executors.newVirtualThreadPerTaskExecutor()) {
            var antwoorden = new ArrayList<Future<HttpResponse<String>>>();
            databank.samen(verbinding -> {
                try (var slot = verbinding.prepareStatement("select 1 from casus where id = ? for update")) {
                    slot.setObject(1, UUID.fromString(casus));
                    slot.execute();
                }
                antwoorden.add(draden.submit(() -> een.post(pad, versturen)));
                wachtOpSloten(databank, 1);
                antwoorden.add(draden.submit(() -> ander.post(pad, bewaren)));
                wachtOpSloten(databank, 2);
            });
            var verstuurd = antwoorden.getFirst().get(30, TimeUnit.SECONDS);
            var bewaard = antwoorden.getLast().get(30, TimeUnit.SECONDS);
            boolean is = verstuurd.statusCode() == 303;
            assertThat(bewaard.statusCode() == 303)
                    .as("one of the two, never both")
                    .isNotEqualTo(is);
            assertThat(is ? bewaard.body() : verstuurd.body()).contains(is ? "De Langstraat" : "Noord-Brabant");
            assertThat(databank.lijst(
                            "select 1 from aanvulling_antwoord where aanvulling_id in"
                                    + " (select id from aanvulling where casus_id = ?)",
                            UUID.fromString(casus)))
                    .hasSize(is ? 0 : 1);
            return is;
        }
    }

    /** Point 9: what a colleague kept is never replaced unseen, by page and by API, and every version stays. */
    @Test
    void punt9_tweeMensenInEenAanvulling_kiezenTussenHunAntwoorden_enElkeVersieBlijft() {
        var weg = new Casusweg(stapel, Proefcall.nieuw(stapel));
        var casus = weg.ingediend("waalwijk", Casusweg.demo("waalwijk-de-els"));
        var gevraagd = weg.taak("marktmeester.an", casus, "ontvankelijkheid");
        weg.sluitCall();
        weg.als("marktmeester.an")
                .post(
                        "/v1/casussen/" + casus + "/aanvullingen",
                        Map.of(
                                "taak",
                                gevraagd,
                                "vragen",
                                Map.of(
                                        "/kern/regio",
                                        "Welke?",
                                        "/kern/naam",
                                        "Welke?",
                                        "/planning/mijlpalen",
                                        "Wanneer?"),
                                "toelichting",
                                ""))
                .then()
                .statusCode(201);
        var pad = "/casussen/" + casus + "/aanvulling";
        try (var een = browser.als("waalwijk.indiener", stapel);
                var ander = browser.als("waalwijk.collega", stapel)) {
            een.naar(pad);
            ander.naar(pad);
            vul(ander, "planning-mijlpalen-0-omschrijving", "Mijlpaal van de collega");
            vul(ander, "kern-regio", "Regio van de collega");
            ander.kies("Later verder");
            vul(een, "planning-mijlpalen-1-omschrijving", "Mijlpaal van mij");
            vul(een, "kern-regio", "Mijn regio");
            een.kies("Aanvulling definitief versturen");
            assertThat(een.tekst())
                    .contains("wijzigde dit antwoord ook", "Mijn regio", "Regio van de collega", "nog niets verstuurd")
                    .doesNotContain("Mijlpaal van");
            assertThat(een.pagina().locator("input[type=radio]").count()).isEqualTo(2);
            assertThat(een.pagina().locator("input[type=radio]:checked").count())
                    .isZero();
            een.controleer("aanvulling-samenvoegen");
            een.kies("Deze antwoorden bewaren");
            assertThat(een.pagina().title()).startsWith("Fout: ");
            een.controleer("aanvulling-samenvoegen-niet-gekozen");
            een.pagina().locator("input[name=keus-kern-regio][value=mijn]").check();
            een.kies("Deze antwoorden bewaren");
            assertThat(een.tekst()).contains("Nog niet verstuurd", "Kijk ze na");
            een.controleer("aanvulling-nakijken");
            assertThat(waarde(een, "kern-regio")).isEqualTo("Mijn regio");
            assertThat(waarde(een, "planning-mijlpalen-0-omschrijving")).isEqualTo("Mijlpaal van de collega");
            assertThat(waarde(een, "planning-mijlpalen-1-omschrijving")).isEqualTo("Mijlpaal van mij");

            ander.naar(pad);
            vul(een, "kern-naam", "Naam van mij");
            een.kies("Later verder");
            vul(ander, "planning-mijlpalen-2-omschrijving", "Derde van de collega");
            ander.kies("Regel 3 verwijderen");
            assertThat(ander.tekst()).contains("Deze regel is verwijderd: Oplevering van de eerste woningen");
            assertThat(waarde(ander, "kern-naam")).isEqualTo("Naam van mij");
            ander.controleer("aanvulling-regel-verwijderd");
            ander.kies("Terugzetten");
            assertThat(ander.pagina().evaluate("document.activeElement.id"))
                    .isEqualTo("planning-mijlpalen-2-omschrijving");
            ander.kies("Regel toevoegen");
            assertThat(ander.pagina().evaluate("document.activeElement.id"))
                    .isEqualTo("planning-mijlpalen-3-omschrijving");
        }
        perApi(weg, casus);
    }

    private static void perApi(Casusweg weg, String casus) {
        var api = "/v1/casussen/" + casus + "/aanvullingen/antwoord";
        var indiener = weg.als("waalwijk.indiener");
        weg.als("emmen.indiener").get(api).then().statusCode(404);
        var gelezen = indiener.etag(api);
        var antwoord = indiener.get(api).asString();
        assertThat(antwoord).contains("Mijn regio", "Naam van mij", "Mijlpaal van de collega");
        indiener.put(api, "\"1\"", antwoord.replace("Mijn regio", "Oude regio"))
                .then()
                .statusCode(412)
                .body("detail", containsString("Haal de nieuwe versie op"));
        weg.als("waalwijk.collega")
                .put(api, gelezen, antwoord.replace("Mijn regio", "Regio per API"))
                .then()
                .statusCode(200);
        indiener.put(api, gelezen, antwoord.replace("Mijn regio", "Nog een regio"))
                .then()
                .statusCode(412);
        indiener.put(api, indiener.etag(api), antwoord.replace("\"naam\":\"Naam van mij\"", "\"naam\":7"))
                .then()
                .statusCode(400)
                .body("fouten.pointer", hasItem("/kern/naam"));
        indiener.put(api, indiener.etag(api), antwoord.replace("\"inwoners\":", "\"inwoners\":1"))
                .then()
                .statusCode(400)
                .body("fouten.pointer", hasItem("/kern/inwoners"));
        indiener.post(api, antwoord).then().statusCode(428).body("detail", containsString("Lees het eerst"));
        indiener.vraagt()
                .contentType("application/json")
                .header("If-Match", gelezen)
                .body(antwoord)
                .post(api)
                .then()
                .statusCode(412);
        assertThat(indiener.get(api).asString()).contains("Regio per API");

        var databank = new Databank(stapel);
        var versies = databank.lijst(
                "select v.door || ' ' || v.versie from antwoord_versie v join aanvulling a on a.id = v.aanvulling_id"
                        + " where a.casus_id = ? and v.op is not null and v.door_id <> '' order by v.versie",
                UUID.fromString(casus));
        assertThat(versies).hasSizeGreaterThanOrEqualTo(4).doesNotHaveDuplicates();
        assertThat(versies.getFirst()).endsWith(" 1");
        for (var poging : List.of("update antwoord_versie set inhoud = '{}'", "delete from antwoord_versie")) {
            assertThatThrownBy(() -> databank.voerUit(poging)).hasStackTraceContaining("nooit gewijzigd");
        }
        var laatste = indiener.get(api);
        indiener.vraagt()
                .contentType("application/json")
                .header("If-Match", laatste.header("ETag"))
                .body(laatste.asString())
                .post(api)
                .then()
                .statusCode(201);
        indiener.get(api).then().statusCode(409);
        assertThat(databank.lijst(
                        "select v.versie from antwoord_versie v join aanvulling a on a.id = v.aanvulling_id"
                                + " where a.casus_id = ?",
                        UUID.fromString(casus)))
                .as("the versions stay when it was sent")
                .hasSize(versies.size());
    }

    private static void vul(Bezoeker bezoeker, String naam, String tekst) {
        bezoeker.pagina().locator("[id='" + naam + "']").fill(tekst);
    }

    private static String waarde(Bezoeker bezoeker, String naam) {
        return bezoeker.pagina().locator("[id='" + naam + "']").inputValue();
    }

    private static Map<String, String> velden(Sessie wie, String pad, String regio, String doe) {
        var velden = Sessie.velden(wie.haal(pad).body());
        velden.putAll(Map.of("kern-regio", regio, "doe", doe));
        return velden;
    }

    private static void wachtOpSloten(Databank databank, int aantal) {
        Wachten.tot(
                "het slot op de casus",
                Duration.ofSeconds(8),
                () -> databank.lijst("select 1 from pg_stat_activity where wait_event_type = 'Lock'")
                                .size()
                        >= aantal);
    }

    /** The term ends with an answer that was kept and not sent, and with a page on which somebody is typing. */
    private static void laatVerlopen(Casusweg weg, String casus) {
        try (var indiener = browser.als("waalwijk.indiener", stapel)) {
            indiener.naar("/casussen/" + casus + "/aanvulling");
            weg.naarVolgendeTermijn();
            weg.naarVolgendeTermijn();
            weg.wachtOpStatus("waalwijk.indiener", casus, "ontvankelijkheid");
            indiener.pagina().locator("#kern-regio").fill("Te laat getypt");
            indiener.kies("Aanvulling definitief versturen").controleer("aanvulling-te-laat");
            assertThat(indiener.tekst())
                    .contains("Aanvullen kan niet meer", "Niet bewaard en niet verstuurd", "Te laat getypt");
            indiener.naar("/casussen/" + casus).controleer("casus-aanvulling-verlopen");
            assertThat(indiener.tekst())
                    .contains(
                            "niet op tijd verstuurd", "zoals die is ingediend", "Aanvullen kan in deze stap niet meer");
            indiener.naar("/casussen/" + casus + "/aanvulling").controleer("aanvulling-verlopen");
            assertThat(indiener.tekst())
                    .contains("Aanvullen kan niet meer", "Voor die tijd is geen aanvulling verstuurd");
        }
    }
}
