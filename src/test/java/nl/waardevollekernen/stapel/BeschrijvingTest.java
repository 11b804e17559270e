package nl.waardevollekernen.stapel;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import nl.waardevollekernen.stapel.Beschrijving.Gesprek;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What is held against the description really finds what differs: without this, a test of every answer proves nothing. */
class BeschrijvingTest {
    private static final String OPENAPI = """
            {"openapi": "3.0.3", "info": {"title": "t", "version": "1.0.0"}, "servers": [{"url": "/v1"}],
             "paths": {"/dingen/{id}": {
               "parameters": [{"name": "id", "in": "path", "required": true, "schema": {"type": "string"}}],
               "get": {"responses": {
                 "200": {"description": "d",
                   "headers": {"API-Version": {"required": true, "schema": {"type": "string"}}},
                   "content": {"application/json": {"schema": {"$ref": "#/components/schemas/Ding"}}}}}},
               "put": {
                 "parameters": [{"name": "If-Match", "in": "header", "required": true, "schema": {"type": "string"}}],
                 "requestBody": {"required": true, "content": {"application/json":
                   {"schema": {"$ref": "#/components/schemas/Ding"}}}},
                 "responses": {"204": {"description": "d"}, "404": {"$ref": "#/components/responses/Weg"}}}}},
             "components": {"responses": {"Weg": {"description": "d",
               "headers": {"Retry-After": {"required": true, "schema": {"type": "string"}}},
               "content": {"application/problem+json": {"schema": {"$ref": "#/components/schemas/Ding"}}}}},
               "schemas": {
               "Moment": {"type": "string", "format": "date-time"},
               "Inhoud": {"type": "object"},
               "Ding": {"type": "object", "required": ["naam"], "properties": {
                 "naam": {"type": "string"}, "op": {"$ref": "#/components/schemas/Moment"},
                 "uitleg": {"type": "string", "nullable": true},
                 "delen": {"type": "array", "items": {"$ref": "#/components/schemas/Ding"}},
                 "bedrag": {"type": "number"}, "inhoud": {"$ref": "#/components/schemas/Inhoud"},
                 "tot": {"description": "d", "type": "string", "allOf": [{"$ref": "#/components/schemas/Moment"}]}}}}}}""";
    private static final Map<String, List<String>> KOPPEN =
            Map.of("Content-Type", List.of("application/json;charset=UTF-8"), "API-Version", List.of("1.0.0"));
    private static final String DING = """
            {"naam": "een", "op": "2027-01-02T03:04:05.123456Z", "tot": "2027-01-02T03:04:05Z", "bedrag": 2.50,
             "inhoud": {"kern": {"naam": "De Els"}, "lijst": [1]}}""";

    private final Beschrijving beschrijving = new Beschrijving(OPENAPI);

    private List<String> get(int status, Map<String, List<String>> koppen, String antwoord) {
        return beschrijving.verschillen(
                new Gesprek("GET", "/v1/dingen/1", Map.of(), Map.of(), "", status, koppen, antwoord));
    }

    private List<String> put(Map<String, List<String>> koppen, @Nullable String vraag) {
        return beschrijving.verschillen(
                new Gesprek("PUT", "/v1/dingen/1", Map.of(), koppen, vraag == null ? "" : vraag, 204, Map.of(), ""));
    }

    @Test
    void watKlopt_geeftGeenVerschil() {
        assertThat(get(200, KOPPEN, DING)).isEmpty();
        assertThat(put(Map.of("If-Match", List.of("*"), "Content-Type", List.of("application/json")), DING))
                .isEmpty();
    }

    @Test
    void onbekendeStatus_kopOfVeld_isEenVerschil() {
        assertThat(get(409, KOPPEN, "{}")).isNotEmpty();
        assertThat(get(200, Map.of("Content-Type", List.of("application/json")), DING))
                .anySatisfy(verschil -> assertThat(verschil).contains("API-Version"));
        assertThat(get(
                        200,
                        Map.of(
                                "Content-Type", List.of("application/json"),
                                "API-Version", List.of("1.0.0"),
                                "ETag", List.of("\"1\"")),
                        DING))
                .containsExactly("header ETag of 200 is not described");
        assertThat(get(200, KOPPEN, DING.replace("bedrag", "bedragen"))).isNotEmpty();
        assertThat(get(200, KOPPEN, DING.replace("2.50", "null"))).isNotEmpty();
        assertThat(get(200, KOPPEN, DING.replace("2.50", "\"2.50\""))).isNotEmpty();
        assertThat(get(200, KOPPEN, DING.replace("naam\": \"een", "bedrag\": \"een")))
                .isNotEmpty();
        assertThat(get(200, KOPPEN, DING.replace("2027-01-02T03:04:05Z", "morgen")))
                .isNotEmpty();
        assertThat(get(200, Map.of("Content-Type", List.of("text/html"), "API-Version", List.of("1.0.0")), "<p>"))
                .isNotEmpty();
    }

    /** Point 14: a field that is always there may not go missing, at whatever depth; one that may be absent may. */
    @Test
    void punt14_veldDatErAltijdIs_maarOntbreekt_isEenVerschil() {
        assertThat(get(200, KOPPEN, DING.replace("\"naam\": \"een\",", "")))
                .anySatisfy(verschil -> assertThat(verschil).contains("naam"));
        assertThat(get(200, KOPPEN, DING.replace("\"een\"", "null")))
                .anySatisfy(verschil -> assertThat(verschil).contains("/naam"));
        assertThat(get(200, KOPPEN, DING.replace("\"bedrag\": 2.50,", ""))).isEmpty();
        assertThat(get(200, KOPPEN, DING.replace("\"bedrag\"", "\"delen\": [{\"naam\": \"in\"}], \"bedrag\"")))
                .isEmpty();
        assertThat(get(200, KOPPEN, DING.replace("\"bedrag\"", "\"delen\": [{\"bedrag\": 1}], \"bedrag\"")))
                .anySatisfy(verschil -> assertThat(verschil).contains("/delen/0"));
        assertThat(get(200, KOPPEN, DING.replace("\"bedrag\"", "\"uitleg\": null, \"bedrag\"")))
                .isEmpty();
    }

    @Test
    void antwoordWaarnaarWordtVerwezen_teltZoalsHetErStaat() {
        var koppen = Map.of("Content-Type", List.of("application/problem+json"), "Retry-After", List.of("1"));
        assertThat(weigering(koppen, "{\"naam\": \"een\"}")).isEmpty();
        assertThat(weigering(koppen, "{}")).isNotEmpty();
        assertThat(weigering(Map.of("Content-Type", List.of("application/problem+json")), "{\"naam\": \"een\"}"))
                .anySatisfy(verschil -> assertThat(verschil).contains("Retry-After"));
    }

    private List<String> weigering(Map<String, List<String>> koppen, String antwoord) {
        return beschrijving.verschillen(
                new Gesprek("PUT", "/v1/dingen/1", Map.of(), Map.of(), "", 404, koppen, antwoord));
    }

    @Test
    void verzoekDatGelukteMaarNietMocht_isEenVerschil() {
        assertThat(put(Map.of("Content-Type", List.of("application/json")), DING))
                .isNotEmpty();
        assertThat(put(Map.of("If-Match", List.of("*")), null)).isNotEmpty();
        assertThat(put(Map.of("If-Match", List.of("*"), "Content-Type", List.of("application/json")), "{}"))
                .isNotEmpty();
    }

    @Test
    void watNietIsBeschreven_wordtGeweigerdAlsProbleem() {
        var probleem = Map.of(
                "Content-Type", List.of("application/problem+json"),
                "API-Version", List.of("1.0.0"),
                "Allow", List.of("GET"));
        assertThat(anders("/v1/niets", 404, probleem)).isEmpty();
        assertThat(anders("/v1/dingen/1", 405, probleem)).isEmpty();
        assertThat(anders("/v1/dingen/1", 405, KOPPEN)).hasSize(2);
        assertThat(anders("/v1/niets", 200, probleem)).hasSize(1);
        assertThat(anders("/v1/niets", 500, probleem)).hasSize(1);
    }

    private List<String> anders(String pad, int status, Map<String, List<String>> koppen) {
        return beschrijving.verschillen(new Gesprek("PATCH", pad, Map.of(), Map.of(), "", status, koppen, "{}"));
    }
}
