package nl.waardevollekernen.weg;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.restassured.RestAssured;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.function.BiConsumer;
import nl.waardevollekernen.stapel.Stapel;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The description of the API keeps the technical NL API Design Rules; see docs/api/README.md. */
class ApiBeschrijvingIT {
    private static final List<String> METHODEN = List.of("get", "post", "put", "patch", "delete");

    private static Stapel stapel;
    private static JsonNode api;

    @BeforeAll
    static void lees() throws IOException {
        stapel = Stapel.start();
        var antwoord =
                RestAssured.given().header("Origin", "https://elders.example").get(stapel.adres() + "/v1/openapi.json");
        antwoord.then().statusCode(200).header("Access-Control-Allow-Origin", "*");
        api = Openapi.uitgeschreven(new ObjectMapper().readTree(antwoord.asString()));
    }

    private static void elkeOperatie(BiConsumer<String, JsonNode> doe) {
        api.path("paths")
                .properties()
                .forEach(pad -> pad.getValue().properties().forEach(operatie -> {
                    if (METHODEN.contains(operatie.getKey())) {
                        doe.accept(
                                operatie.getKey().toUpperCase(Locale.ROOT) + " " + pad.getKey(), operatie.getValue());
                    }
                }));
    }

    @Test
    void beschrijving_isOpenApi3_metContactLicentieEnVersie() {
        assertThat(api.path("openapi").asText()).matches("3\\.0\\.\\d+");
        var info = api.path("info");
        assertThat(info.path("version").asText()).matches("\\d+\\.\\d+\\.\\d+");
        assertThat(info.path("license").path("name").asText()).isEqualTo("EUPL-1.2");
        for (var veld : List.of("name", "email", "url")) {
            assertThat(info.path("contact").path(veld).asText()).as(veld).isNotBlank();
        }
        assertThat(RestAssured.get(stapel.adres() + "/v1/openapi.json").header("API-Version"))
                .isEqualTo(info.path("version").asText());
    }

    @Test
    void basisadres_noemtAlleenDeHoofdversie() {
        assertThat(api.path("servers"))
                .isNotEmpty()
                .allSatisfy(server -> assertThat(server.path("url").asText()).endsWith("/v1"));
    }

    @Test
    void paden_zijnKebabCase_zonderSchuineStreepAanHetEinde() {
        assertThat(api.path("paths").properties())
                .isNotEmpty()
                .allSatisfy(pad -> assertThat(pad.getKey()).matches("(/([a-z0-9-]+|\\{[a-zA-Z]+}))+"));
    }

    @Test
    void operaties_hebbenEenEigenNaamEnEenNederlandseSamenvatting() {
        var namen = new HashSet<String>();
        elkeOperatie((naam, operatie) -> {
            assertThat(namen.add(operatie.path("operationId").asText()))
                    .as(naam)
                    .isTrue();
            assertThat(operatie.path("operationId").asText()).as(naam).matches("[a-z][A-Za-z0-9]+");
            assertThat(operatie.path("summary").asText()).as(naam).isNotBlank();
        });
    }

    @Test
    void parametersEnVelden_zijnLowerCamelCase() {
        elkeOperatie((naam, operatie) -> operatie.path("parameters").forEach(parameter -> {
            if (!parameter.path("in").asText().equals("header")) {
                assertThat(parameter.path("name").asText()).as(naam).matches("[a-z][a-zA-Z0-9]*");
            }
        }));
        api.path("components").path("schemas").properties().forEach(schema -> {
            assertThat(schema.getKey()).matches("[A-Z][A-Za-z0-9]*");
            schema.getValue()
                    .path("properties")
                    .fieldNames()
                    .forEachRemaining(
                            veld -> assertThat(veld).as(schema.getKey()).matches("[a-z][a-zA-Z0-9]*"));
        });
    }

    @Test
    void antwoorden_noemenDeVersieEnProblemen() {
        elkeOperatie((naam, operatie) -> operatie.path("responses").properties().forEach(antwoord -> {
            assertThat(antwoord.getValue().path("headers").has("API-Version"))
                    .as(naam + " " + antwoord.getKey())
                    .isTrue();
            if (antwoord.getKey().startsWith("4") || antwoord.getKey().startsWith("5")) {
                assertThat(antwoord.getValue().path("content").has("application/problem+json"))
                        .as(naam + " " + antwoord.getKey())
                        .isTrue();
            }
        }));
        elkeOperatie((naam, operatie) -> {
            if (!naam.startsWith("GET") || !operatie.path("parameters").isEmpty()) {
                assertThat(operatie.path("responses").has("400")).as(naam).isTrue();
            }
        });
    }

    /** What is sent twice after a lost answer happens once. A task is claimed and handed over by its version. */
    @Test
    void toevoegenAanEenCasusOfCall_kentEenIdempotencyKey() {
        elkeOperatie((naam, operatie) -> {
            if ((naam.startsWith("POST /casussen") && !naam.matches(".*/documenten/.*"))
                    || naam.startsWith("POST /open-calls")) {
                assertThat(operatie.path("parameters")).as(naam).anySatisfy(parameter -> {
                    assertThat(parameter.path("name").asText()).isEqualTo("Idempotency-Key");
                    assertThat(parameter.path("description").asText()).contains("409");
                });
            }
        });
    }

    /** Point 14 of the mended trust: from the description alone a supplier can build. */
    @Test
    void beschrijving_zegtVanElkeOperatieWatZijDoet() {
        elkeOperatie((naam, operatie) ->
                assertThat(operatie.path("description").asText()).as(naam).isNotBlank());
    }

    @Test
    void inhoud_isEenObject_metDeVragenVanEenFormulierDatTeLezenIs() {
        var inhoud = api.at("/paths/~1casussen~1{id}~1inhoud/get/responses/200/content/application~1json/schema");
        assertThat(schema(inhoud).path("type").asText()).isEqualTo("object");
        assertThat(api.path("components").path("schemas").has("JsonNode")).isFalse();

        var call = RestAssured.get(stapel.adres() + "/v1/open-calls").<String>path("[0].formulier");
        RestAssured.get(stapel.adres() + "/v1/formulieren")
                .then()
                .statusCode(200)
                .body("code", hasItem(call));
        RestAssured.get(stapel.adres() + "/v1/formulieren/" + call)
                .then()
                .statusCode(200)
                .body("code", equalTo(call))
                .body(
                        "onderwerpen.find { it.key == 'bijlagen' }.velden.find { it.key == 'besluitOrgaan' }.opties.code",
                        hasItems("college", "raad"));
        RestAssured.get(stapel.adres() + "/v1/formulieren/bestaat-niet").then().statusCode(404);
    }

    @Test
    void koppen_staanErZoalsZeZijn() {
        elkeOperatie((naam, operatie) -> {
            operatie.path("parameters").forEach(parameter -> {
                if (parameter.path("name").asText().equals("If-Match")) {
                    assertThat(parameter.path("required").asBoolean())
                            .as(naam)
                            .isEqualTo(!naam.endsWith("/selectiebesluit")
                                    && !naam.equals("POST /casussen/{id}/aanvullingen/antwoord"));
                }
                if (parameter.path("name").asText().equals("cursor")) {
                    assertThat(operatie.at("/responses/200/headers").has("Link"))
                            .as(naam)
                            .isTrue();
                }
            });
            assertThat(operatie.at("/responses/503/headers").has("Retry-After"))
                    .as(naam)
                    .isTrue();
        });
        assertThat(api.at("/paths/~1casussen/post/responses/201/headers").has("Location"))
                .isTrue();
        assertThat(api.at("/paths/~1casussen~1{id}/get/responses/200/headers").has("ETag"))
                .isTrue();
        assertThat(api.at("/paths/~1casussen~1{casusId}~1documenten~1{id}~1inhoud/get/responses/303/headers")
                        .has("Location"))
                .isTrue();
    }

    /** Rules of the linter of the NL API Design Rules: oas3-valid-media-example, oas3-schema, schema-camel-case. */
    @Test
    void linter_vindtGeenVerkeerdVoorbeeld_geenHalfSchemaEnGeenNaamInHoofdletters() {
        elkeOperatie((naam, operatie) -> {
            var soort = operatie.path("requestBody").path("content").path("application/json");
            if (soort.has("example")) {
                var type = schema(soort.path("schema")).path("type").asText();
                assertThat(soort.path("example").isObject() ? "object" : "array")
                        .as(naam)
                        .isEqualTo(type);
            }
        });
        api.path("components").path("securitySchemes").forEach(slot -> {
            assertThat(slot.path("type").asText()).isEqualTo("http");
            assertThat(slot.path("scheme").asText()).isEqualTo("bearer");
        });
        api.path("components")
                .path("schemas")
                .fieldNames()
                .forEachRemaining(naam -> assertThat(naam).matches("([A-Z][a-z0-9]+)+"));
    }

    private static JsonNode schema(JsonNode veld) {
        var verwijzing = veld.path("$ref").asText();
        return verwijzing.isEmpty() ? veld : api.at(verwijzing.substring(1));
    }

    @Test
    void tijden_hebbenEenTijdzone_enDatumsGeenTijd() {
        api.path("components")
                .path("schemas")
                .properties()
                .forEach(schema -> schema.getValue()
                        .path("properties")
                        .properties()
                        .forEach(veld -> {
                            var soort = schema(veld.getValue()).path("format").asText();
                            assertThat(soort)
                                    .as(schema.getKey() + "." + veld.getKey())
                                    .isNotIn("date-time-local", "time");
                            if (veld.getKey().equals("datum") || veld.getKey().endsWith("Datum")) {
                                assertThat(soort)
                                        .as(schema.getKey() + "." + veld.getKey())
                                        .isEqualTo("date");
                            }
                        }));
    }

    /** Point 14: a machine reads codes; how people read them stands beside. */
    @Test
    void punt14_elkLabelStaatNaastZijnCode_enCodesZijnKleineLetters() {
        api.path("components").path("schemas").properties().forEach(schema -> {
            var velden = schema.getValue().path("properties");
            velden.fieldNames().forEachRemaining(veld -> {
                if (veld.endsWith("Label")) {
                    assertThat(velden.has(veld.substring(0, veld.length() - "Label".length())))
                            .as(schema.getKey() + "." + veld)
                            .isTrue();
                }
            });
            schema.getValue()
                    .findValues("enum")
                    .forEach(codes -> codes.forEach(code ->
                            assertThat(code.asText()).as(schema.getKey()).matches("[a-z0-9-]+")));
        });
        for (var veld : List.of(
                "Aanvulling.statusLabel",
                "Knockout.bevindingLabel",
                "Knockout.oordeelLabel",
                "Toetsing.kaderLabel",
                "Loop.soortLabel",
                "Tijdlijnregel.soort",
                "LopendeTermijn.soort",
                "Rij.soort",
                "Taak.casus")) {
            var delen = veld.split("\\.", -1);
            assertThat(api.at("/components/schemas/" + delen[0] + "/properties").has(delen[1]))
                    .as(veld)
                    .isTrue();
        }
    }

    /** Point 14: what a supplier may count on. Every field that is not always there stands in the list. */
    @Test
    void punt14_elkVeldVanEenAntwoord_isErAltijd_behalveWatDeLijstNoemt() {
        var velden = new Antwoordvelden(api);
        assertThat(velden.schemas()).contains("Casus", "Rangschikking", "Versieveld", "Probleem");
        assertThat(velden.nietAltijd()).containsExactlyInAnyOrderElementsOf(Antwoordvelden.lijst());
        assertThat(velden.ookGevraagd()).isEmpty();
    }

    /** Point 14: without a place in the path, only what the content names can be missing. */
    @Test
    void punt14_onbekendeCall_isEenBeschreven404() {
        var zonderPlaats = new ArrayList<String>();
        elkeOperatie((naam, operatie) -> {
            if (!naam.contains("{") && operatie.path("responses").has("404")) {
                zonderPlaats.add(naam);
            }
        });
        assertThat(zonderPlaats).containsExactly("POST /casussen");
        RestAssured.given()
                .auth()
                .oauth2(stapel.token("waalwijk.indiener"))
                .contentType("application/json")
                .body("{\"openCall\": \"bestaat-niet\", \"titel\": \"Titel\"}")
                .post(stapel.adres() + "/v1/casussen")
                .then()
                .statusCode(404);
    }
}
