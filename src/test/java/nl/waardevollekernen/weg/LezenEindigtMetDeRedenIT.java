package nl.waardevollekernen.weg;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.startsWith;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import nl.waardevollekernen.stapel.Stapel;
import org.junit.jupiter.api.Test;

/**
 * Point 3 of what breaks trust: reading rests on a present reason, is asked on each request and ends with it, and a draft is
 * its author's alone. Every role is walked along every way to read, in every state of an assignment and of a toets.
 */
class LezenEindigtMetDeRedenIT {
    private static final List<String> LEDEN =
            List.of("commissie.voorzitter", "commissie.een", "commissie.twee", "commissie.drie", "commissie.vier");
    private static final List<String> COMMISSIE = List.of(
            "commissie.voorzitter",
            "commissie.secretaris",
            "commissie.een",
            "commissie.twee",
            "commissie.drie",
            "commissie.vier");
    private static final List<String> HUIS = List.of(
            "marktmeester.an",
            "marktmeester.bo",
            "marktmeester.coordinator",
            "fonds.beheerder",
            "fonds.tweede",
            "programma.coordinator",
            "auditor");
    private static final String CONCEPT = "nog-niet-van-anderen";

    private final Stapel stapel = Stapel.start();

    /** A case, one trade secret of it, and every way to read them. */
    private record Zaak(Casusweg weg, String id, String document) {
        String pad() {
            return "/v1/casussen/" + id;
        }

        String adviezen() {
            return pad() + "/adviezen";
        }

        private List<String> leespaden() {
            return List.of(
                    pad(),
                    pad() + "/inhoud",
                    pad() + "/tijdlijn",
                    pad() + "/documenten",
                    pad() + "/documenten/" + document,
                    pad() + "/documenten/" + document + "/inhoud");
        }

        /** A file that is still being read by the server answers 409 for a moment. */
        private int vraag(String wie, String pad) {
            return Casusweg.wacht("antwoord op " + pad, () -> {
                var antwoord = weg.als(wie).vraagt().redirects().follow(false).get(pad);
                return antwoord.statusCode() == 409 ? null : antwoord.statusCode();
            });
        }

        private boolean inDeLijst(String wie) {
            return weg.als(wie)
                    .get("/v1/casussen?limit=100")
                    .<List<String>>path("id")
                    .contains(id);
        }

        void eisDicht(String wie, String wanneer) {
            for (var pad : leespaden()) {
                assertThat(vraag(wie, pad)).as("%s, %s: %s", wie, wanneer, pad).isEqualTo(404);
            }
            assertThat(inDeLijst(wie)).as("%s, %s: in the list", wie, wanneer).isFalse();
        }

        /** The case is read and the trade secret is not, by API and page; the page says why. */
        void eisOpenZonderGeheim(String wie, String wanneer, Stapel stapel) {
            for (var pad : leespaden()) {
                assertThat(vraag(wie, pad))
                        .as("%s, %s: %s", wie, wanneer, pad)
                        .isEqualTo(pad.contains("/" + document) ? 404 : 200);
            }
            assertThat(weg.als(wie).get(pad() + "/documenten").<List<String>>path("id"))
                    .as("%s, %s: in the list of documents", wie, wanneer)
                    .isNotEmpty()
                    .doesNotContain(document);
            var sessie = Sessie.van(stapel, wie);
            for (var pagina : List.of("/casussen/" + id, "/casussen/" + id + "/behandeling")) {
                var blad = sessie.haal(pagina);
                if (blad.statusCode() == 200) {
                    assertThat(blad.body())
                            .as("%s, %s: %s", wie, wanneer, pagina)
                            .contains("bestanden die bedrijfsgeheim zijn", "wie nu over de casus oordeelt")
                            .doesNotContain(document);
                }
            }
            assertThat(sessie.haal("/casussen/" + id).statusCode()).isEqualTo(200);
            assertThat(sessie.haal("/casussen/" + id + "/documenten/" + document)
                            .statusCode())
                    .as("%s, %s: the page of the document", wie, wanneer)
                    .isEqualTo(404);
        }

        void eisOpen(String wie, String wanneer) {
            for (var pad : leespaden()) {
                assertThat(vraag(wie, pad))
                        .as("%s, %s: %s", wie, wanneer, pad)
                        .isEqualTo(pad.endsWith("/" + document + "/inhoud") ? 303 : 200);
            }
            assertThat(inDeLijst(wie)).as("%s, %s: in the list", wie, wanneer).isTrue();
        }
    }

    private static Zaak zaak(Casusweg weg, String indiener, String casus) {
        return new Zaak(
                weg,
                casus,
                weg.als(indiener)
                        .get("/v1/casussen/" + casus + "/documenten")
                        .path("find { it.vertrouwelijkheid == 'bedrijfsgeheim' }.id"));
    }

    @Test
    void lezen_eindigtMetDeReden_enConceptenZijnVanDeMaker() {
        var call = Proefcall.nieuw(stapel);
        var weg = new Casusweg(stapel, call);
        var zaak = zaak(weg, "emmen.indiener", weg.ingediend("emmen", Casusweg.demo("emmen-centrum")));
        weg.sluitCall();
        eisVoorDeCommissieDicht(zaak, "before the advies");
        eisGeheimInEigenFase(zaak, "at the gate", true);
        weg.verklaarOntvankelijk("marktmeester.an", zaak.id());
        eisToetsAlleenVoorgelegdLeesbaar(zaak);
        weg.wachtOpStatus("auditor", zaak.id(), "in-advies");

        eisGeheimInEigenFase(zaak, "in the advies", false);
        var gevraagd = gevraagden(zaak);
        for (var wie : COMMISSIE) {
            zaak.eisDicht(wie, "asked or in a role, not declared");
        }
        eisAlleenBekend(zaak, gevraagd);
        gevraagd.forEach((wie, beoordeling) -> {
            verklaarGeenBelang(zaak, wie, beoordeling);
            zaak.eisOpen(wie, "declared");
        });
        eisVoorzitterNaVerklaring(zaak);
        zaak.eisDicht("commissie.secretaris", "not declared");

        var gewoon = gevraagd.keySet().stream()
                .filter(lid -> !lid.equals("commissie.voorzitter"))
                .toList();
        var bezig = gewoon.getFirst();
        var klaar = gewoon.getLast();
        var zijn = Objects.requireNonNull(gevraagd.get(bezig));
        assertThat(weg.als(bezig).get(zaak.pad() + "/tijdlijn").asString())
                .as("punt 3: voor het eigen oordeel leest niemand wie er nog meer oordelen")
                .doesNotContain("beoordeling", "geen belang");
        eisConceptVanDeMaker(zaak, bezig, zijn, klaar, Objects.requireNonNull(gevraagd.get(klaar)));
        eisDichtNaIntrekking(zaak, bezig, zijn);
        zaak.eisOpen(klaar, "final");
        eisSecretarisNaVerklaring(zaak);
        eisDichtNaBelang(zaak);

        weg.als("emmen.indiener")
                .post(zaak.pad() + "/intrekking", Map.of("reden", "Het plan gaat niet door."))
                .then()
                .statusCode(200);
        eisVoorDeCommissieDicht(zaak, "withdrawn");
        eisGeheimInEigenFase(zaak, "withdrawn", false);
        weg.als(klaar).get(zaak.adviezen()).then().statusCode(404);
    }

    /** What was given back at the gate is its author's again, by page and API. */
    @Test
    void teruggegevenOordeel_isVanDeMakerTotHetOpnieuwIsVoorgelegd() {
        var weg = new Casusweg(stapel, Proefcall.nieuw(stapel));
        var casus = weg.ingediend("westervoort", Casusweg.demo("westervoort-centrum"));
        weg.sluitCall();
        var pad = "/v1/casussen/" + casus + "/ontvankelijkheid";
        var taak = weg.taak("marktmeester.an", casus, "ontvankelijkheid");
        weg.als("marktmeester.an")
                .post(pad, weg.oordeel("marktmeester.an", casus, taak, "niet-ontvankelijk", CONCEPT))
                .then()
                .statusCode(200);
        var tweede = weg.taak("marktmeester.bo", casus, "ontvankelijkheid-bevestigen");
        assertThat(weg.als("marktmeester.bo").get(pad).asString()).contains(CONCEPT, "Nagegaan in de stukken.");
        weg.als("marktmeester.bo")
                .post(pad + "/bevestiging", Map.of("taak", tweede, "akkoord", false, "reden", "Lees de brief."))
                .then()
                .statusCode(200);
        var opnieuw = weg.taak("marktmeester.an", casus, "ontvankelijkheid");

        assertThat(weg.als("marktmeester.an").get(pad).asString()).contains("Nagegaan in de stukken.");
        assertThat(Sessie.van(stapel, "marktmeester.an")
                        .haal("/taken/" + opnieuw + "/ontvankelijkheid")
                        .body())
                .contains(CONCEPT, "Lees de brief.");
        for (var ander : HUIS.subList(1, HUIS.size())) {
            assertThat(weg.als(ander).get(pad).then().statusCode(200).extract().asString())
                    .as(ander)
                    .doesNotContain(CONCEPT, "Nagegaan in de stukken.");
        }
        var sessie = Sessie.van(stapel, "marktmeester.bo");
        for (var pagina : List.of(
                "/taken/" + opnieuw + "/ontvankelijkheid",
                "/taken/" + tweede + "/ontvankelijkheid-bevestigen",
                "/casussen/" + casus,
                "/casussen/" + casus + "/behandeling")) {
            assertThat(sessie.haal(pagina).body()).as(pagina).doesNotContain(CONCEPT, "Nagegaan in de stukken.");
        }
    }

    @Test
    void medeIndiener_leestTotDeDeelnameEindigt() {
        var weg = new Casusweg(stapel, Proefcall.nieuw(stapel));
        var demo = Casusweg.demo("waalwijk-de-els");
        var casus = weg.concept("waalwijk.indiener", demo.titel());
        weg.vul("waalwijk.indiener", casus, demo);
        var zaak = new Zaak(
                weg,
                casus,
                weg.als("waalwijk.indiener")
                        .get("/v1/casussen/" + casus + "/documenten")
                        .path("find { it.vertrouwelijkheid == 'vertrouwelijk' }.id"));
        zaak.eisDicht("emmen.indiener", "no share");
        deel(zaak, List.of("GM0114"));
        zaak.eisOpen("emmen.indiener", "share");
        zaak.eisOpen("emmen.tekenbevoegde", "share");
        deel(zaak, List.of());
        zaak.eisDicht("emmen.indiener", "share ended");
        zaak.eisDicht("emmen.tekenbevoegde", "share ended");
        assertThat(Sessie.van(stapel, "emmen.indiener")
                        .haal("/casussen/" + casus)
                        .statusCode())
                .isEqualTo(404);
    }

    private static void deel(Zaak zaak, List<String> organisaties) {
        var waalwijk = zaak.weg().als("waalwijk.indiener");
        waalwijk.put(zaak.pad() + "/mede-indieners", waalwijk.etag(zaak.pad()), Map.of("organisaties", organisaties))
                .then()
                .statusCode(200);
    }

    private static void eisVoorDeCommissieDicht(Zaak zaak, String wanneer) {
        for (var wie : COMMISSIE) {
            zaak.eisDicht(wie, wanneer);
        }
    }

    /** The marktmeester at the gate and in the toets, the fund not before the decision: neither in the stage of another. */
    private void eisGeheimInEigenFase(Zaak zaak, String wanneer, boolean poort) {
        for (var wie : HUIS) {
            if (poort && wie.startsWith("marktmeester.")) {
                zaak.eisOpen(wie, wanneer);
            } else {
                zaak.eisOpenZonderGeheim(wie, wanneer, stapel);
            }
        }
    }

    /** Own review by member; the same member is never asked twice. */
    private static Map<String, String> gevraagden(Zaak zaak) {
        return Casusweg.wacht("drie gevraagde leden", () -> {
            var gevraagd = new HashMap<String, String>();
            for (var lid : LEDEN) {
                var antwoord = zaak.weg().als(lid).get(zaak.adviezen());
                if (antwoord.statusCode() == 200) {
                    List<String> eigen = antwoord.jsonPath().getList("beoordelingen.findAll { it.eigen }.id");
                    eigen.forEach(id -> gevraagd.put(lid, id));
                }
            }
            return gevraagd.size() >= 3 ? gevraagd : null;
        });
    }

    /** Before declaring: which case it is, that it must be declared, and nothing of what is in it. */
    private void eisAlleenBekend(Zaak zaak, Map<String, String> gevraagd) {
        var weg = zaak.weg();
        for (var wie : COMMISSIE) {
            var antwoord = weg.als(wie).get(zaak.adviezen());
            boolean bekend = gevraagd.containsKey(wie)
                    || wie.equals("commissie.voorzitter")
                    || wie.equals("commissie.secretaris");
            assertThat(antwoord.statusCode()).as(wie).isEqualTo(bekend ? 200 : 404);
            if (bekend) {
                antwoord.then().body("leesbaar", equalTo(false)).body("kern", startsWith("Emmen"));
            }
        }
        for (var wie : List.of("commissie.voorzitter", "commissie.secretaris")) {
            var sessie = Sessie.van(stapel, wie);
            assertThat(sessie.haal("/adviezen").body()).contains("/casussen/" + zaak.id() + "/advies");
            for (var pagina :
                    List.of("/casussen/" + zaak.id(), "/casussen/" + zaak.id() + "/documenten/" + zaak.document())) {
                assertThat(sessie.haal(pagina).statusCode()).as(wie + pagina).isEqualTo(404);
            }
        }
        for (var wie : HUIS) {
            assertThat(weg.als(wie).get(zaak.adviezen()).statusCode()).as(wie).isIn(403, 404);
        }
        weg.als("commissie.een")
                .post(zaak.adviezen() + "/verklaring", Map.of("belang", false))
                .then()
                .statusCode(403);
    }

    private static void verklaarGeenBelang(Zaak zaak, String lid, String beoordeling) {
        zaak.weg()
                .als(lid)
                .post(zaak.adviezen() + "/" + beoordeling + "/verklaring", Map.of("belang", false))
                .then()
                .statusCode(204);
    }

    /** As voorzitter, or with an own review: in both cases one declaration opens the case. */
    private static void eisVoorzitterNaVerklaring(Zaak zaak) {
        zaak.weg()
                .als("commissie.voorzitter")
                .post(zaak.adviezen() + "/verklaring", Map.of("belang", false))
                .then()
                .statusCode(204);
        zaak.eisOpen("commissie.voorzitter", "declared");
        assertThat(zaak.weg()
                        .als("commissie.voorzitter")
                        .vraagt()
                        .redirects()
                        .follow(false)
                        .get(zaak.pad() + "/documenten/" + zaak.document() + "/inhoud")
                        .header("Location"))
                .contains("X-Amz-Expires=60&");
    }

    /** One keeps a draft, another is final: the draft is in no answer of anybody else. */
    private void eisConceptVanDeMaker(Zaak zaak, String bezig, String concept, String klaar, String definitief) {
        var weg = zaak.weg();
        var zijn = zaak.adviezen() + "/" + concept;
        beoordeel(zaak, bezig, concept, CONCEPT);
        assertThat(weg.als(bezig).get(zijn).asString()).contains(CONCEPT);
        beoordeel(zaak, klaar, definitief, "Onderbouwd.");
        Casusweg.wacht("de taak van " + klaar, () -> {
            var antwoord = weg.als(klaar)
                    .vraagt()
                    .header("If-Match", weg.als(klaar).etag(zaak.adviezen() + "/" + definitief))
                    .post(zaak.adviezen() + "/" + definitief + "/uitbrenging");
            return antwoord.statusCode() == 200 ? true : null;
        });
        assertThat(weg.als(klaar).get(zaak.adviezen()).<List<String>>path("beoordelingen.id"))
                .contains(concept);
        var sessies = new HashMap<String, Sessie>();
        var anderen = new ArrayList<>(COMMISSIE);
        anderen.addAll(HUIS);
        anderen.add("beheer");
        anderen.remove(bezig);
        for (var ander : anderen) {
            for (var pad : List.of(zaak.adviezen(), zijn, zaak.pad() + "/tijdlijn")) {
                var antwoord = weg.als(ander).get(pad);
                assertThat(antwoord.asString()).as(ander + " " + pad).doesNotContain(CONCEPT);
            }
            var een = weg.als(ander).get(zijn);
            if (een.statusCode() == 200) {
                assertThat(een.jsonPath().getMap("$"))
                        .as(ander)
                        .doesNotContainKeys("criteria", "aanbeveling", "toelichting", "gewogen", "versie");
                assertThat(een.header("ETag")).isNull();
            }
        }
        for (var ander : List.of(klaar, "commissie.voorzitter", "commissie.secretaris", "auditor")) {
            assertThat(sessies.computeIfAbsent(ander, wie -> Sessie.van(stapel, wie))
                            .haal("/casussen/" + zaak.id() + "/advies")
                            .body())
                    .as(ander)
                    .doesNotContain(CONCEPT);
        }
    }

    private static void beoordeel(Zaak zaak, String lid, String beoordeling, String waarom) {
        var pad = zaak.adviezen() + "/" + beoordeling;
        var deelnemer = zaak.weg().als(lid);
        List<String> codes = deelnemer.get(pad).jsonPath().getList("criteria.code");
        deelnemer
                .put(
                        pad,
                        deelnemer.etag(pad),
                        Map.of(
                                "scores",
                                scores(codes, 3, waarom),
                                "aanbeveling",
                                "niet-toelaten",
                                "toelichting",
                                waarom))
                .then()
                .statusCode(200);
    }

    private static Map<String, Object> scores(List<String> codes, int cijfer, String waarom) {
        var scores = new HashMap<String, Object>();
        codes.forEach(code -> scores.put(code, Map.of("cijfer", cijfer, "motivering", waarom)));
        return scores;
    }

    private void eisDichtNaIntrekking(Zaak zaak, String lid, String beoordeling) {
        var weg = zaak.weg();
        var pad = zaak.adviezen() + "/" + beoordeling;
        var sessie = Sessie.van(stapel, lid);
        assertThat(sessie.haal("/casussen/" + zaak.id()).statusCode()).isEqualTo(200);
        var taak = weg.taak(lid, beoordeling, "advies");
        weg.als("commissie.secretaris")
                .post(pad + "/intrekking", Map.of("reden", "De beoordeling blijft uit."))
                .then()
                .statusCode(200);
        zaak.eisDicht(lid, "assignment withdrawn");
        for (var weggevallen : List.of(zaak.adviezen(), pad, zaak.pad() + "/selectiebesluit")) {
            weg.als(lid).get(weggevallen).then().statusCode(404);
        }
        weg.als(lid)
                .put(pad, "*", Map.of("scores", Map.of()))
                .then()
                .statusCode(409)
                .body("detail", startsWith("De secretaris trok deze toewijzing in"));
        for (var pagina : List.of(
                "/casussen/" + zaak.id(),
                "/casussen/" + zaak.id() + "/advies",
                "/casussen/" + zaak.id() + "/documenten/" + zaak.document())) {
            assertThat(sessie.haal(pagina).statusCode()).as(pagina).isEqualTo(404);
        }
        for (var pagina : List.of("/taken/" + taak + "/advies", "/taken/" + taak + "/advies/verklaring")) {
            assertThat(sessie.haal(pagina).headers().firstValue("Location"))
                    .as(pagina)
                    .hasValueSatisfying(naar -> assertThat(naar).endsWith("/taken/" + taak));
        }
        assertThat(sessie.haal("/taken/" + taak).body())
                .contains("Uw toewijzing is ingetrokken", "U leest deze casus niet meer")
                .doesNotContain(zaak.id(), "Waalwijk");
        assertThat(sessie.haal("/adviezen").body()).doesNotContain(zaak.id());
    }

    private static void eisSecretarisNaVerklaring(Zaak zaak) {
        zaak.weg()
                .als("commissie.secretaris")
                .post(zaak.adviezen() + "/verklaring", Map.of("belang", false))
                .then()
                .statusCode(204);
        zaak.eisOpen("commissie.secretaris", "declared");
        zaak.weg().als("commissie.secretaris").get(zaak.adviezen()).then().body("leesbaar", equalTo(true));
    }

    /** An interest of the secretaris shuts it all, also what was only known; a "none" afterwards opens nothing. */
    private void eisDichtNaBelang(Zaak zaak) {
        var secretaris = zaak.weg().als("commissie.secretaris");
        var pad = zaak.adviezen() + "/verklaring";
        secretaris.post(pad, Map.of("belang", true)).then().statusCode(400);
        secretaris
                .post(pad, Map.of("belang", true, "toelichting", "Mijn zus woont er."))
                .then()
                .statusCode(204);
        zaak.eisDicht("commissie.secretaris", "interest");
        for (var weggevallen : List.of(zaak.adviezen(), zaak.adviezen() + "/kandidaten")) {
            secretaris.get(weggevallen).then().statusCode(404);
        }
        secretaris.post(pad, Map.of("belang", false)).then().statusCode(404);
        var sessie = Sessie.van(stapel, "commissie.secretaris");
        assertThat(sessie.haal("/adviezen").body()).doesNotContain(zaak.id());
        assertThat(sessie.haal("/casussen/" + zaak.id() + "/advies/verklaring").statusCode())
                .isEqualTo(404);
    }

    /** The toets from its first draft, through a give-back, to its confirmation: read by others only when laid before them. */
    private void eisToetsAlleenVoorgelegdLeesbaar(Zaak zaak) {
        var weg = zaak.weg();
        var pad = zaak.pad() + "/toetsingen";
        var taak = weg.taak("marktmeester.an", zaak.id(), "toetsing");
        toetsConcept(zaak, CONCEPT);
        eisToetsVerborgen(zaak, taak, "first draft");
        voltooi(zaak);
        assertThat(weg.als("marktmeester.bo").get(pad).asString()).contains(CONCEPT);
        weg.als("fonds.beheerder").get(pad).then().statusCode(404);

        bevestig(zaak, Map.of("akkoord", false, "reden", "Kijk nog eens."));
        var opnieuw = weg.taak("marktmeester.an", zaak.id(), "toetsing");
        eisToetsVerborgen(zaak, opnieuw, "given back");
        toetsConcept(zaak, CONCEPT + " opnieuw");
        eisToetsVerborgen(zaak, opnieuw, "written again");
        voltooi(zaak);
        assertThat(weg.als("marktmeester.bo").get(pad).asString()).contains(CONCEPT + " opnieuw");
        bevestig(zaak, Map.of("akkoord", true));
        for (var lezer : List.of("fonds.beheerder", "programma.coordinator", "auditor")) {
            assertThat(weg.als(lezer).get(pad).asString()).as(lezer).contains(CONCEPT + " opnieuw");
        }
    }

    private static void toetsConcept(Zaak zaak, String waarom) {
        var an = zaak.weg().als("marktmeester.an");
        var pad = zaak.pad() + "/toetsingen";
        List<String> codes = an.get(pad).jsonPath().getList("criteria.code");
        an.put(pad, an.etag(pad), Map.of("scores", scores(codes, 7, waarom)))
                .then()
                .statusCode(200);
        assertThat(an.get(pad).asString()).contains(waarom);
    }

    private static void voltooi(Zaak zaak) {
        var an = zaak.weg().als("marktmeester.an");
        var pad = zaak.pad() + "/toetsingen";
        an.vraagt()
                .header("If-Match", an.etag(pad))
                .post(pad + "/voltooiing")
                .then()
                .statusCode(200);
    }

    private static void bevestig(Zaak zaak, Map<String, Object> keuze) {
        var bo = zaak.weg().als("marktmeester.bo");
        var pad = zaak.pad() + "/toetsingen";
        zaak.weg().taak("marktmeester.bo", zaak.id(), "toetsing-bevestigen");
        bo.vraagt()
                .header("If-Match", bo.etag(pad))
                .contentType("application/json")
                .body(keuze)
                .post(pad + "/bevestiging")
                .then()
                .statusCode(200);
    }

    private void eisToetsVerborgen(Zaak zaak, String taak, String wanneer) {
        var pad = zaak.pad() + "/toetsingen";
        for (var ander : HUIS.subList(1, HUIS.size())) {
            var antwoord = zaak.weg().als(ander).get(pad);
            assertThat(antwoord.statusCode())
                    .as("%s, %s", ander, wanneer)
                    .isEqualTo(ander.startsWith("marktmeester.") ? 200 : 404);
            assertThat(antwoord.asString()).as("%s, %s", ander, wanneer).doesNotContain(CONCEPT, "\"cijfer\"");
        }
        var pagina = Sessie.van(stapel, "marktmeester.bo").haal("/taken/" + taak + "/toetsing");
        assertThat(pagina.statusCode()).isEqualTo(200);
        assertThat(pagina.body())
                .as(wanneer)
                .contains("bewaarde een concept")
                .doesNotContain(CONCEPT, "criteria hebben een cijfer");
    }
}
