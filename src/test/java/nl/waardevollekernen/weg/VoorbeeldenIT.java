package nl.waardevollekernen.weg;

import static nl.waardevollekernen.weg.Voorbeelden.ANDERE_COLLEGA;
import static nl.waardevollekernen.weg.Voorbeelden.COLLEGA;
import static nl.waardevollekernen.weg.Voorbeelden.TAAK;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.not;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.waardevollekernen.gedeeld.Ids;
import nl.waardevollekernen.stapel.Stapel;
import org.junit.jupiter.api.Test;

/** Issue 8, point 14: from the description alone one can build; each example is executed and gives what it describes. */
class VoorbeeldenIT {
    /** Executed in {@link HerstelIT}: it only means something after the engine has lost everything. */
    private static final String HERBOUW = "POST /beheer/herbouw";

    private static final String INDIENER = "waalwijk.indiener";
    private static final String AN = "marktmeester.an";
    private static final String BO = "marktmeester.bo";
    private static final String COORDINATOR = "marktmeester.coordinator";
    private static final String SECRETARIS = "commissie.secretaris";

    private final Stapel stapel = Stapel.start();
    private final Databank databank = new Databank(stapel);
    private final Voorbeelden voorbeelden = new Voorbeelden(stapel);

    @Test
    void punt14_elkVoorbeeld_wordtUitgevoerd_enLuktZoalsBeschreven() {
        concept();
        var call = Proefcall.nieuw(stapel);
        var weg = new Casusweg(stapel, call);
        var geweigerd = weg.ingediend("waalwijk", Casusweg.demo("waalwijk-variatie"));
        var toegelaten = weg.ingediend("waalwijk", Casusweg.demo("waalwijk-de-els"));
        var blijft = weg.ingediend("emmen", Casusweg.demo("emmen-centrum"));
        weg.sluitCall();
        aanvulling(weg, geweigerd);
        taken(weg, toegelaten);
        poort(weg, geweigerd, toegelaten);
        toetsing(weg, toegelaten);
        advies(weg, call, toegelaten);
        selectie(weg, call, toegelaten);
        beheer(weg, blijft);
        assertThat(voorbeelden.uitgevoerd())
                .containsExactlyInAnyOrderElementsOf(voorbeelden.alle().stream()
                        .filter(naam -> !naam.equals(HERBOUW))
                        .toList());
    }

    private void concept() {
        voorbeelden.voerUit("POST /casussen", INDIENER, List.of());
        var casus = new Casusweg(stapel, Proefcall.nieuw(stapel)).concept(INDIENER, "Voorbeelden");
        voorbeelden.voerUit("PUT /casussen/{id}/inhoud", INDIENER, List.of(casus));
        voorbeelden.voerUit("PUT /casussen/{id}/inhoud/{onderwerp}", INDIENER, List.of(casus, "kern"));
        voorbeelden.voerUit("PUT /casussen/{id}/mede-indieners", INDIENER, List.of(casus));
        String document = voorbeelden
                .voerUit("POST /casussen/{casusId}/documenten", INDIENER, List.of(casus))
                .path("document.id");
        voorbeelden.voerUit(
                "POST /casussen/{casusId}/documenten/{id}/deeladressen", INDIENER, List.of(casus, document));
        voorbeelden.voerUit("POST /casussen/{id}/intrekking", INDIENER, List.of(casus));
    }

    /** The answer is the whole content, with the documents that were submitted. */
    private void aanvulling(Casusweg weg, String casus) {
        var taak = weg.taak(AN, casus, "ontvankelijkheid");
        voorbeelden.voerUit("POST /casussen/{id}/aanvullingen", AN, List.of(casus), Map.of(TAAK, taak));
        voorbeelden.voerUit("POST /casussen/{id}/aanvullingen/verlenging", AN, List.of(casus));
        var ingediend =
                boom(weg.als(INDIENER).get("/v1/casussen/" + casus + "/inhoud").asString());
        var voorbeeld = Openapi.van(stapel)
                .boom()
                .path("paths")
                .path("/casussen/{id}/aanvullingen/antwoord")
                .at("/post/requestBody/content/application~1json/example");
        var documenten = new HashMap<String, String>();
        Casusweg.demo("waalwijk-variatie").documenten().keySet().stream()
                .map(JsonPointer::compile)
                .forEach(plek -> documenten.put(
                        voorbeeld.at(plek).asText(), ingediend.at(plek).asText()));
        voorbeelden.voerUit("PUT /casussen/{id}/aanvullingen/antwoord", INDIENER, List.of(casus), documenten);
        voorbeelden.voerUit("POST /casussen/{id}/aanvullingen/antwoord", INDIENER, List.of(casus), documenten);
        weg.als(INDIENER)
                .get("/v1/casussen/" + casus + "/aanvullingen")
                .then()
                .body("[0].status", equalTo("beantwoord"));
    }

    private static JsonNode boom(String json) {
        try {
            return new ObjectMapper().readTree(json);
        } catch (JsonProcessingException fout) {
            throw new IllegalStateException(fout);
        }
    }

    private void taken(Casusweg weg, String casus) {
        var taak = weg.taak(BO, casus, "ontvankelijkheid");
        weg.taken(AN, casus, "ontvankelijkheid");
        var wie = new HashMap<String, String>();
        weg.als(COORDINATOR)
                .get("/v1/taken/" + taak + "/behandelaars")
                .jsonPath()
                .<Map<String, String>>getList("$")
                .forEach(een -> wie.put(String.valueOf(een.get("naam")), String.valueOf(een.get("id"))));
        var ids = wie.values().stream().sorted().toList();
        assertThat(ids).hasSizeGreaterThan(1);
        voorbeelden.voerUit("POST /taken/{id}/overdracht", COORDINATOR, List.of(taak), Map.of(COLLEGA, ids.get(0)));
        voorbeelden.voerUit(
                "POST /taken/overdracht",
                COORDINATOR,
                List.of(),
                Map.of(COLLEGA, ids.get(0), ANDERE_COLLEGA, ids.get(1)));
    }

    private void poort(Casusweg weg, String geweigerd, String toegelaten) {
        voorbeelden.voerUit(
                "POST /casussen/{id}/ontvankelijkheid",
                AN,
                List.of(toegelaten),
                Map.of(TAAK, vrij(weg, toegelaten, "ontvankelijkheid")));
        var taak = weg.taak(AN, geweigerd, "ontvankelijkheid");
        weg.als(AN)
                .post(
                        "/v1/casussen/" + geweigerd + "/ontvankelijkheid",
                        weg.oordeel(AN, geweigerd, taak, "niet-ontvankelijk", "De gemeente staat hier buiten."))
                .then()
                .statusCode(200);
        voorbeelden.voerUit(
                "POST /casussen/{id}/ontvankelijkheid/bevestiging",
                BO,
                List.of(geweigerd),
                Map.of(TAAK, weg.taak(BO, geweigerd, "ontvankelijkheid-bevestigen")));
        voorbeelden.voerUit("POST /casussen/{id}/verschoning", COORDINATOR, List.of(geweigerd));
    }

    /** The task of this case, nobody's. */
    private static String vrij(Casusweg weg, String casus, String soort) {
        var taak = weg.taak(COORDINATOR, casus, soort);
        weg.als(COORDINATOR)
                .vraagt()
                .header("If-Match", "*")
                .delete("/v1/taken/" + taak + "/toewijzing")
                .then()
                .statusCode(200);
        return taak;
    }

    private void toetsing(Casusweg weg, String casus) {
        weg.taak(AN, casus, "toetsing");
        var pad = "/v1/casussen/" + casus + "/toetsingen";
        var an = weg.als(AN);
        voorbeelden.voerUit("PUT /casussen/{id}/toetsingen", AN, List.of(casus));
        var scores = new HashMap<String, Object>();
        an.get(pad)
                .jsonPath()
                .<String>getList("criteria.code")
                .forEach(code -> scores.put(code, Map.of("cijfer", 8, "motivering", "Onderbouwd in de stukken.")));
        an.schrijf(pad, Map.of("scores", scores)).then().statusCode(200);
        an.vraagt().header("If-Match", "*").post(pad + "/voltooiing").then().statusCode(200);
        weg.taak(BO, casus, "toetsing-bevestigen");
        voorbeelden.voerUit("POST /casussen/{id}/toetsingen/bevestiging", BO, List.of(casus));
    }

    /** The member's task names its case; once the assignment is withdrawn it is silent about it. */
    private void advies(Casusweg weg, Proefcall call, String casus) {
        var pad = "/v1/casussen/" + casus + "/adviezen";
        Casusweg.wacht("de beoordelingen", () -> {
            var ronde = weg.als(SECRETARIS).get(pad);
            boolean klaar = ronde.statusCode() == 200
                    && ronde.jsonPath().getList("beoordelingen").size() >= 3;
            return klaar ? true : null;
        });
        voorbeelden.voerUit("POST /casussen/{id}/adviezen/verklaring", SECRETARIS, List.of(casus));
        var leden = List.of("commissie.een", "commissie.twee", "commissie.drie", "commissie.vier").stream()
                .filter(lid -> weg.als(lid).get(pad).statusCode() == 200)
                .toList();
        var eerste = eigen(weg, leden.get(0), pad);
        voorbeelden.voerUit("POST /casussen/{id}/adviezen/{advies}/verklaring", leden.get(0), List.of(casus, eerste));
        voorbeelden.voerUit("PUT /casussen/{id}/adviezen/{advies}", leden.get(0), List.of(casus, eerste));

        var taak = weg.taak(leden.get(1), eigen(weg, leden.get(1), pad), "advies");
        weg.als(leden.get(1))
                .get("/v1/taken/" + taak)
                .then()
                .statusCode(200)
                .body("casus.id", equalTo(casus))
                .body("casus.adres", equalTo("/v1/casussen/" + casus))
                .body("$", hasKey("kenmerk"));
        voorbeelden.voerUit(
                "POST /casussen/{id}/adviezen/{advies}/intrekking",
                SECRETARIS,
                List.of(casus, eigen(weg, leden.get(1), pad)));
        weg.als(leden.get(1))
                .get("/v1/taken/" + taak)
                .then()
                .statusCode(200)
                .body("status", equalTo("gesloten"))
                .body("$", not(hasKey("casus")))
                .body("$", not(hasKey("kenmerk")))
                .body("$", not(hasKey("kern")));
        var pagina = Sessie.van(stapel, leden.get(1)).haal("/taken/" + taak);
        assertThat(pagina.statusCode()).isEqualTo(200);
        assertThat(pagina.body()).contains("U leest deze casus niet meer").doesNotContain("Waalwijk");

        String nieuw = weg.als(SECRETARIS).get(pad + "/kandidaten").path("[0].id");
        voorbeelden.voerUit("POST /casussen/{id}/adviezen", SECRETARIS, List.of(casus), Map.of(COLLEGA, nieuw));
        new Raadweg(weg, call).adviseer(casus, 8, "toelaten");
    }

    private static String eigen(Casusweg weg, String lid, String pad) {
        return weg.als(lid).get(pad).path("beoordelingen.find { it.eigen }.id");
    }

    private void selectie(Casusweg weg, Proefcall call, String casus) {
        weg.wachtOpStatus("fonds.beheerder", casus, "gerangschikt");
        voorbeelden.voerUit(
                "POST /open-calls/{slug}/selectie/afsluiting", "programma.coordinator", List.of(call.slug()));
        var raad = new Raadweg(weg, call);
        String ronde = raad.rangschikking().path("ronde");
        voorbeelden.voerUit("PUT /casussen/{id}/selectiebesluit", "fonds.beheerder", List.of(casus));
        raad.ronde("fonds.beheerder", "voorlegging", Map.of());
        weg.taak("fonds.tweede", ronde, "besluit-tekenen");
        voorbeelden.voerUit("POST /open-calls/{slug}/selectie/ondertekening", "fonds.tweede", List.of(call.slug()));
        weg.taak("fonds.beheerder", ronde, "aankondiging");
        voorbeelden.voerUit("POST /open-calls/{slug}/selectie/aankondiging", "fonds.beheerder", List.of(call.slug()));
        voorbeelden.voerUit("PUT /open-calls/{slug}/selectie/aankondiging", "fonds.beheerder", List.of(call.slug()));
    }

    private void beheer(Casusweg weg, String casus) {
        var zaak = UUID.fromString(casus);
        weg.taak(AN, casus, "ontvankelijkheid");
        var rij = Ids.nieuw();
        databank.voerUit("""
                insert into uitgaand (id, zaak, soort, naam, sleutel, variabelen, status, pogingen, volgende_poging,
                    gemaakt_op, versie)
                values (?, ?, 'BERICHT', 'termijn-gewijzigd', ?, '{}', 'GEBLOKKEERD', 1, now(), now(), 0)""", rij, zaak, rij.toString());
        voorbeelden.voerUit("POST /beheer/uitbak/{id}/nieuwe-poging", "beheer", List.of(rij.toString()));
        var stap = Ids.nieuw();
        databank.voerUit("""
                insert into vastgelopen_job (id, run, job_key, zaak, type, element, element_instantie_key, instantie_key,
                    blijvend, reden, aantal, eerste_op, laatste_op)
                select ?, run, job_key, zaak, 'io.camunda.zeebe:userTask', element, 1, 1,
                    true, 'De zaak is niet te lezen.', 1, now(), now() from taak where zaak = ?""", stap, zaak);
        voorbeelden.voerUit("POST /beheer/stappen/{id}/nieuwe-poging", "beheer", List.of(stap.toString()));
        var mail = Ids.nieuw();
        databank.voerUit("""
                insert into melding (id, sleutel, aan, onderwerp, tekst, status, gepland_op, volgende_poging, fout)
                values (?, ?, 'een@gemeente.example', 'Proef', 'Proef', 'GEBLOKKEERD', now(), now(), 'geweigerd')""", mail, mail.toString());
        voorbeelden.voerUit("POST /beheer/meldingen/{id}/nieuwe-poging", "beheer", List.of(mail.toString()));
        voorbeelden.voerUit("POST /beheer/zaken/{soort}/{zaak}/nieuwe-loop", "beheer", List.of("casus", casus));
    }
}
