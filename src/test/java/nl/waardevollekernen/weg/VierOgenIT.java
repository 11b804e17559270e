package nl.waardevollekernen.weg;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.containsString;

import io.restassured.response.Response;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.waardevollekernen.browser.Browserproef;
import org.junit.jupiter.api.Test;

/** Point 5 of issue 8: authorship adds up over the whole work, and every version is kept with who and when. */
class VierOgenIT extends Browserproef {
    private static final String EERSTE_REDEN = "Onderbouwd in de stukken, met bronnen.";
    private static final String KLAD = "Kladversie die An nooit inleverde.";
    private static final String TWEEDE_REDEN = "Bij nader inzien te hoog gegrepen.";

    @Test
    void punt5_wieOoitIetsSchreef_bevestigtNiet_enElkeVersieBlijft() {
        var call = Proefcall.nieuw(stapel);
        var weg = new Casusweg(stapel, call);
        var casus = weg.ingediend("emmen", Casusweg.demo("emmen-centrum"));
        weg.sluitCall();
        teruggegevenWeigering(weg, casus);
        weg.verklaarOntvankelijk("marktmeester.an", casus);
        weg.wachtOpStatus("marktmeester.an", casus, "in-toetsing");

        bewaar(weg, "marktmeester.an", casus, 3, KLAD);
        toets(weg, "marktmeester.an", casus, 8, EERSTE_REDEN);
        bevestig(weg, "marktmeester.bo", casus, false).then().statusCode(200);
        var taak = weg.taak("marktmeester.bo", casus, "toetsing");
        try (var bo = browser.als("marktmeester.bo", stapel)) {
            bo.naar("/taken/" + taak + "/toetsing").controleer("toetsing-andere-auteur");
            assertThat(bo.tekst()).contains("Wie straks niet kan bevestigen", "een derde collega");
        }
        toets(weg, "marktmeester.bo", casus, 5, TWEEDE_REDEN);

        bevestig(weg, "marktmeester.an", casus, true)
                .then()
                .statusCode(403)
                .body("detail", containsString("ook als een collega het daarna wijzigde"));
        bevestig(weg, "marktmeester.bo", casus, true).then().statusCode(403);
        var bevestiging = weg.taak("marktmeester.an", casus, "toetsing-bevestigen");
        assertThat(Sessie.van(stapel, "marktmeester.an")
                        .haal("/taken/" + bevestiging + "/toetsing-bevestigen")
                        .body())
                .contains("Bevestigen kan nu niet", "Een collega die daar niets in schreef");
        assertThat(soorten(weg, casus)).as("een concept leest niemand").doesNotContain("toetsing");
        bevestig(weg, "marktmeester.coordinator", casus, true).then().statusCode(200);

        eisVersies(weg, casus);
    }

    @Test
    void punt5_wieDeAanvullingVroeg_bevestigtDeWeigeringNiet() {
        var weg = new Casusweg(stapel, Proefcall.nieuw(stapel));
        var casus = weg.ingediend("westervoort", Casusweg.demo("westervoort-centrum"));
        weg.sluitCall();
        var pad = "/v1/casussen/" + casus;
        weg.als("marktmeester.an")
                .post(
                        pad + "/aanvullingen",
                        Map.of(
                                "taak", weg.taak("marktmeester.an", casus, "ontvankelijkheid"),
                                "vragen", Map.of("/grex/taxatieDatum", "De taxatie is te oud."),
                                "toelichting", ""))
                .then()
                .statusCode(201);
        var indiener = weg.als("westervoort.indiener");
        indiener.post(
                        pad + "/aanvullingen/antwoord",
                        indiener.get(pad + "/inhoud").jsonPath().getMap("$"))
                .then()
                .statusCode(201);
        var taak = weg.taak("marktmeester.bo", casus, "ontvankelijkheid");
        weg.als("marktmeester.bo")
                .post(
                        pad + "/ontvankelijkheid",
                        weg.oordeel("marktmeester.bo", casus, taak, "niet-ontvankelijk", "De taxatie bleef te oud."))
                .then()
                .statusCode(200);
        poort(weg, "marktmeester.an", casus, pad + "/ontvankelijkheid", true)
                .then()
                .statusCode(403)
                .body("detail", containsString("U deed zelf de stap"));
        weg.wachtOpStatus("marktmeester.coordinator", casus, "ontvankelijkheid");
        poort(weg, "marktmeester.coordinator", casus, pad + "/ontvankelijkheid", true)
                .then()
                .statusCode(200);
        weg.wachtOpStatus("marktmeester.coordinator", casus, "niet-ontvankelijk");
    }

    /** An refuses, Bo gives back and refuses too: An, whose finding it was first, does not confirm. */
    private static void teruggegevenWeigering(Casusweg weg, String casus) {
        var pad = "/v1/casussen/" + casus + "/ontvankelijkheid";
        for (var wie : List.of("marktmeester.an", "marktmeester.bo")) {
            var taak = weg.taak(wie, casus, "ontvankelijkheid");
            weg.als(wie)
                    .post(
                            pad,
                            weg.oordeel(wie, casus, taak, "niet-ontvankelijk", "Te laat ingediend, zegt " + wie + "."))
                    .then()
                    .statusCode(200);
            if (wie.equals("marktmeester.an")) {
                poort(weg, "marktmeester.bo", casus, pad, false).then().statusCode(200);
            }
        }
        poort(weg, "marktmeester.an", casus, pad, true)
                .then()
                .statusCode(403)
                .body("detail", containsString("ook als een collega het daarna wijzigde"));
        poort(weg, "marktmeester.coordinator", casus, pad, false).then().statusCode(200);
    }

    private static Response poort(Casusweg weg, String wie, String casus, String pad, boolean akkoord) {
        return weg.als(wie)
                .post(
                        pad + "/bevestiging",
                        Map.of(
                                "taak",
                                weg.taak(wie, casus, "ontvankelijkheid-bevestigen"),
                                "akkoord",
                                akkoord,
                                "reden",
                                akkoord ? "" : "Kijk nog eens naar de datum."));
    }

    private static void toets(Casusweg weg, String wie, String casus, int cijfer, String reden) {
        var bewaard = bewaar(weg, wie, casus, cijfer, reden);
        weg.als(wie)
                .vraagt()
                .header("If-Match", bewaard.header("ETag"))
                .post("/v1/casussen/" + casus + "/toetsingen/voltooiing")
                .then()
                .statusCode(200);
    }

    private static Response bewaar(Casusweg weg, String wie, String casus, int cijfer, String reden) {
        weg.taak(wie, casus, "toetsing");
        var pad = "/v1/casussen/" + casus + "/toetsingen";
        var deelnemer = weg.als(wie);
        var lezing = deelnemer.get(pad);
        var scores = new HashMap<String, Object>();
        lezing.jsonPath()
                .<String>getList("criteria.code")
                .forEach(code -> scores.put(code, Map.of("cijfer", cijfer, "motivering", reden)));
        var bewaard = deelnemer.put(pad, lezing.header("ETag"), Map.of("scores", scores));
        bewaard.then().statusCode(200);
        return bewaard;
    }

    private static Response bevestig(Casusweg weg, String wie, String casus, boolean akkoord) {
        weg.taak(wie, casus, "toetsing-bevestigen");
        var pad = "/v1/casussen/" + casus + "/toetsingen";
        var deelnemer = weg.als(wie);
        return deelnemer
                .vraagt()
                .header("If-Match", deelnemer.etag(pad))
                .contentType("application/json")
                .body(Map.of("akkoord", akkoord, "reden", akkoord ? "" : "Deze cijfers zijn te hoog."))
                .post(pad + "/bevestiging");
    }

    private static List<String> soorten(Casusweg weg, String casus) {
        return weg.als("auditor")
                .get("/v1/casussen/" + casus + "/versies")
                .jsonPath()
                .getList("soort");
    }

    private void eisVersies(Casusweg weg, String casus) {
        for (var lezer : List.of("auditor", "programma.coordinator", "marktmeester.coordinator")) {
            List<Map<String, Object>> toetsen = weg.als(lezer)
                    .get("/v1/casussen/" + casus + "/versies")
                    .then()
                    .statusCode(200)
                    .extract()
                    .jsonPath()
                    .getList("findAll { it.soort == 'toetsing' }");
            assertThat(toetsen).hasSize(2);
            assertThat(toetsen).extracting(versie -> versie.get("door")).doesNotHaveDuplicates();
            assertThat(String.valueOf(toetsen))
                    .as("punt 3: wat nooit is ingeleverd, blijft van de schrijver")
                    .doesNotContain(KLAD);
            assertThat(String.valueOf(toetsen.getLast().get("velden")))
                    .contains("was=" + EERSTE_REDEN, "is=" + TWEEDE_REDEN, "was=8", "is=5");
        }
        assertThat(soorten(weg, casus)).containsSubsequence("ontvankelijkheid", "ontvankelijkheid", "ontvankelijkheid");
        weg.als("marktmeester.an")
                .get("/v1/casussen/" + casus + "/versies")
                .then()
                .statusCode(403);
        weg.als("emmen.indiener")
                .get("/v1/casussen/" + casus + "/versies")
                .then()
                .statusCode(403);
        try (var auditor = browser.als("auditor", stapel)) {
            auditor.naar("/casussen/" + casus + "/behandeling").kies("Wie schreef wat: alle versies");
            assertThat(auditor.controleer("versies").tekst())
                    .contains(
                            "Toetsing, versie 2", EERSTE_REDEN, TWEEDE_REDEN, "Te laat ingediend, zegt marktmeester.an")
                    .doesNotContain(KLAD);
        }
        var databank = new Databank(stapel);
        for (var opdracht :
                List.of("update werkversie set door = 'x' where zaak = ?", "delete from werkversie where zaak = ?")) {
            assertThatThrownBy(() -> databank.voerUit(opdracht, UUID.fromString(casus)))
                    .hasStackTraceContaining("nooit gewijzigd");
        }
    }
}
