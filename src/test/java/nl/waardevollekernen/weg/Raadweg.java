package nl.waardevollekernen.weg;

import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;

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
        var versie = bewaard.header("ETag");
        tweemaal(() -> an.vraagt().header("If-Match", versie), pad + "/voltooiing");
        an.vraagt().header("If-Match", versie).post(pad + "/voltooiing").then().statusCode(412);
        weg.taak("marktmeester.bo", casus, "toetsing-bevestigen");
        bevestigt("marktmeester.an", pad)
                .get()
                .body(Map.of("akkoord", true))
                .post(pad + "/bevestiging")
                .then()
                .statusCode(403);
        tweemaal(
                bevestigt("marktmeester.bo", pad),
                pad + "/bevestiging",
                Map.of("akkoord", true),
                Map.of("akkoord", false, "reden", "Toch niet."));
    }

    private Supplier<RequestSpecification> bevestigt(String wie, String pad) {
        var deelnemer = weg.als(wie);
        var versie = deelnemer.etag(pad);
        return () -> deelnemer.vraagt().header("If-Match", versie).contentType("application/json");
    }

    /** Done twice with one key it happens once; both answers are the same. Gives the key. */
    private static String tweemaal(Supplier<RequestSpecification> vraag, String pad) {
        var sleutel = UUID.randomUUID().toString();
        var eerste = vraag.get().header("Idempotency-Key", sleutel).post(pad);
        assertThat(eerste.statusCode()).as(eerste.asString()).isBetween(200, 204);
        var tweede = vraag.get().header("Idempotency-Key", sleutel).post(pad);
        assertThat(tweede.statusCode()).as(tweede.asString()).isEqualTo(eerste.statusCode());
        assertThat(tweede.asString()).isEqualTo(eerste.asString());
        assertThat(tweede.header("ETag")).isEqualTo(eerste.header("ETag"));
        return sleutel;
    }

    /** The same with a body; the key with another body is refused. */
    private static void tweemaal(
            Supplier<RequestSpecification> vraag, String pad, Map<String, Object> inhoud, Map<String, Object> anders) {
        var sleutel = tweemaal(() -> vraag.get().body(inhoud), pad);
        vraag.get()
                .header("Idempotency-Key", sleutel)
                .body(anders)
                .post(pad)
                .then()
                .statusCode(409)
                .contentType("application/problem+json");
    }

    /** Every member who has this case declares no interest, scores every criterion so and hands in; three of them. */
    void adviseer(String casus, int cijfer, String aanbeveling) {
        adviseer(casus, cijfer, List.of(aanbeveling, aanbeveling, aanbeveling));
    }

    /** The same, each with a recommendation of its own. */
    void adviseer(String casus, int cijfer, List<String> aanbevelingen) {
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
                breng(lid, pad + "/" + beoordeling.get("id"), cijfer, aanbevelingen.get(uitgebracht));
                uitgebracht++;
            }
        }
        assertThat(uitgebracht).isEqualTo(3);
    }

    private void breng(String lid, String pad, int cijfer, String aanbeveling) {
        var deelnemer = weg.als(lid);
        tweemaal(
                () -> deelnemer.vraagt().contentType("application/json"),
                pad + "/verklaring",
                Map.of("belang", false),
                Map.of("belang", true));
        var lezing = deelnemer.get(pad);
        List<String> codes = lezing.then().statusCode(200).extract().jsonPath().getList("criteria.code");
        var bewaard = deelnemer.put(
                pad,
                lezing.header("ETag"),
                Map.of("scores", scores(codes, cijfer), "aanbeveling", aanbeveling, "toelichting", MOTIVERING));
        bewaard.then().statusCode(200);
        tweemaal(() -> deelnemer.vraagt().header("If-Match", bewaard.header("ETag")), pad + "/uitbrenging");
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

    /** A step of the round by this fund manager; asked again with one key while the engine catches up, and once more. */
    void ronde(String wie, String stap, Map<String, Object> inhoud) {
        var sleutel = UUID.randomUUID().toString();
        var ronde = Casusweg.wacht(stap, () -> {
            var antwoord = ronde(wie, stap, inhoud, sleutel);
            return antwoord.statusCode() == 200 ? antwoord.<String>path("ronde") : null;
        });
        var nogEens = ronde(wie, stap, inhoud, sleutel);
        assertThat(nogEens.statusCode()).as(nogEens.asString()).isEqualTo(200);
        assertThat(nogEens.<String>path("ronde")).isEqualTo(ronde);
    }

    private Response ronde(String wie, String stap, Map<String, Object> inhoud, String sleutel) {
        return weg.als(wie)
                .vraagt()
                .header("Idempotency-Key", sleutel)
                .contentType("application/json")
                .body(inhoud)
                .post("/v1/open-calls/" + call.slug() + "/selectie/" + stap);
    }
}
