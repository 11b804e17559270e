package nl.waardevollekernen.weg;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;

import io.restassured.response.Response;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.waardevollekernen.browser.Browserproef;
import org.junit.jupiter.api.Test;

/** Point 4 of issue 8: an interest holds, whoever declares it, whenever, and wherever the case turns up. */
class BelangenIT extends Browserproef {
    private static final List<String> LEDEN =
            List.of("commissie.voorzitter", "commissie.een", "commissie.twee", "commissie.drie", "commissie.vier");
    private static final String STUUR = "Mijn broer bouwt daar, " + UUID.randomUUID();
    private static final String UITLEG = "Mijn zus werkt bij de gemeente " + UUID.randomUUID();

    @Test
    void punt4_belangen_houdenStand() {
        var call = Proefcall.nieuw(stapel);
        var weg = new Casusweg(stapel, call);
        var raad = new Raadweg(weg, call);
        var eerste = weg.ingediend("waalwijk", Casusweg.demo("waalwijk-de-els"));
        var tweede = weg.ingediend("waalwijk", Casusweg.demo("waalwijk-variatie"));
        var emmen = weg.ingediend("emmen", Casusweg.demo("emmen-centrum"));
        var getoetst = weg.ingediend("westervoort", Casusweg.demo("westervoort-centrum"));
        weg.sluitCall();
        for (var casus : List.of(eerste, tweede, emmen, getoetst)) {
            weg.verklaarOntvankelijk("marktmeester.an", casus);
        }
        laatBelangBijDeToetsDoetDeToetsOver(weg, getoetst);
        for (var casus : List.of(eerste, tweede, emmen)) {
            raad.toets(casus, 7);
        }
        var lid = belangInEenOrganisatieEindigtElkeAndereToewijzing(weg, eerste, tweede);
        nieuweCasusVanDieOrganisatieBestaatNietVoorHetLid(lid);
        raad.adviseer(emmen, 8, "toelaten");
        raad.adviseer(eerste, 7, "toelaten");
        raad.adviseer(tweede, 6, "toelaten");
        Casusweg.wacht("de ronde", () -> {
            var antwoord = weg.als("programma.coordinator")
                    .post(
                            "/v1/open-calls/" + call.slug() + "/selectie/afsluiting",
                            Map.of("reden", "Een casus wordt opnieuw getoetst."));
            var rijen = weg.als("fonds.beheerder").get("/v1/open-calls/" + call.slug() + "/rangschikking");
            return (antwoord.statusCode() < 500
                            && rijen.statusCode() == 200
                            && rijen.jsonPath().getList("casussen").size() == 3)
                    ? true
                    : null;
        });
        var volgorde = List.of(emmen, eerste, tweede);
        belangBuitenDeRondeTeltInElkeRonde(weg, call.slug(), volgorde, getoetst);
        rangschikkingZonderGaten(weg, call.slug(), volgorde);
        besluitVanWieEenBelangHeeftVervalt(weg, raad, call.slug(), tweede);
        registerAlleenVoorWieHetMagLezen(weg, getoetst, tweede);
        wieStuurdeVerklaartLaat_enSluitGeenRondeAf(weg, call.slug(), getoetst);
    }

    @Test
    void punt4_wieDeBeoordelaarsKoos_enLaatEenBelangVerklaart_staatBijDeCoordinator() {
        var call = Proefcall.nieuw(stapel);
        var weg = new Casusweg(stapel, call);
        var raad = new Raadweg(weg, call);
        var casus = weg.ingediend("emmen", Casusweg.demo("emmen-centrum"));
        weg.sluitCall();
        weg.verklaarOntvankelijk("marktmeester.an", casus);
        raad.toets(casus, 7);
        fondsLeestWaaromEenBedrijfsgeheimDichtIs(weg, casus);
        var secretaris = weg.als("commissie.secretaris");
        var vierde = Casusweg.wacht("een kandidaat", () -> {
            var kandidaten = secretaris.get(pad(casus) + "/kandidaten");
            return kandidaten.statusCode() == 200
                            && secretaris
                                            .get(pad(casus))
                                            .jsonPath()
                                            .getList("beoordelingen")
                                            .size()
                                    >= 3
                    ? kandidaten.jsonPath().<String>getList("id").getFirst()
                    : null;
        });
        secretaris.post(pad(casus), Map.of("leden", List.of(vierde))).then().statusCode(200);
        var uitleg = "Mijn broer woont in het gebied " + casus;
        secretaris
                .post(pad(casus) + "/verklaring", Map.of("belang", true, "toelichting", uitleg))
                .then()
                .statusCode(204);
        List<Map<String, Object>> rijen = weg.als("marktmeester.coordinator")
                .get("/v1/belangen?limit=100")
                .jsonPath()
                .getList("findAll { it.toelichting == '" + uitleg + "' }");
        assertThat(rijen).singleElement().satisfies(rij -> {
            assertThat(rij).containsEntry("casus", casus).containsEntry("laat", true);
            assertThat(String.valueOf(rij.get("gevolgen")))
                    .contains("koos bij deze casus wie beoordeelt", "hangen ervan af", "blijft-staan");
        });
        assertThat(Sessie.van(stapel, "marktmeester.coordinator")
                        .haal("/casussen/" + casus + "/behandeling")
                        .body())
                .contains("Belang verklaard na eerder werk", "koos bij deze casus wie beoordeelt")
                .doesNotContain(uitleg);
        assertThat(weg.als("auditor")
                        .get(pad(casus).replace("/adviezen", "/tijdlijn"))
                        .asString())
                .contains("koos bij deze casus wie beoordeelt")
                .doesNotContain(uitleg);
    }

    /** Point 3: in the advies the fund reads the case, and why a trade secret is not for the fund now. */
    private void fondsLeestWaaromEenBedrijfsgeheimDichtIs(Casusweg weg, String casus) {
        weg.wachtOpStatus("fonds.beheerder", casus, "in-advies");
        try (var fonds = browser.als("fonds.beheerder", stapel)) {
            fonds.naar("/casussen/" + casus).controleer("casus-geheim");
            assertThat(fonds.tekst()).contains("bestanden die bedrijfsgeheim zijn");
            fonds.naar("/casussen/" + casus + "/behandeling").controleer("behandeling-geheim");
            assertThat(fonds.tekst()).contains("bestanden die bedrijfsgeheim zijn");
        }
    }

    /** An scored, and declares before a colleague confirmed: the toets begins anew and the coordinator reads why. */
    private void laatBelangBijDeToetsDoetDeToetsOver(Casusweg weg, String casus) {
        weg.taak("marktmeester.an", casus, "toetsing");
        var pad = "/v1/casussen/" + casus + "/toetsingen";
        var an = weg.als("marktmeester.an");
        var lezing = an.get(pad);
        List<String> codes = lezing.jsonPath().getList("criteria.code");
        var scores = new HashMap<String, Object>();
        codes.forEach(code -> scores.put(code, Map.of("cijfer", 9, "motivering", "Goed onderbouwd.")));
        var bewaard = an.put(pad, lezing.header("ETag"), Map.of("scores", scores));
        an.vraagt()
                .header("If-Match", bewaard.header("ETag"))
                .post(pad + "/voltooiing")
                .then()
                .statusCode(200);
        weg.taak("marktmeester.bo", casus, "toetsing-bevestigen");
        an.post("/v1/casussen/" + casus + "/verschoning", Map.of("toelichting", UITLEG))
                .then()
                .statusCode(204);
        an.get("/v1/casussen/" + casus).then().statusCode(404);
        an.get(pad).then().statusCode(404);
        weg.taak("marktmeester.bo", casus, "toetsing");
        assertThat(weg.taken("marktmeester.bo", casus, "toetsing-bevestigen")).isEmpty();
        var toets = weg.als("marktmeester.bo").get(pad);
        assertThat(toets.<String>path("status")).isEqualTo("concept");
        assertThat(toets.jsonPath().<Object>getList("criteria.cijfer")).containsOnlyNulls();
        assertThat(weg.als("auditor").get("/v1/casussen/" + casus + "/tijdlijn").asString())
                .contains("Een collega toetst de casus opnieuw")
                .doesNotContain(UITLEG);
        try (var coordinator = browser.als("marktmeester.coordinator", stapel)) {
            coordinator.naar("/casussen/" + casus + "/behandeling").controleer("belang-laat");
            assertThat(coordinator.tekst())
                    .contains("Belang verklaard na eerder werk", "De toets van", "vervalt")
                    .doesNotContain(UITLEG);
        }
    }

    /** Straight tens: with an interest in the organisation no other assignment stays open, and none can be declared after it. */
    private String belangInEenOrganisatieEindigtElkeAndereToewijzing(Casusweg weg, String een, String ander) {
        var lid = Casusweg.wacht(
                "een lid dat voor beide is gevraagd",
                () -> LEDEN.stream()
                        .filter(wie -> !eigen(weg, wie, een).isEmpty()
                                && !eigen(weg, wie, ander).isEmpty())
                        .findFirst()
                        .orElse(null));
        var vraagt = weg.als(lid);
        var hier = pad(een) + "/" + eigen(weg, lid, een).getFirst();
        var andere = eigen(weg, lid, ander).getFirst();
        var daar = pad(ander) + "/" + andere;
        vraagt.post(daar + "/verklaring", Map.of("belang", false)).then().statusCode(204);
        vraagt.get("/v1/casussen/" + ander).then().statusCode(200);
        weg.taak(lid, andere, "advies");
        vraagt.post(hier + "/verklaring", Map.of("belang", true, "toelichting", UITLEG, "heleOrganisatie", true))
                .then()
                .statusCode(204);
        for (var casus : List.of(een, ander)) {
            for (var weggevallen :
                    List.of("/v1/casussen/" + casus, pad(casus), "/v1/casussen/" + casus + "/documenten")) {
                vraagt.get(weggevallen).then().statusCode(404);
            }
        }
        vraagt.get(daar).then().statusCode(404);
        assertThat(weg.taken(lid, andere, "advies")).isEmpty();
        vraagt.post(daar + "/verklaring", Map.of("belang", false))
                .then()
                .statusCode(409)
                .body("detail", containsString("U verklaarde op "))
                .body("detail", containsString("een belang bij een indiener van deze casus"));
        assertThat(weg.als("commissie.secretaris")
                        .get(pad(ander))
                        .jsonPath()
                        .<String>getList("beoordelingen.findAll { it.status in ['toegewezen', 'verklaard'] }.id"))
                .hasSize(3)
                .doesNotContain(andere);
        return lid;
    }

    private void nieuweCasusVanDieOrganisatieBestaatNietVoorHetLid(String lid) {
        var andereCall = Proefcall.nieuw(stapel);
        var nieuw = new Casusweg(stapel, andereCall).ingediend("waalwijk", Casusweg.demo("waalwijk-de-els"));
        assertThat(new Databank(stapel)
                        .lijst(
                                "select l.gebruiker_id from casus_lezer l join belangverklaring b on b.gebruiker_id ="
                                        + " l.gebruiker_id where l.casus_id = ? and l.uitgesloten and b.toelichting = ?"
                                        + " and b.bereik = 'ORGANISATIE'",
                                UUID.fromString(nieuw),
                                UITLEG))
                .as(lid)
                .hasSize(1);
    }

    /** A case that is still assessed will want the same money: who has an interest in it does nothing in the round before either. */
    private static void belangBuitenDeRondeTeltInElkeRonde(
            Casusweg weg, String slug, List<String> volgorde, String buiten) {
        var tweede = weg.als("fonds.tweede");
        var pad = "/v1/open-calls/" + slug + "/rangschikking";
        assertThat(tweede.get(pad).jsonPath().<Object>getList("fondsen")).isNotEmpty();
        tweede.post("/v1/casussen/" + buiten + "/verschoning", Map.of("toelichting", "Mijn zwager tekende het plan."))
                .then()
                .statusCode(204);
        assertThat(tweede.get(pad).jsonPath().<Object>getList("fondsen")).isEmpty();
        wieEenBelangHeeftDoetNietsInDeRonde(tweede, slug, volgorde.getFirst());
    }

    /** The second fund manager has an interest in the middle case: places count on without a gap, no sums, no signature. */
    private void rangschikkingZonderGaten(Casusweg weg, String slug, List<String> volgorde) {
        var pad = "/v1/open-calls/" + slug + "/rangschikking";
        var tweede = weg.als("fonds.tweede");
        assertThat(tweede.get(pad).jsonPath().<Integer>getList("casussen.plaats"))
                .containsExactly(1, 2, 3);
        try (var fonds = browser.als("fonds.tweede", stapel)) {
            fonds.naar("/casussen/" + volgorde.get(1) + "/behandeling").kies("Ik heb een belang");
            fonds.controleer("belang-fonds").vul("Welk belang hebt u?", UITLEG).kies("Belang vastleggen");
            assertThat(fonds.tekst()).contains("Uw belang is vastgelegd");
            fonds.naar("/rondes/" + slug).controleer("ronde-belang");
            assertThat(fonds.tekst()).contains("2 casussen in deze ronde", "een fondsbeheerder zonder belang");
        }
        var zonder = tweede.get(pad).jsonPath();
        assertThat(zonder.<String>getList("casussen.casus")).containsExactly(volgorde.get(0), volgorde.get(2));
        assertThat(zonder.<Integer>getList("casussen.plaats")).containsExactly(1, 2);
        assertThat(zonder.<Object>getList("fondsen")).isEmpty();
        wieEenBelangHeeftDoetNietsInDeRonde(tweede, slug, volgorde.get(0));
        var alles = weg.als("fonds.beheerder").get(pad).jsonPath();
        assertThat(alles.<Integer>getList("casussen.plaats")).containsExactly(1, 2, 3);
        assertThat(alles.<Object>getList("fondsen")).isNotEmpty();
    }

    /** Every act of the round has one and the same refusal, whatever the round or the hidden case would answer. */
    private static void wieEenBelangHeeftDoetNietsInDeRonde(Deelnemer lid, String slug, String concurrent) {
        var selectie = "/v1/open-calls/" + slug + "/selectie/";
        var moment = Map.of("moment", "2029-12-20T12:00:00Z");
        var weigeringen = List.of(
                lid.vraagt()
                        .contentType("application/json")
                        .body(Map.of("uitkomst", "afwijzen", "motivering", "Dit plan is nog niet rijp genoeg."))
                        .put("/v1/casussen/" + concurrent + "/selectiebesluit"),
                lid.post(selectie + "voorlegging"),
                lid.vraagt().delete(selectie + "voorlegging"),
                lid.post(selectie + "aankondiging", moment),
                lid.vraagt().contentType("application/json").body(moment).put(selectie + "aankondiging"),
                lid.vraagt().delete(selectie + "aankondiging"));
        assertThat(weigeringen).extracting(Response::statusCode).containsOnly(403);
        assertThat(weigeringen)
                .extracting(antwoord -> antwoord.<String>path("detail"))
                .allMatch(uitleg -> uitleg.startsWith("U hebt een belang bij een casus in deze open call."))
                .containsOnly(weigeringen.getFirst().<String>path("detail"));
    }

    /** A decision of who declares late lapses; the fund reads it at once, the register only after the announcement. */
    private void besluitVanWieEenBelangHeeftVervalt(Casusweg weg, Raadweg raad, String slug, String casus) {
        raad.besluit(
                        casus,
                        Map.of(
                                "uitkomst",
                                "afwijzen",
                                "motivering",
                                "Dit plan is nog niet rijp genoeg om nu in te investeren.",
                                "redenAfwijking",
                                "De commissie adviseert toelaten, maar de grond is nog niet in bezit."))
                .then()
                .statusCode(200);
        besluitenBlijvenGeheimVoorWieEenBelangHeeft(weg, slug, casus);
        weg.als("fonds.beheerder")
                .post("/v1/casussen/" + casus + "/verschoning", Map.of("toelichting", UITLEG))
                .then()
                .statusCode(204);
        weg.als("fonds.beheerder").get("/v1/casussen/" + casus).then().statusCode(404);
        weg.als("fonds.derde")
                .get("/v1/casussen/" + casus + "/selectiebesluit")
                .then()
                .statusCode(404);
        try (var fonds = browser.als("fonds.derde", stapel)) {
            fonds.naar("/rondes/" + slug);
            assertThat(fonds.tekst()).contains("Het besluit van", "vervalt").doesNotContain(UITLEG);
        }
        try (var fonds = browser.als("fonds.tweede", stapel)) {
            fonds.naar("/rondes/" + slug);
            assertThat(fonds.tekst()).doesNotContain("Het besluit van");
        }
        assertThat(weg.als("auditor").get("/v1/casussen/" + casus + "/tijdlijn").asString())
                .doesNotContain("Het besluit van");
    }

    /** With the budget, decisions about the other cases would tell of the hidden one; the pages and the API say why nothing is there. */
    private void besluitenBlijvenGeheimVoorWieEenBelangHeeft(Casusweg weg, String slug, String besloten) {
        var tweede = weg.als("fonds.tweede");
        tweede.get("/v1/casussen/" + besloten + "/selectiebesluit")
                .then()
                .statusCode(403)
                .body("detail", containsString("De besluiten leest u na de bekendmaking."));
        var geheim = List.of(
                "/v1/open-calls/" + slug + "/rangschikking",
                "/v1/casussen/" + besloten + "/tijdlijn",
                "/v1/casussen/" + besloten);
        assertThat(geheim)
                .allSatisfy(pad -> assertThat(
                                tweede.get(pad).then().statusCode(200).extract().asString())
                        .doesNotContain("nog niet rijp", "\"Afwijzen\"", "legde een besluit vast"));
        assertThat(weg.als("fonds.derde")
                        .get("/v1/casussen/" + besloten + "/tijdlijn")
                        .asString())
                .contains("legde een besluit vast: Afwijzen");
        try (var fonds = browser.als("fonds.tweede", stapel)) {
            for (var pagina : List.of(
                    "/rondes/" + slug,
                    "/rondes/" + slug + "/ondertekenen",
                    "/rondes/" + slug + "/aankondiging",
                    "/rondes/" + slug + "/casussen/" + besloten,
                    "/casussen/" + besloten + "/besluit")) {
                fonds.naar(pagina);
                assertThat(fonds.tekst())
                        .as(pagina)
                        .contains("De besluiten leest u na de bekendmaking.")
                        .doesNotContain("nog niet rijp", "legde een besluit vast", "Besloten door");
            }
            fonds.naar("/rondes/" + slug + "/casussen/" + besloten).controleer("besluit-belang");
            fonds.naar("/casussen/" + besloten + "/behandeling");
            assertThat(fonds.tekst()).doesNotContain("legde een besluit vast");
        }
    }

    /**
     * Who handed over a task or cut off a round and then declares an interest, declares late; nobody with an interest cuts off a round of the
     * call. When both coordinators have one, the secretaris is mailed.
     */
    private void wieStuurdeVerklaartLaat_enSluitGeenRondeAf(Casusweg weg, String slug, String casus) {
        var coordinator = weg.als("marktmeester.coordinator");
        var taak = weg.taak("marktmeester.coordinator", casus, "toetsing");
        var wie =
                coordinator
                        .get("/v1/taken/" + taak + "/behandelaars")
                        .jsonPath()
                        .<Map<String, String>>getList("$")
                        .stream()
                        .filter(een -> String.valueOf(een.get("naam")).startsWith("Bo "))
                        .findFirst()
                        .orElseThrow();
        coordinator
                .vraagt()
                .header("If-Match", "*")
                .contentType("application/json")
                .body(Map.of("behandelaar", String.valueOf(wie.get("id"))))
                .post("/v1/taken/" + taak + "/overdracht")
                .then()
                .statusCode(200);
        try (var programma = browser.als("programma.coordinator", stapel)) {
            programma.naar("/casussen/" + casus + "/behandeling").kies("Ik heb een belang");
            programma
                    .controleer("belang-programma")
                    .vul("Welk belang hebt u?", STUUR)
                    .kies("Belang vastleggen");
            assertThat(programma.tekst()).contains("Uw belang is vastgelegd");
        }
        coordinator
                .post("/v1/casussen/" + casus + "/verschoning", Map.of("toelichting", STUUR))
                .then()
                .statusCode(204);
        List<Map<String, Object>> rijen =
                weg.als("auditor").get("/v1/belangen?limit=100").jsonPath().getList("$");
        assertThat(rijen.stream().filter(rij -> STUUR.equals(rij.get("toelichting"))))
                .hasSize(2)
                .allSatisfy(rij -> assertThat(rij).containsEntry("laat", true))
                .anySatisfy(rij -> assertThat(String.valueOf(rij.get("gevolgen")))
                        .contains("gaf bij deze casus de taak ‘", "’ aan " + wie.get("naam")))
                .anySatisfy(rij -> assertThat(String.valueOf(rij.get("gevolgen")))
                        .contains("sloot een ronde van deze open call af"));
        for (var deelnemer : List.of("marktmeester.coordinator", "programma.coordinator")) {
            weg.als(deelnemer)
                    .post("/v1/open-calls/" + slug + "/selectie/afsluiting", Map.of("reden", "Dit is genoeg."))
                    .then()
                    .statusCode(403)
                    .body("detail", containsString("Daarom sluit u geen ronde van haar af"));
        }
        try (var pagina = browser.als("marktmeester.coordinator", stapel)) {
            pagina.naar("/rondes/" + slug + "/afsluiting").controleer("ronde-afsluiten-belang");
            assertThat(pagina.tekst()).contains("Afsluiten kan nu niet", "Daarom sluit u geen ronde van haar af");
        }
        Casusweg.wacht(
                "de mail aan de secretaris",
                () -> new Databank(stapel)
                                .lijst(
                                        "select m.aan from melding m join belangverklaring b on m.sleutel like 'belang-' || b.id || '-%'"
                                                + " where b.toelichting = ? and m.tekst like '%U krijgt deze mail omdat niemand%'",
                                        STUUR)
                                .contains("commissie.secretaris@waardevollekernen.example")
                        ? true
                        : null);
    }

    private void registerAlleenVoorWieHetMagLezen(Casusweg weg, String getoetst, String besloten) {
        for (var lezer :
                List.of("commissie.secretaris", "marktmeester.coordinator", "programma.coordinator", "auditor")) {
            List<Map<String, Object>> rijen =
                    weg.als(lezer).get("/v1/belangen?limit=100").jsonPath().getList("$");
            assertThat(rijen.stream().filter(rij -> UITLEG.equals(rij.get("toelichting"))))
                    .as(lezer)
                    .hasSize(4)
                    .anySatisfy(rij -> assertThat(rij)
                            .containsEntry("casus", getoetst)
                            .containsEntry("laat", true)
                            .containsEntry("bereik", "casus"))
                    .anySatisfy(rij -> assertThat(rij).containsEntry("bereik", "organisatie"))
                    .anySatisfy(rij ->
                            assertThat(rij).containsEntry("casus", besloten).containsEntry("laat", false));
        }
        for (var ander :
                List.of("fonds.beheerder", "marktmeester.an", "commissie.voorzitter", "waalwijk.indiener", "beheer")) {
            weg.als(ander).get("/v1/belangen").then().statusCode(403);
        }
        try (var secretaris = browser.als("commissie.secretaris", stapel)) {
            secretaris.naar("/belangen").controleer("belangen");
            assertThat(secretaris.tekst()).contains(UITLEG, "Na eerder werk verklaard");
            weg.als("commissie.secretaris")
                    .post("/v1/casussen/" + besloten + "/adviezen/verklaring", Map.of("belang", false))
                    .then()
                    .statusCode(204);
            secretaris.naar("/casussen/" + besloten + "/advies").kies("Ik heb een belang");
            assertThat(secretaris.controleer("belang-secretaris").tekst()).contains("Waalwijk");
            secretaris.vul("Welk belang hebt u?", "Mijn broer zit in de raad.").kies("Belang vastleggen");
            assertThat(secretaris.tekst()).contains("Uw belang is vastgelegd");
        }
        weg.als("commissie.secretaris").get(pad(besloten)).then().statusCode(404);
        assertThat(weg.als("commissie.secretaris")
                        .get("/v1/belangen?limit=100")
                        .jsonPath()
                        .<String>getList("casus"))
                .as("over een casus met een eigen belang staat er niets")
                .doesNotContain(besloten);
        assertThat(
                        new Databank(stapel)
                                .lijst(
                                        "select tgname from pg_trigger where tgname = 'blijft' and tgrelid = 'belangverklaring'::regclass"))
                .hasSize(1);
    }

    private static String pad(String casus) {
        return "/v1/casussen/" + casus + "/adviezen";
    }

    private static List<String> eigen(Casusweg weg, String lid, String casus) {
        var antwoord = weg.als(lid).get(pad(casus));
        return antwoord.statusCode() == 200
                ? antwoord.jsonPath().getList("beoordelingen.findAll { it.eigen }.id")
                : List.of();
    }
}
