package nl.waardevollekernen.weg;

import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.response.Response;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The steps after the gate, each as the one who takes it takes it over the API: toetsing, advies and selection. */
final class Raadweg {
    private static final List<String> LEDEN =
            List.of("commissie.voorzitter", "commissie.een", "commissie.twee", "commissie.drie", "commissie.vier");
    private static final String MOTIVERING = "Onderbouwd in de stukken, met bronnen.";

    private final Casusweg weg;
    private final Proefcall call;

    Raadweg(Casusweg weg, Proefcall call) {
        this.weg = weg;
        this.call = call;
    }

    /** One reviewer scores every criterion so, another confirms. */
    void toets(String casus, int cijfer) {
        weg.taak("marktmeester.an", casus, "toetsing");
        var pad = "/v1/casussen/" + casus + "/toetsingen";
        var an = weg.als("marktmeester.an");
        var lezing = an.get(pad);
        List<String> codes = lezing.then().statusCode(200).extract().jsonPath().getList("criteria.code");
        var bewaard = an.put(pad, lezing.header("ETag"), Map.of("scores", scores(codes, cijfer)));
        bewaard.then().statusCode(200);
        an.vraagt()
                .header("If-Match", bewaard.header("ETag"))
                .post(pad + "/voltooiing")
                .then()
                .statusCode(200);
        weg.taak("marktmeester.bo", casus, "toetsing-bevestigen");
        bevestig("marktmeester.an", pad).then().statusCode(403);
        bevestig("marktmeester.bo", pad).then().statusCode(200);
    }

    private Response bevestig(String wie, String pad) {
        var deelnemer = weg.als(wie);
        return deelnemer
                .vraagt()
                .header("If-Match", deelnemer.etag(pad))
                .contentType("application/json")
                .body(Map.of("akkoord", true))
                .post(pad + "/bevestiging");
    }

    /** Every member who has this case declares no interest, scores every criterion so and hands in; three of them. */
    void adviseer(String casus, int cijfer, String aanbeveling) {
        var pad = "/v1/casussen/" + casus + "/adviezen";
        Casusweg.wacht("drie beoordelingen", () -> {
            var ronde = weg.als("commissie.secretaris").get(pad);
            return ronde.statusCode() == 200
                            && ronde.jsonPath().getList("beoordelingen").size() >= 3
                    ? ronde
                    : null;
        });
        int uitgebracht = 0;
        for (var lid : LEDEN) {
            var ronde = weg.als(lid).get(pad);
            if (ronde.statusCode() == 404) {
                continue;
            }
            List<Map<String, Object>> eigen =
                    ronde.then().statusCode(200).extract().jsonPath().getList("beoordelingen.findAll { it.eigen }");
            for (var beoordeling : eigen) {
                breng(lid, pad + "/" + beoordeling.get("id"), cijfer, aanbeveling);
                uitgebracht++;
            }
        }
        assertThat(uitgebracht).isEqualTo(3);
    }

    private void breng(String lid, String pad, int cijfer, String aanbeveling) {
        var deelnemer = weg.als(lid);
        assertThat(deelnemer.post(pad + "/verklaring", Map.of("belang", false)).statusCode())
                .isBetween(200, 204);
        var lezing = deelnemer.get(pad);
        List<String> codes = lezing.then().statusCode(200).extract().jsonPath().getList("criteria.code");
        var bewaard = deelnemer.put(
                pad,
                lezing.header("ETag"),
                Map.of("scores", scores(codes, cijfer), "aanbeveling", aanbeveling, "toelichting", MOTIVERING));
        bewaard.then().statusCode(200);
        deelnemer
                .vraagt()
                .header("If-Match", bewaard.header("ETag"))
                .post(pad + "/uitbrenging")
                .then()
                .statusCode(200);
    }

    private static Map<String, Object> scores(List<String> codes, int cijfer) {
        var scores = new HashMap<String, Object>();
        codes.forEach(code -> scores.put(code, Map.of("cijfer", cijfer, "motivering", MOTIVERING)));
        return scores;
    }

    /** The ranking, as soon as the round has begun. */
    Response rangschikking() {
        return Casusweg.wacht("rangschikking", () -> {
            var antwoord = weg.als("fonds.beheerder").get("/v1/open-calls/" + call.slug() + "/rangschikking");
            return antwoord.statusCode() == 200
                            && !antwoord.jsonPath().getList("casussen").isEmpty()
                    ? antwoord
                    : null;
        });
    }

    Response besluit(String casus, Map<String, Object> besluit) {
        return weg.als("fonds.beheerder")
                .vraagt()
                .contentType("application/json")
                .body(besluit)
                .put("/v1/casussen/" + casus + "/selectiebesluit");
    }

    /** A step of the round by this fund manager; asked again while the engine catches up. */
    void ronde(String wie, String stap, Map<String, Object> inhoud) {
        Casusweg.wacht(stap, () -> {
            var antwoord = weg.als(wie).post("/v1/open-calls/" + call.slug() + "/selectie/" + stap, inhoud);
            return antwoord.statusCode() == 200 ? antwoord : null;
        });
    }
}
