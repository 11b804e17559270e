package nl.waardevollekernen.weg;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.restassured.response.Response;
import nl.waardevollekernen.stapel.Stapel;

/** What tests of bad requests share: a submitter with a draft in a call of their own, and what every refusal looks like. */
record Weigerproef(Stapel stapel, Proefcall call, Deelnemer indiener, String casus) {
    static final String CASUSSEN = "/v1/casussen";

    /** A new call with one draft in it. */
    static Weigerproef begin(String titel) {
        var stapel = Stapel.start();
        var call = Proefcall.nieuw(stapel);
        var weg = new Casusweg(stapel, call);
        return new Weigerproef(
                stapel, call, weg.als("waalwijk.indiener"), CASUSSEN + "/" + weg.concept("waalwijk.indiener", titel));
    }

    /** That this is a refusal with this status, in words and without a trace. */
    static Response probleem(Response antwoord, int status) {
        antwoord.then()
                .statusCode(status)
                .contentType("application/problem+json")
                .body("status", equalTo(status));
        assertThat(antwoord.jsonPath().getString("title")).isNotBlank();
        assertThat(antwoord.jsonPath().getString("detail")).isNotBlank();
        assertThat(antwoord.asString())
                .doesNotContain("Exception", "nl.waardevollekernen.", "jackson", "hibernate", "SQL");
        return antwoord;
    }
}
