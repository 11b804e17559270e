package nl.waardevollekernen.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.Map;
import java.util.regex.Pattern;
import nl.waardevollekernen.document.Voorbeeldbestanden;
import nl.waardevollekernen.opencall.DemoInhoud;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

/** The way of a gemeente: begin, fill in by typing, mend, add documents, have it signed, submit, receipt. */
class IndienerPaginasIT extends Browserproef {
    private static final ObjectMapper JSON = new ObjectMapper();
    /** A file name without a place to break it: every page that shows it must still fit its screen. */
    private static final String LANGE_NAAM = "kaart" + "zonderspatie".repeat(14) + ".pdf";

    /** Begins a draft by page and gives its path. */
    private static String nieuweCasus(Bezoeker indiener, String titel) {
        indiener.naar("/mijn-casussen/nieuw").vul("Titel van de casus", titel).kies("Concept maken");
        var adres = indiener.pagina().url();
        assertThat(adres).contains("/casussen/");
        return adres.substring(stapel.adres().toString().length());
    }

    private static String hoofd(Bezoeker bezoeker) {
        return bezoeker.pagina().locator("main").innerText();
    }

    private static void vul(Page pagina, Map<String, String> velden) {
        velden.forEach((naam, waarde) -> pagina.locator("[id='" + naam + "']").fill(waarde));
    }

    @Test
    void indiener_begintEenCasusEnVultDrieOnderwerpenIn_foutenWordenGetoondEnHersteld() {
        try (var indiener = browser.als("waalwijk.indiener", stapel)) {
            var pagina = indiener.pagina();
            indiener.naar("/mijn-casussen").controleer("mijn-casussen");
            indiener.naar("/mijn-casussen/nieuw").kies("Concept maken");
            assertThat(hoofd(indiener)).contains("Er is 1 fout");
            indiener.controleer("nieuwe-casus-fout");
            var casus = nieuweCasus(indiener, "Centrum met <b>haakjes</b> & =formule()");
            assertThat(hoofd(indiener)).contains("nog een concept", "<b>haakjes</b>");
            indiener.controleer("casus-concept");

            indiener.naar(casus + "/formulier/kern").controleer("formulier-leeg");
            vul(
                    pagina,
                    Map.of(
                            "kern-naam", "De Els",
                            "kern-regio", "Langstraat",
                            "kern-inwoners", "heel veel",
                            "kern-gebied", "51.68 5.06\n51.68 5.07\n51.69 5.07",
                            "kern-oppervlakte", "6,4",
                            "kern-wvoVoor", "21.000",
                            "kern-wvoNa", "14.500",
                            "kern-leegstand", "122",
                            "kern-leegstandBron", "Eigen telling",
                            "kern-leegstandDatum", "1-10-2026"));
            indiener.kies("Bewaren en naar Gebiedslogica");
            assertThat(pagina.title()).startsWith("Fout: ");
            assertThat(hoofd(indiener)).contains("Er zijn 2 fouten");
            assertThat(pagina.evaluate("document.activeElement.id")).isEqualTo("fouten");
            assertThat(pagina.locator("#kern-inwoners").inputValue()).isEqualTo("heel veel");
            indiener.controleer("formulier-fout");
            pagina.locator("#fouten a").first().click();
            assertThat(pagina.evaluate("document.activeElement.id")).isEqualTo("kern-inwoners");
            vul(pagina, Map.of("kern-inwoners", "31.000", "kern-leegstand", "22,5"));
            indiener.kies("Bewaren en naar Gebiedslogica");
            assertThat(pagina.url()).endsWith("/formulier/gebiedslogica");
            assertThat(pagina.locator(".pact-stappen li.is-compleet").count()).isEqualTo(1);

            vul(pagina, Map.of("gebiedslogica-rol", "Het hart van de streek.", "gebiedslogica-functie", "Wonen."));
            vul(pagina, Map.of("gebiedslogica-ingrepen-0-omschrijving", "Sloop van de hal"));
            indiener.kies("Regel toevoegen");
            vul(pagina, Map.of("gebiedslogica-ingrepen-1-omschrijving", "Nieuwe woningen"));
            indiener.controleer("formulier-regels");
            indiener.kies("Regel 1 verwijderen");
            assertThat(pagina.locator("#gebiedslogica-ingrepen-0-omschrijving").inputValue())
                    .isEqualTo("Nieuwe woningen");
            assertThat(pagina.locator("#gebiedslogica-rol").inputValue()).isEqualTo("Het hart van de streek.");

            indiener.naar(casus + "/formulier/indiener");
            vul(pagina, Map.of("indiener-oin", "123", "indiener-contactEmail", "geen mail"));
            indiener.kies("Bewaren en naar Kern en gebied");
            assertThat(hoofd(indiener)).contains("zijn bewaard. Er staan nog 2 fouten in.");
            indiener.naar(casus + "/formulier/indiener");
            assertThat(hoofd(indiener)).contains("Er zijn 2 fouten", "Alles wat u invulde, is bewaard");
            assertThat(pagina.locator("#indiener-oin-fout").innerText()).contains("precies 20 cijfers");
            assertThat(pagina.evaluate("document.activeElement.id")).isEqualTo("fouten");
            indiener.controleer("formulier-bewaard-met-fouten");
            indiener.naar(casus + "/formulier/kern").naar(casus + "/formulier/indiener#indiener-oin");
            assertThat(pagina.evaluate("document.activeElement.id")).isEqualTo("indiener-oin");

            indiener.naar(casus + "/formulier/verklaringen");
            pagina.locator("input[type=radio][value=ja]").all().forEach(knop -> knop.check());
            pagina.locator("#verklaringen-openBoek-nee").check();
            indiener.kies("Bewaren en alles controleren");
            assertThat(hoofd(indiener))
                    .contains("2 van 12 onderwerpen compleet", "Indienen kan nadat de tekenbevoegde heeft getekend")
                    .doesNotContain("Nu definitief indienen");
            assertThat(hoofd(indiener))
                    .contains(
                            "Open het onderwerp opnieuw om te zien waarom",
                            "met deze antwoorden wordt uw casus niet ontvankelijk",
                            "Werken met een open boek is een voorwaarde");
            indiener.controleer("controleren-onvolledig");
            indiener.naar(casus + "/formulier/verklaringen");
            assertThat(hoofd(indiener)).contains("zo wordt uw casus niet ontvankelijk");
            indiener.controleer("formulier-niet-ontvankelijk");

            indiener.naar(casus + "/intrekken").controleer("intrekken");
            indiener.kies("Ja, casus intrekken");
            assertThat(hoofd(indiener)).contains("1 tot en met 2.000 tekens");
            indiener.vul("Waarom trekt u de casus in?", "Het was een oefening.").kies("Ja, casus intrekken");
            assertThat(hoofd(indiener)).contains("De casus is ingetrokken", "Het was een oefening.");
        }
    }

    @Test
    void tweeMensenInHetzelfdeOnderwerp_kiezenTussenHunAntwoorden() {
        try (var een = browser.als("waalwijk.indiener", stapel);
                var ander = browser.als("waalwijk.collega", stapel)) {
            var casus = nieuweCasus(een, "Samen invullen");
            een.naar(casus + "/formulier/kern");
            ander.naar(casus + "/formulier/kern");
            vul(ander.pagina(), Map.of("kern-naam", "Naam van de collega", "kern-inwoners", "31000"));
            ander.kies("Bewaren en later verder");
            vul(een.pagina(), Map.of("kern-naam", "Mijn naam", "kern-regio", "Langstraat"));
            een.kies("Bewaren en later verder");
            assertThat(hoofd(een)).contains("Mijn naam", "Naam van de collega", "Zo stond het toen u begon");
            assertThat(een.pagina().locator("input[type=radio]").count()).isEqualTo(2);
            assertThat(een.pagina().locator("input[type=radio]:checked").count())
                    .isZero();
            een.controleer("samenvoegen");
            een.kies("Deze antwoorden bewaren");
            assertThat(hoofd(een)).contains("Er is 1 fout", "Kies welk antwoord blijft staan", "Mijn naam");
            een.controleer("samenvoegen-niet-gekozen");
            een.pagina().locator("input[name='keus-kern-naam'][value=hun]").check();
            een.kies("Deze antwoorden bewaren");
            een.naar(casus + "/formulier/kern");
            assertThat(een.pagina().locator("#kern-naam").inputValue()).isEqualTo("Naam van de collega");
            assertThat(een.pagina().locator("#kern-regio").inputValue()).isEqualTo("Langstraat");
            assertThat(een.pagina().locator("#kern-inwoners").inputValue()).startsWith("31");
        }
    }

    @Test
    void tweeMensenInAndereVragenVanHetzelfdeOnderwerp_houdenBeidenHunAntwoord() {
        try (var een = browser.als("waalwijk.indiener", stapel);
                var ander = browser.als("waalwijk.collega", stapel)) {
            var casus = nieuweCasus(een, "Ieder een vraag");
            een.naar(casus + "/formulier/kern");
            ander.naar(casus + "/formulier/kern");
            vul(ander.pagina(), Map.of("kern-naam", "Naam van de collega"));
            ander.kies("Bewaren en later verder");
            vul(een.pagina(), Map.of("kern-regio", "Langstraat"));
            een.kies("Bewaren en later verder");
            assertThat(hoofd(een)).contains("zijn bewaard");
            een.naar(casus + "/formulier/kern");
            assertThat(een.pagina().locator("#kern-naam").inputValue()).isEqualTo("Naam van de collega");
            assertThat(een.pagina().locator("#kern-regio").inputValue()).isEqualTo("Langstraat");
        }
    }

    @Test
    void typen_zonderBewarenTeKiezen_blijftBewaardEnEenCollegaGaatNietVerloren() {
        try (var een = browser.als("waalwijk.indiener", stapel);
                var ander = browser.als("waalwijk.collega", stapel)) {
            var casus = nieuweCasus(een, "Vanzelf bewaard");
            een.naar(casus + "/formulier/kern");
            ander.naar(casus + "/formulier/kern");
            var stand = een.pagina().locator("[data-bewaarstand]");
            een.pagina().locator("#kern-naam").pressSequentially("De Els");
            stand.filter(met("Bewaard om")).waitFor();
            een.pagina().locator("#kern-inwoners").fill("heel veel");
            stand.filter(met("1 antwoord klopt nog niet")).waitFor();
            een.controleer("formulier-vanzelf-bewaard");

            ander.pagina().locator("#kern-naam").fill("Naam van de collega");
            ander.pagina()
                    .locator("[data-bewaarstand]")
                    .filter(met("een collega wijzigde dit onderwerp ook"))
                    .waitFor();
            ander.controleer("formulier-niet-bewaard");
            ander.kies("Bewaren en later verder");
            assertThat(hoofd(ander)).contains("Iemand anders wijzigde dit ook", "De Els");

            een.pagina().reload();
            assertThat(een.pagina().locator("#kern-naam").inputValue()).isEqualTo("De Els");
            een.pagina().locator("#kern-regio").fill("Langstraat");
            een.kies("Bewaren en later verder");
            assertThat(hoofd(een)).contains("zijn bewaard");
        }
    }

    @Test
    void sessie_diehalverwegeEindigt_geeftNaHetInloggenHetFormulierTerug() {
        try (var indiener = browser.als("waalwijk.indiener", stapel)) {
            var casus = nieuweCasus(indiener, "Sessie voorbij");
            indiener.naar(casus + "/formulier/kern");
            indiener.pagina()
                    .context()
                    .clearCookies(new BrowserContext.ClearCookiesOptions().setName(Pattern.compile("^(?!wk-).*")));
            indiener.pagina().locator("#kern-naam").fill("Getypt en niet \"kwijt\" & <heel>");
            indiener.pagina()
                    .locator("[data-bewaarstand]")
                    .filter(met("U bent uitgelogd"))
                    .waitFor();
            indiener.kies("Bewaren en later verder");
            indiener.logVerderIn("waalwijk.indiener");
            assertThat(hoofd(indiener))
                    .contains("Uw formulier is bewaard", "Dit typte u onder meer", "Getypt en niet \"kwijt\" & <heel>");
            indiener.controleer("formulier-na-sessie").kies("Alsnog versturen");
            assertThat(hoofd(indiener)).contains("zijn bewaard");
            indiener.naar(casus + "/formulier/kern");
            assertThat(indiener.pagina().locator("#kern-naam").inputValue())
                    .isEqualTo("Getypt en niet \"kwijt\" & <heel>");
            logUitInEenAnderTabblad(indiener, casus);
        }
    }

    /** Logs out through Keycloak beside the form, and comes back by another way than the login page that the form led to. */
    private static void logUitInEenAnderTabblad(Bezoeker indiener, String casus) {
        var ander = indiener.pagina().context().newPage();
        ander.navigate(stapel.adres() + "/mijn");
        ander.locator("header button").click();
        assertThat(ander.locator("main").innerText()).contains("U bent uitgelogd");
        indiener.pagina().locator("#kern-naam").fill("Getypt na het uitloggen");
        indiener.kies("Bewaren en later verder");
        indiener.pagina().locator("#username").waitFor();
        indiener.logIn("waalwijk.indiener");
        assertThat(hoofd(indiener)).contains("Uw formulier is bewaard");
        indiener.naar(casus + "/formulier/kern");
        assertThat(hoofd(indiener)).contains("verstuur het alsnog");
        indiener.controleer("formulier-bewaard-gemeld").kies("Bekijk wat u invulde");
        indiener.kies("Alsnog versturen");
        assertThat(hoofd(indiener)).contains("zijn bewaard").doesNotContain("verstuur het alsnog");
        indiener.naar(casus + "/formulier/kern");
        assertThat(indiener.pagina().locator("#kern-naam").inputValue()).isEqualTo("Getypt na het uitloggen");
    }

    @Test
    void hoofdindiener_kiestEenMedeIndiener_dieHetConceptDanZiet() {
        try (var hoofdindiener = browser.als("waalwijk.indiener", stapel);
                var markt = browser.als("ontwikkelaar.indiener", stapel)) {
            var casus = nieuweCasus(hoofdindiener, "Samen met de markt");
            markt.naar(casus);
            assertThat(hoofd(markt)).doesNotContain("Samen met de markt");
            markt.naar("/mijn");
            assertThat(hoofd(markt)).contains("Vul de casussen mee in").doesNotContain("Begin een casus");
            markt.naar("/mijn-casussen");
            assertThat(hoofd(markt)).contains("Mijn casussen").doesNotContain("Nieuwe casus beginnen");
            hoofdindiener.kies("Mede-indieners kiezen");
            assertThat(hoofd(hoofdindiener)).contains("Er doet nog niemand mee", "marktpartijen");
            zoek(hoofdindiener, "e");
            assertThat(hoofd(hoofdindiener)).contains("De eerste 20 organisaties", "Er zijn er meer");
            zoek(hoofdindiener, "waalwijk");
            assertThat(hoofd(hoofdindiener)).contains("Geen organisatie gevonden");
            zoek(hoofdindiener, "ontwikk");
            hoofdindiener.controleer("mede-indieners-gevonden").kies("Toevoegen");
            assertThat(hoofd(hoofdindiener)).contains("doet mee");
            zoek(hoofdindiener, "GM0114");
            hoofdindiener.kies("Toevoegen");
            hoofdindiener.controleer("mede-indieners");
            markt.naar(casus);
            assertThat(hoofd(markt)).contains("Samen met de markt", "voegde een mede-indiener toe");
            voegGeheimToe(hoofdindiener, casus);
            markt.naar(casus + "/formulier/bijlagen");
            assertThat(hoofd(markt)).contains("De hoofdindiener houdt het geheim");
            assertThat(markt.pagina()
                            .locator("a[href$='/bijlagen/bijlagen-grex']")
                            .count())
                    .isZero();
            markt.naar(casus + "/bijlagen/bijlagen-grex").controleer("bijlage-geheim");
            assertThat(hoofd(markt)).contains("De hoofdindiener houdt het geheim");
            assertThat(markt.pagina().locator("#bestand").count()).isZero();
            markt.naar(casus + "/bijlagen/bijlagen-kaart");
            assertThat(hoofd(markt)).contains("Als bedrijfsgeheim kan alleen de hoofdindiener");
            markt.naar(casus + "/intrekken").controleer("intrekken-mede-indiener");
            assertThat(hoofd(markt))
                    .contains("Alleen de hoofdindiener, Waalwijk, kan deze casus intrekken")
                    .doesNotContain("Ja, casus intrekken");
            markt.naar(casus + "/mede-indieners");
            assertThat(hoofd(markt)).contains("Alleen de hoofdindiener kiest wie er meedoen");
            hoofdindiener
                    .pagina()
                    .locator("tr", new Page.LocatorOptions().setHasText("marktpartij"))
                    .locator("button")
                    .click();
            assertThat(hoofd(hoofdindiener)).contains("doet niet meer mee");
            markt.naar(casus);
            assertThat(hoofd(markt)).doesNotContain("Samen met de markt");
            hoofdindiener.naar(casus + "/controleren");
            assertThat(hoofd(hoofdindiener)).containsPattern("Mede-indieners in dit systeem\\s+Emmen");
            hoofdindiener.naar(casus + "/formulier/indiener");
            assertThat(hoofd(hoofdindiener)).contains("In dit systeem doen mee: Emmen.");
            hoofdindiener.kies("Mede-indieners kiezen");
            assertThat(hoofd(hoofdindiener)).contains("Emmen");
        }
    }

    private static void voegGeheimToe(Bezoeker indiener, String casus) {
        indiener.naar(casus + "/bijlagen/bijlagen-grex");
        indiener.pagina()
                .locator("#bestand")
                .setInputFiles(
                        new FilePayload("grex.xlsx", "application/octet-stream", DemoInhoud.document("grex.xlsx")));
        indiener.kies("Bestand toevoegen");
        assertThat(hoofd(indiener)).contains("“grex.xlsx” is toegevoegd");
        indiener.naar(casus + "/mede-indieners");
    }

    private static void zoek(Bezoeker bezoeker, String tekst) {
        bezoeker.vul("Zoeken op naam of code", tekst).kies("Zoeken");
    }

    private static Locator.FilterOptions met(String tekst) {
        return new Locator.FilterOptions().setHasText(tekst);
    }

    private static void kiesBestand(Bezoeker bezoeker, String naam, byte[] inhoud) {
        bezoeker.pagina().locator("#bestand").setInputFiles(new FilePayload(naam, "application/octet-stream", inhoud));
        bezoeker.kies("Bestand toevoegen");
    }

    @Test
    void completeCasus_getekendEnIngediend_geeftEenOntvangstbewijs() throws Exception {
        try (var indiener = browser.als("waalwijk.indiener", stapel);
                var tekenaar = browser.als("waalwijk.tekenbevoegde", stapel)) {
            var casus = nieuweCasus(indiener, "Complete casus voor de handtekening");
            var demo = DemoInhoud.alle().getFirst();
            bewaar(casus, demo.inhoud());
            for (var plek : demo.documenten().entrySet()) {
                var naam = plek.getKey().substring(1).replace('/', '-');
                indiener.naar(casus + "/bijlagen/" + naam);
                if (naam.endsWith("grex")) {
                    assertThat(hoofd(indiener)).contains("Toegestaan: .xlsx, .ods.");
                    indiener.pagina()
                            .locator("#bestand")
                            .setInputFiles(
                                    new FilePayload("grex.pdf", "application/pdf", DemoInhoud.document("besluit.pdf")));
                    indiener.kies("Bestand toevoegen");
                    assertThat(indiener.pagina().locator("#bestand-fout").innerText())
                            .contains("van een van deze soorten: .xlsx, .ods.");
                    kiesBestand(indiener, "grex.xlsx", Voorbeeldbestanden.ole2());
                    assertThat(indiener.pagina().locator("#bestand-fout").innerText())
                            .contains("beveiligd met een wachtwoord");
                }
                indiener.pagina()
                        .locator("#bestand")
                        .setInputFiles(new FilePayload(
                                naam.endsWith("kaart") ? LANGE_NAAM : plek.getValue(),
                                "application/octet-stream",
                                DemoInhoud.document(plek.getValue())));
                if (naam.endsWith("kaart")) {
                    indiener.controleer("bijlage");
                }
                indiener.kies("Bestand toevoegen");
                assertThat(hoofd(indiener)).contains("is toegevoegd");
            }
            voegRegelMetBestandToe(indiener, casus);
            indiener.controleer("formulier-bijlagen");
            for (var onderwerp : new String[] {"indiener", "bredeWaarde", "grex", "financiering"}) {
                indiener.naar(casus + "/formulier/" + onderwerp).controleer("formulier-" + onderwerp);
            }
            indiener.naar(casus + "/controleren").controleer("controleren");
            assertThat(hoofd(indiener))
                    .contains("12 van 12 onderwerpen compleet", "nog niet gezet")
                    .doesNotContain("Nu definitief indienen");
            indiener.naar(casus);
            assertThat(hoofd(indiener)).contains("De tekenbevoegde tekent, daarna dient de indiener in");

            tekenaar.naar(casus).kies("Lezen en ondertekenen");
            tekenaar.controleer("ondertekenen").kies("Deze inhoud ondertekenen");
            assertThat(hoofd(tekenaar)).contains("De inhoud is ondertekend");

            indiener.naar(casus + "/controleren").kies("Nu definitief indienen");
            assertThat(indiener.pagina().url()).endsWith("/ontvangst");
            assertThat(hoofd(indiener)).contains("Uw casus is ingediend", "WK-2027-", "sha256");
            indiener.controleer("ontvangst");
            assertThat(hoofd(indiener))
                    .contains("klok van de proefronde", "brief.pdf", "(echte tijd, niet de klok van de proefronde)");
            var bewijs = bewijs(casus);
            assertThat(bewijs).contains("Waalwijk (GM0867)", "klok van de proefronde", "brief.pdf");
            for (var hash : indiener.pagina().locator("dl .pact-hash").allInnerTexts()) {
                assertThat(bewijs).contains(hash.replace("sha256", "").replace(" ", ""));
            }
            indiener.naar(casus);
            assertThat(hoofd(indiener)).contains("Wie is aan zet?", "De marktmeester", "Bekijk het ontvangstbewijs");
            indiener.controleer("casus-ingediend");

            try (var marktmeester = browser.als("marktmeester.coordinator", stapel)) {
                marktmeester.naar(casus);
                assertThat(hoofd(marktmeester)).contains("Inhoud", "Documenten").doesNotContain("Casus intrekken");
                marktmeester.controleer("casus-marktmeester");
                marktmeester.naar(casus + "/behandeling").controleer("behandeling-lange-naam");
                assertThat(hoofd(marktmeester)).contains("kaartzonderspatie");
                marktmeester.naar(casus);
                var document = marktmeester
                        .pagina()
                        .locator("main table a[href*='/documenten/']")
                        .last();
                var naam = document.innerText();
                document.click();
                assertThat(hoofd(marktmeester)).contains("Let op voordat u dit bestand opent");
                marktmeester.controleer("document-waarschuwing");
                var gehaald = marktmeester.pagina().waitForDownload(() -> marktmeester.kies("Bestand toch ophalen"));
                assertThat(gehaald.suggestedFilename()).isEqualTo(naam);
            }
            try (var vreemde = browser.als("emmen.indiener", stapel)) {
                vreemde.naar(casus);
                assertThat(hoofd(vreemde)).doesNotContain("Complete casus voor de handtekening");
            }
        }
    }

    /** A file of a row: first the row, then its file. */
    private static void voegRegelMetBestandToe(Bezoeker indiener, String casus) {
        indiener.naar(casus + "/formulier/bijlagen").kies("Regel toevoegen");
        vul(indiener.pagina(), Map.of("bijlagen-overig-0-omschrijving", "Brief aan de bewoners"));
        indiener.kies("Bewaren en later verder");
        indiener.naar(casus + "/formulier/bijlagen");
        indiener.pagina()
                .locator("#bijlagen-overig a", new Page.LocatorOptions().setHasText("Bestand toevoegen"))
                .click();
        kiesBestand(indiener, "brief.pdf", DemoInhoud.document("besluit.pdf"));
        assertThat(indiener.pagina().locator("#bestand-fout").innerText())
                .contains("hetzelfde bestand als bij \"Besluit van het college of de raad\"");
        kiesBestand(indiener, "brief.pdf", Voorbeeldbestanden.pdf("Brief"));
        assertThat(hoofd(indiener)).contains("is toegevoegd", "brief.pdf");
        assertThat(indiener.pagina().locator("#bijlagen-overig-0-omschrijving").inputValue())
                .isEqualTo("Brief aan de bewoners");
    }

    /** The receipt as the API gives it, in words. */
    private static String bewijs(String casus) throws Exception {
        var antwoord = HttpClient.newHttpClient()
                .send(
                        HttpRequest.newBuilder(
                                        URI.create(stapel.adres() + "/v1" + casus + "/indiening/ontvangstbewijs"))
                                .header("Authorization", "Bearer " + stapel.token("waalwijk.indiener"))
                                .build(),
                        HttpResponse.BodyHandlers.ofByteArray());
        assertThat(antwoord.headers().firstValue("Content-Type")).contains("application/pdf");
        try (var document = Loader.loadPDF(antwoord.body())) {
            assertThat(document.getDocumentInformation().getTitle()).startsWith("Ontvangstbewijs WK-2027-");
            return new PDFTextStripper().getText(document);
        }
    }

    private static void bewaar(String casus, ObjectNode inhoud) throws Exception {
        var adres = stapel.adres() + "/v1" + casus;
        var client = HttpClient.newHttpClient();
        var token = "Bearer " + stapel.token("waalwijk.indiener");
        var gelezen = client.send(
                HttpRequest.newBuilder(URI.create(adres))
                        .header("Authorization", token)
                        .build(),
                HttpResponse.BodyHandlers.ofString());
        var antwoord = client.send(
                HttpRequest.newBuilder(URI.create(adres + "/inhoud"))
                        .header("Authorization", token)
                        .header("Content-Type", "application/json")
                        .header("If-Match", gelezen.headers().firstValue("ETag").orElse(""))
                        .PUT(BodyPublishers.ofString(JSON.writeValueAsString(inhoud)))
                        .build(),
                HttpResponse.BodyHandlers.ofString());
        assertThat(antwoord.statusCode()).as(antwoord.body()).isEqualTo(200);
    }
}
