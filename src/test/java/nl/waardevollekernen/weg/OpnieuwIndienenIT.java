package nl.waardevollekernen.weg;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import java.util.Map;
import nl.waardevollekernen.browser.Browserproef;
import org.junit.jupiter.api.Test;

/** Issue 8, point 10: whoever submits or signs again hears what is true now; the same request gets the same answer. */
class OpnieuwIndienenIT extends Browserproef {
    @Test
    void opnieuwIndienen_naIntrekking_isEenConflict_maarDezelfdeVraagKrijgtHetzelfdeAntwoord() {
        var weg = new Casusweg(stapel, Proefcall.nieuw(stapel));
        var casus = weg.getekend("waalwijk", Casusweg.demo("waalwijk-variatie"));
        var eerste = metSleutel(weg, casus, "indienen-" + casus);
        assertThat(weg.dienIn("waalwijk.indiener", casus).body().asString())
                .as("not ended: the receipt of the submission")
                .contains(eerste);
        trekIn(weg, casus);

        weg.dienIn("waalwijk.indiener", casus)
                .then()
                .statusCode(409)
                .body("detail", containsString("De stand is: Ingetrokken"));
        assertThat(metSleutel(weg, casus, "indienen-" + casus)).isEqualTo(eerste);
        weg.onderteken("waalwijk.tekenbevoegde", casus)
                .then()
                .statusCode(409)
                .body("detail", containsString("De stand is: Ingetrokken"));

        var sessie = Sessie.van(stapel, "waalwijk.indiener");
        var sleutel = Sessie.velden(sessie.haal("/casussen/" + casus).body());
        var pagina = sessie.post("/casussen/" + casus + "/controleren/indiening", sleutel);
        assertThat(pagina.statusCode()).isEqualTo(409);
        assertThat(pagina.body()).contains("De stand is: Ingetrokken");
    }

    @Test
    void eenIngetrokkenConcept_zegtDatHetIsIngetrokken_nietWatErNogOntbreekt() {
        var weg = new Casusweg(stapel, Proefcall.nieuw(stapel));
        var casus = weg.concept("waalwijk.indiener", "Ingetrokken concept");
        trekIn(weg, casus);

        weg.dienIn("waalwijk.indiener", casus)
                .then()
                .statusCode(409)
                .body("detail", containsString("De stand is: Ingetrokken"));
        weg.onderteken("waalwijk.tekenbevoegde", casus)
                .then()
                .statusCode(409)
                .body("detail", containsString("De stand is: Ingetrokken"));
    }

    @Test
    void ontvangstbewijs_vanEenIngetrokkenCasus_zegtHoeHetNuStaat() throws Exception {
        var weg = new Casusweg(stapel, Proefcall.nieuw(stapel));
        var casus = weg.ingediend("waalwijk", Casusweg.demo("waalwijk-variatie"));
        trekIn(weg, casus);

        try (var indiener = browser.als("waalwijk.indiener", stapel)) {
            indiener.naar("/casussen/" + casus + "/ontvangst").controleer("ontvangst-ingetrokken");
            assertThat(indiener.tekst())
                    .contains("De casus is ingetrokken", "Wij ontvingen", "Hoe staat het nu?")
                    .doesNotContain("Wat gebeurt er nu?", "U hoeft nu niets te doen", "Uiterlijk", "Dat is op tijd");
        }
    }

    private static String metSleutel(Casusweg weg, String casus, String sleutel) {
        return weg.als("waalwijk.indiener")
                .vraagt()
                .header("Idempotency-Key", sleutel)
                .post("/v1/casussen/" + casus + "/indiening")
                .then()
                .statusCode(201)
                .extract()
                .path("sha256");
    }

    private static void trekIn(Casusweg weg, String casus) {
        weg.als("waalwijk.indiener")
                .post("/v1/casussen/" + casus + "/intrekking", Map.of("reden", "Het plan gaat niet door."))
                .then()
                .statusCode(200)
                .body("status", equalTo("ingetrokken"));
    }
}
