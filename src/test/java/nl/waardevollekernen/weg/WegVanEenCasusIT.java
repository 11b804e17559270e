package nl.waardevollekernen.weg;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import nl.waardevollekernen.stapel.Stapel;
import org.junit.jupiter.api.Test;

/** The whole way of a case over the API, from draft to outcome, on the real parts. */
class WegVanEenCasusIT {
    private final Stapel stapel = Stapel.start();

    @Test
    void concept_zonderHandtekening_wordtGeweigerd_enDaarnaEenKeerIngediend() {
        var weg = new Casusweg(stapel, Proefcall.nieuw(stapel));
        var demo = Casusweg.demo("emmen-centrum");
        var casus = weg.concept("emmen.indiener", demo.titel());

        weg.dienIn("emmen.indiener", casus).then().statusCode(400);
        weg.vul("emmen.indiener", casus, demo);
        weg.dienIn("emmen.indiener", casus)
                .then()
                .statusCode(409)
                .contentType("application/problem+json")
                .body("detail", notNullValue());
        weg.dienIn("machine-gm0114", casus).then().statusCode(409);
        weg.onderteken("emmen.indiener", casus).then().statusCode(403);
        weg.onderteken("emmen.tekenbevoegde", casus).then().statusCode(200);

        String eerste = weg.dienIn("machine-gm0114", casus)
                .then()
                .statusCode(201)
                .body("sha256", notNullValue())
                .extract()
                .asString();
        String tweede = weg.dienIn("machine-gm0114", casus)
                .then()
                .statusCode(201)
                .extract()
                .asString();
        assertThat(tweede).isEqualTo(eerste);
        weg.als("emmen.indiener")
                .get("/v1/casussen/" + casus)
                .then()
                .statusCode(200)
                .body("ondertekening", notNullValue());
        var taak = weg.taak("marktmeester.an", casus, "ontvankelijkheid");
        var termijn = "2027-04-13T21:59:59Z";
        assertThat(weg.taken("marktmeester.an", casus, "ontvankelijkheid"))
                .singleElement()
                .extracting("uiterlijk")
                .isEqualTo(termijn);
        weg.als("marktmeester.an").get("/v1/taken/" + taak).then().body("uiterlijk", equalTo(termijn));
    }

    @Test
    void handtekening_naWijziging_vervalt_enWatTegenDeCasusWerktStaatErbij() {
        var weg = new Casusweg(stapel, Proefcall.nieuw(stapel));
        var demo = Casusweg.demo("waalwijk-de-els");
        var casus = weg.concept("waalwijk.indiener", demo.titel());
        weg.vul("waalwijk.indiener", casus, demo);
        weg.onderteken("waalwijk.tekenbevoegde", casus).then().statusCode(200);

        var collega = weg.als("waalwijk.collega");
        collega.get("/v1/casussen/" + casus).then().body("aandachtspunten", hasSize(0));
        var pad = "/v1/casussen/" + casus + "/inhoud";
        Map<String, Object> verklaringen = collega.get(pad).jsonPath().getMap("verklaringen");
        verklaringen.put("openBoek", false);
        collega.put(pad + "/verklaringen", collega.etag(pad), verklaringen)
                .then()
                .statusCode(200);
        collega.get("/v1/casussen/" + casus)
                .then()
                .body("aandachtspunten", hasSize(1))
                .body("aandachtspunten[0].pointer", equalTo("/verklaringen/openBoek"))
                .body("aandachtspunten[0].nietOntvankelijk", equalTo(true));

        weg.dienIn("waalwijk.indiener", casus).then().statusCode(409);
    }

    /** The call was open before its process began, as the demo call is: the process takes the opening as it finds it. */
    @Test
    void concept_datNietIsIngediend_vervaltBijDeSluiting() {
        var weg = new Casusweg(stapel, Proefcall.nieuw(stapel));
        var casus = weg.concept("emmen.indiener", "Blijft een concept");

        weg.sluitCall();

        Casusweg.wacht(
                "het concept vervalt",
                () -> "verlopen"
                                .equals(weg.als("emmen.indiener")
                                        .get("/v1/casussen/" + casus)
                                        .path("status"))
                        ? true
                        : null);
    }

    @Test
    void casusVanEenAnder_bestaatNiet() {
        var weg = new Casusweg(stapel, Proefcall.nieuw(stapel));
        var casus = weg.concept("waalwijk.indiener", "Alleen van Waalwijk");

        for (var ander : List.of("emmen.indiener", "marktmeester.an", "fonds.beheerder", "commissie.een", "auditor")) {
            weg.als(ander).get("/v1/casussen/" + casus).then().statusCode(404);
        }
        weg.als("waalwijk.collega").get("/v1/casussen/" + casus).then().statusCode(200);
    }

    @Test
    void aanvulling_inDeOntvankelijkheid_opentAlleenDeGevraagdeVelden() {
        var weg = new Casusweg(stapel, Proefcall.nieuw(stapel));
        var casus = weg.ingediend("westervoort", Casusweg.demo("westervoort-centrum"));
        var taak = weg.taak("marktmeester.an", casus, "ontvankelijkheid");
        var pad = "/v1/casussen/" + casus;
        var vraag = Map.of(
                "taak",
                taak,
                "vragen",
                Map.of("/grex/taxatieDatum", "De taxatie is te oud. Geef de datum van een nieuwe."),
                "toelichting",
                "Stuur een nieuwe taxatie.");
        weg.als("marktmeester.an").post(pad + "/aanvullingen", vraag).then().statusCode(409);

        weg.sluitCall();
        weg.als("marktmeester.an")
                .get(pad + "/ontvankelijkheid")
                .then()
                .statusCode(200)
                .body("knockouts.find { it.code == 'K6' }.bevinding", equalTo("voldoet-niet"));
        weg.als("marktmeester.an").post(pad + "/aanvullingen", vraag).then().statusCode(201);
        weg.wachtOpStatus("westervoort.indiener", casus, "aanvulling-gevraagd");

        var indiener = weg.als("westervoort.indiener");
        Map<String, Map<String, Object>> inhoud =
                indiener.get(pad + "/inhoud").jsonPath().getMap("$");
        Objects.requireNonNull(inhoud.get("kern")).put("inwoners", 1);
        indiener.post(pad + "/aanvullingen/antwoord", inhoud)
                .then()
                .statusCode(400)
                .body("fouten.pointer", hasItem("/kern/inwoners"));
        inhoud = indiener.get(pad + "/inhoud").jsonPath().getMap("$");
        Objects.requireNonNull(inhoud.get("grex")).put("taxatieDatum", "2027-01-15");
        indiener.post(pad + "/aanvullingen/antwoord", inhoud)
                .then()
                .statusCode(201)
                .body("volgnummer", equalTo(2));

        weg.taak("marktmeester.an", casus, "ontvankelijkheid");
        Casusweg.wacht(
                "K6 na de aanvulling",
                () -> "voldoet"
                                .equals(weg.als("marktmeester.an")
                                        .get(pad + "/ontvankelijkheid")
                                        .path("knockouts.find { it.code == 'K6' }.bevinding"))
                        ? true
                        : null);
        weg.als("marktmeester.an")
                .get(pad + "/aanvullingen")
                .then()
                .body("$", hasSize(1))
                .body("[0].status", equalTo("beantwoord"));
    }

    @Test
    void besmetBestand_houdtIndienenTegen_enGaatMeeInDeAanvulling() {
        var weg = new Casusweg(stapel, Proefcall.nieuw(stapel));
        var databank = new Databank(stapel);
        var demo = Casusweg.demo("westervoort-centrum");
        var indiener = weg.als("westervoort.indiener");
        var casus = weg.concept("westervoort.indiener", demo.titel());
        weg.vul("westervoort.indiener", casus, demo);
        weg.onderteken("westervoort.tekenbevoegde", casus).then().statusCode(200);
        var pad = "/v1/casussen/" + casus;
        var plek = demo.documenten().keySet().stream().sorted().findFirst().orElseThrow();
        var bestand = UUID.fromString(indiener.get(pad + "/inhoud")
                .jsonPath()
                .getString(plek.substring(1).replace('/', '.')));
        var besmet = "update document set scan = 'BESMET', lezen_vanaf = null where id = ?";

        databank.voerUit(besmet, bestand);
        weg.dienIn("westervoort.indiener", casus)
                .then()
                .statusCode(400)
                .body("fouten.pointer", hasItem(plek))
                .body("fouten.detail", hasItem(containsString("is een virus gevonden")));

        databank.voerUit("update document set scan = 'GEEN_SCANNER' where id = ?", bestand);
        weg.dienIn("westervoort.indiener", casus).then().statusCode(201);
        databank.voerUit(besmet, bestand);
        weg.sluitCall();
        var marktmeester = weg.als("marktmeester.an");
        var taak = weg.taak("marktmeester.an", casus, "ontvankelijkheid");
        marktmeester
                .post(pad + "/ontvankelijkheid", weg.oordeel("marktmeester.an", casus, taak, "ontvankelijk", ""))
                .then()
                .statusCode(400)
                .body("fouten.pointer", hasItem("/knockouts/K2"));
        marktmeester
                .post(
                        pad + "/aanvullingen",
                        Map.of("taak", taak, "vragen", Map.of("/grex/taxatieDatum", "Te oud."), "toelichting", ""))
                .then()
                .statusCode(201)
                .body("vragen", hasKey(plek));

        Map<String, Map<String, Object>> inhoud =
                indiener.get(pad + "/inhoud").jsonPath().getMap("$");
        indiener.post(pad + "/aanvullingen/antwoord", inhoud)
                .then()
                .statusCode(400)
                .body("fouten.pointer", hasItem(plek));
        indiener.post(
                        pad + "/documenten",
                        Map.of(
                                "soort",
                                "grex",
                                "vertrouwelijkheid",
                                "vertrouwelijk",
                                "bestandsnaam",
                                "grex.xlsx",
                                "grootte",
                                100))
                .then()
                .statusCode(409);
        indiener.vraagt().delete(pad + "/documenten/" + bestand).then().statusCode(409);
        var schoon = weg.upload(
                "westervoort.indiener",
                casus,
                plek,
                Objects.requireNonNull(demo.documenten().get(plek)));
        var delen = plek.split("/", -1);
        marktmeester.get(pad + "/documenten/" + schoon).then().statusCode(404);
        marktmeester.get(pad + "/documenten").then().body("id", not(hasItem(schoon)));
        Objects.requireNonNull(inhoud.get(delen[1])).put(delen[2], schoon);
        indiener.post(pad + "/aanvullingen/antwoord", inhoud).then().statusCode(201);
        marktmeester.get(pad + "/documenten").then().body("id", hasItem(schoon));
    }

    @Test
    void concept_naDeSluiting_isNietMeerTeWijzigenEnTeTekenen() {
        var call = Proefcall.nieuw(stapel);
        var weg = new Casusweg(stapel, call);
        var casus = weg.concept("emmen.indiener", "Te laat voor de sluiting");
        var pad = "/v1/casussen/" + casus + "/inhoud";
        call.sluit(stapel);

        weg.als("emmen.indiener")
                .schrijf(pad, Map.of())
                .then()
                .statusCode(409)
                .body("detail", containsString("De call is gesloten op "));
        weg.als("emmen.indiener")
                .post(
                        "/v1/casussen/" + casus + "/documenten",
                        Map.of(
                                "soort", "besluit",
                                "vertrouwelijkheid", "vertrouwelijk",
                                "bestandsnaam", "besluit.pdf",
                                "grootte", 1000))
                .then()
                .statusCode(409)
                .body("detail", containsString("De call is gesloten op "));
        weg.onderteken("emmen.tekenbevoegde", casus)
                .then()
                .statusCode(409)
                .body("detail", containsString("De call is gesloten"));
        var sessie = Sessie.van(stapel, "emmen.indiener");
        assertThat(sessie.haal("/casussen/" + casus).body())
                .contains("Dit concept kan niet meer mee")
                .doesNotContain("Verder met invullen");
        assertThat(sessie.haal("/casussen/" + casus + "/bijlagen/bijlagen-besluit")
                        .body())
                .contains("De call is gesloten op ", "Dit concept kan niet meer mee")
                .doesNotContain("Bestand toevoegen");
        var controle = sessie.haal("/casussen/" + casus + "/controleren");
        assertThat(controle.headers().firstValue("Content-Type")).hasValue("text/html;charset=UTF-8");
        assertThat(controle.body()).contains("Dit concept kan niet meer mee").doesNotContain("Nu definitief indienen");
    }

    @Test
    void intrekking_tijdensDeBeoordeling_sluitDeTaak() {
        var weg = new Casusweg(stapel, Proefcall.nieuw(stapel));
        var casus = weg.ingediend("waalwijk", Casusweg.demo("waalwijk-variatie"));
        weg.taak("marktmeester.an", casus, "ontvankelijkheid");

        weg.als("waalwijk.indiener")
                .post("/v1/casussen/" + casus + "/intrekking", Map.of("reden", "Het plan gaat niet door."))
                .then()
                .statusCode(200)
                .body("status", equalTo("ingetrokken"));

        assertThat(weg.taken("marktmeester.an", casus, "ontvankelijkheid")).isEmpty();
    }

    @Test
    void intrekking_vanDeLaatsteCasus_laatDeRondeVervallen() {
        var call = Proefcall.nieuw(stapel);
        var weg = new Casusweg(stapel, call);
        var raad = new Raadweg(weg, call);
        var casus = weg.ingediend("waalwijk", Casusweg.demo("waalwijk-variatie"));
        weg.sluitCall();
        weg.verklaarOntvankelijk("marktmeester.an", casus);
        raad.toets(casus, 3);
        String ronde = raad.rangschikking().path("ronde");
        weg.taak("fonds.beheerder", ronde, "besluit");

        weg.als("waalwijk.indiener")
                .post("/v1/casussen/" + casus + "/intrekking", Map.of("reden", "Het plan gaat niet door."))
                .then()
                .statusCode(200);

        assertThat(weg.taken("fonds.beheerder", ronde, "besluit")).isEmpty();
        weg.als("fonds.beheerder")
                .get("/v1/open-calls/" + call.slug() + "/rangschikking")
                .then()
                .statusCode(200)
                .body("status", equalTo("vervallen"))
                .body("casussen", hasSize(0));
        weg.als("fonds.beheerder")
                .post("/v1/open-calls/" + call.slug() + "/selectie/voorlegging", Map.of())
                .then()
                .statusCode(409);
        var pagina = Sessie.van(stapel, "fonds.beheerder").haal("/rondes/" + call.slug());
        assertThat(pagina.body())
                .contains("Deze ronde is vervallen", "Er is niets meer om over te besluiten")
                .doesNotContain("De ronde is weer open", "Alle besluiten voorleggen");
        Casusweg.wacht(
                "de engine stopt de ronde",
                () -> new Databank(stapel)
                                .lijst(
                                        "select status from uitgaand where zaak = ? and soort = 'STOP'",
                                        UUID.fromString(ronde))
                                .contains("VERZONDEN")
                        ? true
                        : null);
    }

    @Test
    void weigering_aanDePoort_geldtPasNaEenTweedePersoon() {
        var weg = new Casusweg(stapel, Proefcall.nieuw(stapel));
        var casus = weg.ingediend("emmen", Casusweg.demo("emmen-centrum"));
        var taak = weg.taak("marktmeester.an", casus, "ontvankelijkheid");
        weg.sluitCall();
        weg.als("marktmeester.an")
                .post(
                        "/v1/casussen/" + casus + "/ontvankelijkheid",
                        weg.oordeel("marktmeester.an", casus, taak, "niet-ontvankelijk", "Het besluit ontbreekt."))
                .then()
                .statusCode(200)
                .body("definitief", equalTo(false));
        var bevestiging = weg.taak("marktmeester.bo", casus, "ontvankelijkheid-bevestigen");
        var inhoud = Map.of("taak", bevestiging, "akkoord", true);
        var pad = "/v1/casussen/" + casus + "/ontvankelijkheid/bevestiging";

        assertThat(weg.als("marktmeester.an").post(pad, inhoud).statusCode()).isIn(403, 409);
        weg.als("marktmeester.bo").post(pad, inhoud).then().statusCode(200).body("definitief", equalTo(true));

        weg.wachtOpStatus("emmen.indiener", casus, "niet-ontvankelijk");
    }
}
