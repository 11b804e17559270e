package nl.waardevollekernen.weg;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.waardevollekernen.browser.Bezoeker;
import nl.waardevollekernen.browser.Browserproef;
import org.junit.jupiter.api.Test;

/** The pages of the commission and the fund, in a real browser: one review by hand, then the round to its announcement. */
class RaadPaginasIT extends Browserproef {
    private static final List<String> LEDEN =
            List.of("commissie.voorzitter", "commissie.een", "commissie.twee", "commissie.drie", "commissie.vier");

    @Test
    void casus_vanVerklaringTotBekendmaking_gaatPerPagina() {
        var call = Proefcall.nieuw(stapel);
        var weg = new Casusweg(stapel, call);
        var raad = new Raadweg(weg, call);
        var hand = weg.ingediend("emmen", Casusweg.demo("emmen-centrum"));
        var api = weg.ingediend("westervoort", Casusweg.demo("westervoort-centrum"));
        weg.sluitCall();
        for (var casus : List.of(hand, api)) {
            weg.verklaarOntvankelijk("marktmeester.an", casus);
            raad.toets(casus, 7);
        }
        eisVerschoning(weg, api);
        raad.adviseer(api, 6, List.of("toelaten", "toelaten-mits", "niet-toelaten"));
        beoordeelMetDeHand(weg, hand);
        var ronde = raad.rangschikking().<String>path("ronde");
        try (var fonds = browser.als("fonds.beheerder", stapel);
                var derde = browser.als("fonds.derde", stapel)) {
            besluit(fonds, call.slug(), hand);
            weg.als("fonds.beheerder")
                    .get("/v1/casussen/" + hand + "/selectiebesluit")
                    .then()
                    .statusCode(200);
            eisGeenMeerderheid(weg, raad, fonds, api);
            punt5_eisDatAlleenEenDerdeKanTekenen(weg, fonds, derde, call.slug(), api);
            fonds.naar("/rondes/" + call.slug()).controleer("ronde-besloten").kies("Alle besluiten voorleggen");
            assertThat(fonds.tekst())
                    .contains("een ander dan wie besloot")
                    .doesNotContain("Besluiten lezen en ondertekenen");
            fonds.naar("/taken/" + weg.taak("fonds.derde", ronde, "besluit-tekenen"))
                    .controleer("taak-vierogen");
            assertThat(fonds.tekst())
                    .contains("U nam in deze ronde zelf een besluit", "Voor een collega")
                    .doesNotContain("Taak nemen", "Naar het formulier");
            fonds.naar("/rondes/" + call.slug()).kies("Voorgelegde besluiten terugnemen");
            assertThat(fonds.tekst()).contains("De ronde is weer open", "Alle besluiten voorleggen");
            raad.ronde("fonds.beheerder", "voorlegging", Map.of());
            weg.taak("fonds.derde", ronde, "besluit-tekenen");
            weg.als("fonds.tweede")
                    .post("/v1/open-calls/" + call.slug() + "/selectie/ondertekening", Map.of("akkoord", true))
                    .then()
                    .statusCode(403)
                    .body("detail", containsString("ook als een ander het daarna overnam"));
            derde.naar("/rondes/" + call.slug() + "/ondertekenen").controleer("besluiten-ondertekenen");
            derde.pagina().locator("#akkoord").check();
            derde.kies("Vastleggen");
            assertThat(derde.tekst()).contains("De besluiten zijn ondertekend");
            weg.taak("fonds.beheerder", ronde, "aankondiging");
            trekInNaDeHandtekening(weg, raad, fonds, call.slug(), api);
            Casusweg.wacht(
                    "de taak om aan te kondigen",
                    () -> weg.als("fonds.beheerder")
                                    .get("/v1/taken?soort=aankondiging")
                                    .jsonPath()
                                    .getList("$")
                                    .isEmpty()
                            ? null
                            : true);
            var bijEmbargo = Sessie.van(stapel, "emmen.indiener")
                    .haal("/casussen/" + hand)
                    .body();
            assertThat(versies(weg, hand)).contains("beoordeling").doesNotContain("besluit");
            assertThat(bijEmbargo)
                    .contains("In beoordeling", "De casus wordt beoordeeld")
                    .doesNotContain("Het besluit van", "De toets van de", "Alle beoordelingen");
            fonds.naar("/rondes/" + call.slug() + "/aankondiging").controleer("besluiten-aankondigen");
            fonds.pagina().getByLabel("Later, op het moment hieronder").check();
            fonds.vul("Datum", "1-1-2020").vul("Tijd", "9.30").kies("Besluiten bekendmaken");
            assertThat(fonds.controleer("besluiten-aankondigen-fout").tekst())
                    .contains("Kies een moment na", "Kan vanaf vandaag");
            assertThat(fonds.pagina().locator("#datum").inputValue()).isEqualTo("1-1-2020");
            assertThat(fonds.pagina().locator("#tijd").inputValue()).isEqualTo("9.30");
            fonds.pagina().locator("#wanneer").check();
            fonds.kies("Besluiten bekendmaken");
            assertThat(fonds.tekst()).contains("Maak de datum leeg", "Maak de tijd leeg");
            fonds.pagina().getByLabel("Later, op het moment hieronder").check();
            fonds.vul("Datum", "1-6-2099").vul("Tijd", "9.30").dubbelklik("Besluiten bekendmaken");
            fonds.pagina().waitForURL(adres -> adres.endsWith("/rondes/" + call.slug()));
            assertThat(fonds.tekst()).contains("De bekendmaking is gepland", "1 juni 2099", "Let op: dat is na");
            fonds.kies("Moment wijzigen of terugnemen");
            fonds.controleer("bekendmaking-wijzigen")
                    .pagina()
                    .getByLabel("Nu meteen")
                    .check();
            fonds.kies("Wijziging vastleggen");
            assertThat(fonds.tekst()).contains("worden nu bekendgemaakt");
            weg.wachtOpStatus("emmen.indiener", hand, "toegelaten");
            assertThat(versies(weg, hand)).contains("beoordeling", "besluit");
            fonds.naar("/rondes/" + call.slug() + "/aankondiging").controleer("besluiten-bekendgemaakt");
            assertThat(fonds.tekst())
                    .contains("De besluiten zijn bekendgemaakt", "Dit is bekendgemaakt", "Elke indiener kreeg een mail")
                    .doesNotContain("Dit maakt u bekend", "Dit wordt bekend", "kunt u niet terugdraaien");
            assertThat(fonds.pagina().locator("main form").count()).isZero();
            eisEerdereRonde(weg, fonds, call.slug());
        }
        try (var indiener = browser.als("emmen.indiener", stapel)) {
            indiener.naar("/casussen/" + hand).controleer("casus-uitkomst");
            assertThat(indiener.tekst())
                    .contains(
                            "Demonstratie, verzonnen uitkomst",
                            "Het besluit van de fondsbeheerder",
                            "Het hoogste totaal.",
                            "De sloop betaalt de gemeente zelf.",
                            "De toets van de marktmeester",
                            "Het advies van de adviescommissie",
                            "8,00",
                            "Onderbouwd in de stukken.",
                            "Lees het besluit met de motivering",
                            "Het oordeel van de marktmeester over de ontvankelijkheid staat vast: Ontvankelijk.")
                    .doesNotContain("commissie.een", "marktmeester.an", "motivering en de voorwaarden");
            indiener.naar("/casussen/" + hand + "/besluit").controleer("besluit");
            assertThat(indiener.tekst())
                    .contains("Demonstratie, verzonnen uitkomst", "Het hoogste totaal.", "Waarom minder dan gevraagd");
            indiener.naar("/casussen/" + hand + "/intrekken");
            assertThat(indiener.tekst()).contains("niet meer intrekken").doesNotContain("Weet u zeker");
        }
    }

    /** The kinds of work of which the auditor may read versions now. */
    private static List<String> versies(Casusweg weg, String casus) {
        return weg.als("auditor")
                .get("/v1/casussen/" + casus + "/versies")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath()
                .getList("soort");
    }

    /** A member with an interest is out of the case for good: no case, no review, no task; another member is asked. */
    private void eisVerschoning(Casusweg weg, String casus) {
        var pad = "/v1/casussen/" + casus + "/adviezen";
        var lid = Casusweg.wacht(
                "een gevraagd lid",
                () -> LEDEN.subList(1, LEDEN.size()).stream()
                        .filter(een -> !eigen(weg, een, pad).isEmpty())
                        .findFirst()
                        .orElse(null));
        var gevraagd = weg.als(lid);
        var beoordeling = eigen(weg, lid, pad).getFirst();
        var taak = weg.taak(lid, beoordeling, "advies");
        var kenmerk = String.valueOf(gevraagd.json("/v1/taken/" + taak).get("kenmerk"));
        gevraagd.post(
                        pad + "/" + beoordeling + "/verklaring",
                        Map.of("belang", true, "toelichting", "Mijn broer bouwt mee."))
                .then()
                .statusCode(204);
        for (var weggevallen : List.of(
                "/v1/casussen/" + casus,
                "/v1/casussen/" + casus + "/documenten",
                pad,
                pad + "/" + beoordeling,
                "/v1/taken/" + taak)) {
            gevraagd.get(weggevallen).then().statusCode(404);
        }
        assertThat(weg.taken(lid, beoordeling, "advies")).isEmpty();
        var sessie = Sessie.van(stapel, lid);
        for (var pagina : List.of(
                "/casussen/" + casus,
                "/casussen/" + casus + "/advies",
                "/taken/" + taak,
                "/taken/" + taak + "/advies")) {
            assertThat(sessie.haal(pagina).statusCode()).as(pagina).isEqualTo(404);
        }
        for (var lijst : List.of("/taken?bak=alles", "/adviezen")) {
            assertThat(sessie.haal(lijst).body()).as(lijst).doesNotContain(kenmerk);
        }
        assertThat(weg.als("auditor").get("/v1/casussen/" + casus + "/tijdlijn").asString())
                .contains("verklaarde een belang")
                .doesNotContain("Mijn broer bouwt mee.");
    }

    /** Who ever decided can not sign, also after a colleague took the decision over; the last one who can is warned before deciding. */
    private static void punt5_eisDatAlleenEenDerdeKanTekenen(
            Casusweg weg, Bezoeker fonds, Bezoeker derde, String slug, String casus) {
        weg.als("fonds.tweede")
                .vraagt()
                .contentType("application/json")
                .body(Map.of("uitkomst", "afwijzen", "motivering", "Nog niet rijp voor een bijdrage."))
                .put("/v1/casussen/" + casus + "/selectiebesluit")
                .then()
                .statusCode(200);
        derde.naar("/rondes/" + slug + "/casussen/" + casus).controleer("besluit-waarschuwing");
        assertThat(derde.tekst()).contains("kan niemand de besluiten tekenen", "250.000 tot en met");
        fonds.naar("/rondes/" + slug);
        assertThat(fonds.tekst()).contains("door Quinten Roelfsema", "Alle besluiten voorleggen");
        fonds.naar("/rondes/" + slug + "/casussen/" + casus).kies("Besluit vastleggen");
        assertThat(fonds.tekst()).contains("Het besluit is vastgelegd").doesNotContain("door Quinten Roelfsema");
    }

    /** The submitter reads what it does; the fund reads who did it and what is needed, nobody else does. */
    private void trekInNaDeHandtekening(Casusweg weg, Raadweg raad, Bezoeker fonds, String slug, String casus) {
        assertThat(Sessie.van(stapel, "westervoort.indiener")
                        .haal("/casussen/" + casus + "/intrekken")
                        .body())
                .contains("Dat besluit vervalt dan");
        String kenmerk = weg.als("fonds.beheerder").get("/v1/casussen/" + casus).path("kenmerk");
        weg.als("westervoort.indiener")
                .post("/v1/casussen/" + casus + "/intrekking", Map.of("reden", "Het plan gaat niet door."))
                .then()
                .statusCode(200);
        fonds.naar("/rondes/" + slug).controleer("ronde-heropend");
        assertThat(fonds.tekst())
                .contains("De ronde is weer open", "Westervoort trok " + kenmerk + " in", "leg ze opnieuw voor");
        var pad = "/v1/open-calls/" + slug + "/rangschikking";
        assertThat(weg.als("fonds.tweede").get(pad).<String>path("redenHeropening"))
                .contains(kenmerk);
        assertThat(weg.als("auditor").get(pad).<String>path("redenHeropening")).isNull();
        Casusweg.wacht(
                "de taak om opnieuw te besluiten",
                () -> weg.als("fonds.beheerder")
                                .get("/v1/taken?soort=besluit&limit=100")
                                .asString()
                                .contains("opnieuw: een casus van de ronde is ingetrokken")
                        ? true
                        : null);
        raad.ronde("fonds.beheerder", "voorlegging", Map.of());
        raad.ronde("fonds.derde", "ondertekening", Map.of("akkoord", true));
    }

    /** Once a next round is there, the one before stays to be read with its reasons, by page and by API. */
    private void eisEerdereRonde(Casusweg weg, Bezoeker fonds, String slug) {
        new Databank(stapel)
                .voerUit(
                        "insert into selectieronde (id, versie, open_call_id, volgnummer, status, besluit_id, begonnen_op,"
                                + " getekend_op, aangekondigd_op) select ?, 0, r.open_call_id, 2, r.status, r.besluit_id,"
                                + " r.begonnen_op, r.getekend_op, r.aangekondigd_op from selectieronde r"
                                + " join open_call c on c.id = r.open_call_id where c.slug = ?",
                        UUID.randomUUID(),
                        slug);
        fonds.naar("/rondes/" + slug);
        assertThat(fonds.tekst()).contains("Ronde 2").doesNotContain("Het hoogste totaal.");
        fonds.kies("Ronde 1");
        assertThat(fonds.controleer("ronde-eerder").tekst())
                .contains("Ronde 1", "Emmen", "Het hoogste totaal.", "De sloop betaalt de gemeente zelf.", "Ronde 2");
        var pad = "/v1/open-calls/" + slug + "/rangschikking?ronde=";
        var auditor = weg.als("auditor");
        assertThat(auditor.get(pad + "1").<List<String>>path("casussen.besluit.motivering"))
                .contains("Het hoogste totaal.");
        auditor.get(pad + "3").then().statusCode(404);
        auditor.get(pad + "x").then().statusCode(400);
    }

    /** Divided members give no advice, for the API and for people, and so nothing to deviate from. */
    private static void eisGeenMeerderheid(Casusweg weg, Raadweg raad, Bezoeker fonds, String casus) {
        Map<String, Object> rij = raad.rangschikking().path("casussen.find { it.casus == '" + casus + "' }");
        assertThat(rij)
                .containsEntry("adviesLabel", "Geen meerderheid")
                .containsEntry("voorstelAfwijzen", false)
                .doesNotContainKey("advies");
        weg.als("commissie.secretaris")
                .post("/v1/casussen/" + casus + "/adviezen/verklaring", Map.of("belang", false))
                .then()
                .statusCode(204);
        Map<String, Object> uitkomst = weg.als("commissie.secretaris")
                .get("/v1/casussen/" + casus + "/adviezen")
                .path("uitkomst");
        assertThat(uitkomst)
                .containsEntry("aanbevelingLabel", "Geen meerderheid")
                .doesNotContainKey("aanbeveling");
        fonds.naar("/casussen/" + casus + "/advies").controleer("advies-geen-meerderheid");
        assertThat(fonds.tekst())
                .contains("Geen meerderheid", "Toelaten: 1, Toelaten mits: 1", "Er is dus geen advies");
    }

    private static void beoordeelMetDeHand(Casusweg weg, String casus) {
        var pad = "/v1/casussen/" + casus + "/adviezen";
        Casusweg.wacht("drie beoordelingen", () -> {
            var ronde = weg.als("commissie.secretaris").get(pad);
            boolean gevraagd = ronde.statusCode() == 200
                    && ronde.jsonPath().getList("beoordelingen").size() >= 3;
            return gevraagd ? true : null;
        });
        try (var secretaris = browser.als("commissie.secretaris", stapel)) {
            assertThat(secretaris.naar("/adviezen").controleer("adviezen").tekst())
                    .contains("Emmen", "Nog te verklaren");
            secretaris.naar("/casussen/" + casus + "/advies").controleer("advies-secretaris");
            assertThat(secretaris.tekst())
                    .contains("U leest deze casus nog niet")
                    .doesNotContain("Lees de casus");
            secretaris.kies("Leden vragen");
            secretaris.kies("Naar de verklaring").controleer("advies-verklaring-vooraf");
            assertThat(secretaris.tekst()).contains("Emmen", "Bibliotheek en kunstinstelling");
            secretaris.kies("Verklaring vastleggen");
            assertThat(secretaris.tekst()).contains("Kies of u een belang hebt");
            secretaris.pagina().locator("#belang-nee").check();
            secretaris.kies("Verklaring vastleggen");
            assertThat(secretaris.controleer("advies-secretaris-verklaard").tekst())
                    .contains("U kunt de casus nu lezen", "Lees de casus")
                    .doesNotContain("U leest deze casus nog niet");
            secretaris.kies("Lees de casus");
            assertThat(secretaris.tekst()).contains("Emmen");
        }
        for (var lid : LEDEN) {
            for (var beoordeling : eigen(weg, lid, pad)) {
                var taak = weg.taak(lid, beoordeling, "advies");
                assertThat(weg.als(lid).get("/v1/taken?bak=mijn&limit=100").<List<String>>path("id"))
                        .contains(taak);
                assertThat(weg.als(lid).get("/v1/taken?bak=open&limit=100").<List<String>>path("id"))
                        .doesNotContain(taak);
                try (var bezoeker = browser.als(lid, stapel)) {
                    assertThat(bezoeker.naar("/taken").tekst()).contains("Voor u");
                    beoordeel(bezoeker, taak);
                }
            }
        }
    }

    /** The reviews that are asked of this member; none where the member may not know of the case. */
    private static List<String> eigen(Casusweg weg, String lid, String pad) {
        var ronde = weg.als(lid).get(pad);
        return ronde.statusCode() == 200
                ? ronde.jsonPath().getList("beoordelingen.findAll { it.eigen }.id")
                : List.of();
    }

    private static void beoordeel(Bezoeker lid, String taak) {
        lid.naar("/taken/" + taak + "/advies").controleer("advies-verklaring");
        assertThat(lid.tekst()).contains("Emmen", "Bibliotheek en kunstinstelling");
        lid.kies("Verklaring vastleggen");
        assertThat(lid.tekst()).contains("Kies of u een belang hebt");
        lid.pagina().locator("#belang-nee").check();
        lid.kies("Verklaring vastleggen");
        lid.controleer("beoordeling-leeg").kies("Beoordeling uitbrengen");
        assertThat(lid.pagina().title()).startsWith("Fout: ");
        lid.controleer("beoordeling-fout");
        lid.pagina().locator(".pact-score input[value='8']").all().forEach(knop -> knop.check());
        lid.pagina().locator("textarea").all().forEach(veld -> veld.fill("Onderbouwd in de stukken."));
        lid.pagina().locator("#aanbeveling").check();
        lid.kies("Beoordeling uitbrengen");
        assertThat(lid.tekst()).contains("Uw beoordeling is uitgebracht");
        lid.controleer("advies-lid");
    }

    private static void besluit(Bezoeker fonds, String slug, String casus) {
        fonds.naar("/rondes").controleer("rondes");
        fonds.naar("/rondes/" + slug).controleer("ronde");
        assertThat(fonds.tekst()).contains("Nog te besluiten: 2 casussen. Kies in de lijst ‘Besluit nemen’.");
        fonds.naar("/rondes/" + slug + "/casussen/" + casus).kies("Voorwaarde toevoegen");
        assertThat(fonds.tekst())
                .as("op een smal scherm staat de casus voor het formulier")
                .containsSubsequence("De casus", "Gevraagd", "Wat besluit u?");
        fonds.controleer("besluit-nemen").kies("Besluit vastleggen");
        assertThat(fonds.tekst()).contains("Kies een uitkomst", "Schrijf voorwaarde 1 op");
        fonds.vul("Wat moet er gebeuren?", "Het plan is vastgesteld.");
        fonds.pagina().getByLabel("Afwijzen").check();
        fonds.kies("Besluit vastleggen");
        assertThat(fonds.controleer("besluit-fout").tekst()).contains("Verwijder voorwaarde 1", "Geef een motivering");
        assertThat(fonds.pagina().getByLabel("Wat moet er gebeuren?").inputValue())
                .isEqualTo("Het plan is vastgesteld.");
        fonds.kies("Voorwaarde 1 verwijderen");
        fonds.pagina().locator("#uitkomst").check();
        fonds.vul("Motivering", "Het hoogste totaal.").vul("Bedrag", "1.000.000");
        fonds.pagina().locator("#fonds").selectOption("demofonds-kernen");
        fonds.kies("Besluit vastleggen");
        assertThat(fonds.tekst()).contains("Geef de reden van het lagere bedrag", "5.000.000");
        fonds.vul("Waarom minder dan gevraagd?", "De sloop betaalt de gemeente zelf.");
        fonds.kies("Besluit vastleggen");
        assertThat(fonds.tekst()).contains("Het besluit is vastgelegd");
    }
}
