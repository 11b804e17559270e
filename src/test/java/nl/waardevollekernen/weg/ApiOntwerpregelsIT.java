package nl.waardevollekernen.weg;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.swagger.v3.parser.OpenAPIV3Parser;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Pattern;
import nl.waardevollekernen.stapel.Beschrijving;
import nl.waardevollekernen.stapel.Stapel;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Each rule of the official linter of the NL API Design Rules, by its own name, over the served description. */
class ApiOntwerpregelsIT {
    private static final Pattern PLAATS = Pattern.compile("\\{([^}]+)}");
    private static final String DATUM = "datum|date|(.*\\w(D|_d))(ate|atum).*";

    private static Openapi api;

    @BeforeAll
    static void lees() {
        api = Openapi.van(Stapel.start());
    }

    private static List<JsonNode> antwoorden(String status) {
        return api.operaties().stream()
                .flatMap(operatie -> operatie.antwoorden())
                .filter(antwoord -> antwoord.getKey().matches(status))
                .map(antwoord -> antwoord.getValue())
                .toList();
    }

    @Test
    @DisplayName("oas3-schema")
    void oas3Schema_heeftNietsDatOpenapiNietKent() {
        assertThat(new OpenAPIV3Parser().readContents(api.tekst()).getMessages())
                .isEmpty();
    }

    @Test
    @DisplayName("operation-operationId-unique")
    void operationId_isUniek() {
        assertThat(api.operaties())
                .isNotEmpty()
                .extracting(operatie -> operatie.node().path("operationId").asText())
                .doesNotContain("")
                .doesNotHaveDuplicates();
    }

    @Test
    @DisplayName("path-params")
    void padparameters_zijnPreciesDePlaatsenVanHetPad() {
        var vormen = new HashSet<String>();
        api.boom()
                .path("paths")
                .fieldNames()
                .forEachRemaining(
                        pad -> assertThat(vormen.add(PLAATS.matcher(pad).replaceAll("{}")))
                                .as(pad)
                                .isTrue());
        for (var operatie : api.operaties()) {
            var plaatsen = PLAATS.matcher(operatie.pad())
                    .results()
                    .map(plaats -> plaats.group(1))
                    .toList();
            assertThat(plaatsen).as(operatie.naam()).doesNotHaveDuplicates();
            assertThat(operatie.parameters()
                            .filter(parameter -> parameter.path("in").asText().equals("path"))
                            .filter(parameter -> parameter.path("required").asBoolean())
                            .map(parameter -> parameter.path("name").asText()))
                    .as(operatie.naam())
                    .containsExactlyInAnyOrderElementsOf(plaatsen);
        }
    }

    @Test
    @DisplayName("openapi-tags-uniqueness")
    void labels_zijnUniek() {
        assertThat(Openapi.stroom(api.boom().path("tags"))
                        .map(label -> label.path("name").asText()))
                .isNotEmpty()
                .doesNotHaveDuplicates();
    }

    @Test
    @DisplayName("oas3-valid-media-example")
    void voorbeelden_vanInhoud_kloppenMetHunSchema() {
        var beschrijving = new Beschrijving(api.tekst());
        var fouten = new ArrayList<String>();
        for (var operatie : api.operaties()) {
            var voorbeeld = operatie.node().at("/requestBody/content/application~1json/example");
            if (!voorbeeld.isMissingNode()) {
                beschrijving
                        .inhoudsfouten(
                                operatie.methode(),
                                "/v1" + PLAATS.matcher(operatie.pad()).replaceAll("x"),
                                voorbeeld.toString())
                        .forEach(fout -> fouten.add(operatie.naam() + ": " + fout));
            }
        }
        assertThat(fouten).isEmpty();
    }

    @Test
    @DisplayName("oas3-valid-schema-example")
    void voorbeelden_vanSchemas_zijnVanHunEigenSoort() {
        api.boom().path("components").path("schemas").forEach(schema -> {
            for (var veld : List.of("example", "default")) {
                if (schema.has(veld)) {
                    assertThat(soort(schema.path(veld)))
                            .isEqualTo(schema.path("type").asText());
                }
            }
        });
        api.elkeEigenschap((naam, schema) -> {
            for (var veld : List.of("example", "default")) {
                if (schema.has(veld)) {
                    assertThat(soort(schema.path(veld)))
                            .as(naam)
                            .isEqualTo(api.schema(schema).path("type").asText());
                }
            }
        });
    }

    private static String soort(JsonNode waarde) {
        return switch (waarde.getNodeType()) {
            case OBJECT -> "object";
            case ARRAY -> "array";
            case BOOLEAN -> "boolean";
            case NUMBER -> waarde.isIntegralNumber() ? "integer" : "number";
            default -> "string";
        };
    }

    @Test
    @DisplayName("oas3-server-variables")
    void variabelenVanDeServer_zijnPreciesDeGenoemde() {
        assertThat(Openapi.stroom(api.boom().path("servers"))).allSatisfy(server -> {
            var genoemd = new TreeSet<String>();
            server.path("variables").fieldNames().forEachRemaining(genoemd::add);
            assertThat(PLAATS.matcher(server.path("url").asText()).results().map(plaats -> plaats.group(1)))
                    .containsExactlyInAnyOrderElementsOf(genoemd);
        });
    }

    @Test
    @DisplayName("oas3-api-servers")
    void servers_zijnErMinstensEen() {
        assertThat(Openapi.stroom(api.boom().path("servers"))).isNotEmpty();
    }

    @Test
    @DisplayName("path-keys-no-trailing-slash")
    void paden_eindigenNietOpEenSchuineStreep() {
        assertThat(paden()).isNotEmpty().noneMatch(pad -> pad.length() > 1 && pad.endsWith("/"));
    }

    @Test
    @DisplayName("nlgov:paths-no-trailing-slash")
    void paden_eindigenNietOpEenSpatieEnEenSchuineStreep() {
        assertThat(paden()).isNotEmpty().noneMatch(pad -> pad.matches(".+ /"));
    }

    private static List<String> paden() {
        var paden = new ArrayList<String>();
        api.boom().path("paths").fieldNames().forEachRemaining(paden::add);
        return paden;
    }

    @Test
    @DisplayName("nlgov:openapi3")
    void openapi_isVersie3() {
        assertThat(api.boom().path("openapi").asText()).matches("3(\\.\\d+){1,2}");
    }

    @Test
    @DisplayName("nlgov:openapi-root-exists")
    void openapi_staatInDeWortel() {
        assertThat(api.boom().path("openapi").asText()).isNotBlank();
    }

    @Test
    @DisplayName("nlgov:missing-version-header")
    void gelukteAntwoorden_noemenDeVersie() {
        assertThat(antwoorden("[23]\\d\\d"))
                .isNotEmpty()
                .allMatch(antwoord -> antwoord.path("headers").has("API-Version"));
    }

    @Test
    @DisplayName("nlgov:missing-header")
    void gelukteAntwoorden_hebbenKoppen() {
        assertThat(antwoorden("[23]\\d\\d"))
                .isNotEmpty()
                .noneMatch(antwoord -> antwoord.path("headers").isEmpty());
    }

    @Test
    @DisplayName("nlgov:include-major-version-in-uri")
    void servers_noemenDeHoofdversie() {
        assertThat(adressenVanServers()).isNotEmpty().allMatch(adres -> adres.matches(".*/v[\\d+].*"));
    }

    @Test
    @DisplayName("nlgov:servers-use-https")
    void servers_zijnNietOnversleuteld() {
        assertThat(adressenVanServers()).isNotEmpty().noneMatch(adres -> adres.startsWith("http://"));
    }

    private static List<String> adressenVanServers() {
        var adressen = new ArrayList<String>();
        api.elk((naam, node) -> {
            if (naam.equals("servers")) {
                node.forEach(server -> adressen.add(server.path("url").asText()));
            }
        });
        return adressen;
    }

    @Test
    @DisplayName("info-contact")
    void contact_isErEen() {
        assertThat(api.boom().at("/info/contact").isObject()).isTrue();
    }

    @Test
    @DisplayName("nlgov:info-contact-fields-exist")
    void contact_heeftNaamEmailEnAdres() {
        for (var veld : List.of("email", "name", "url")) {
            assertThat(api.boom().at("/info/contact").path(veld).asText())
                    .as(veld)
                    .isNotBlank();
        }
    }

    @Test
    @DisplayName("nlgov:http-methods")
    void methoden_zijnDeGewone() {
        api.boom()
                .path("paths")
                .forEach(pad -> pad.fieldNames()
                        .forEachRemaining(veld -> assertThat(veld)
                                .isIn(
                                        "post",
                                        "put",
                                        "get",
                                        "delete",
                                        "patch",
                                        "parameters",
                                        "summary",
                                        "description")));
    }

    @Test
    @DisplayName("nlgov:paths-kebab-case")
    void paden_zijnKebabCase() {
        assertThat(paden())
                .isNotEmpty()
                .allMatch(pad -> pad.matches(
                        "(/|(/_[a-z0-9]+|/(([a-z0-9\\-]+|\\{[^}]+})(/([a-z0-9\\-.]+|\\{[^}]+}))*)(/_[a-z]+)?)/?)"));
    }

    @Test
    @DisplayName("nlgov:query-keys-camel-case")
    void queryparameters_zijnLowerCamelCase() {
        assertThat(api.operaties().stream()
                        .flatMap(Openapi.Operatie::parameters)
                        .filter(parameter -> parameter.path("in").asText().equals("query"))
                        .map(parameter -> parameter.path("name").asText()))
                .isNotEmpty()
                .allMatch(naam -> naam.matches("\\$?[a-z][a-z\\d]*([A-Z][a-z\\d]*)*"));
    }

    @Test
    @DisplayName("nlgov:schema-camel-case")
    void schemas_hetenUpperCamelCase() {
        var namen = new ArrayList<String>();
        api.boom().path("components").path("schemas").fieldNames().forEachRemaining(namen::add);
        assertThat(namen).isNotEmpty().allMatch(naam -> naam.matches("([A-Z][a-z0-9]+)+"));
    }

    @Test
    @DisplayName("nlgov:use-problem-schema")
    void weigeringen_zijnProblemen() {
        assertThat(antwoorden("[45]\\d\\d"))
                .isNotEmpty()
                .allMatch(antwoord -> antwoord.path("content").has("application/problem+json"));
    }

    @Test
    @DisplayName("nlgov:problem-schema-members")
    void problemen_hebbenStatusTitelEnUitleg() {
        assertThat(antwoorden("[45]\\d\\d")).isNotEmpty().allSatisfy(antwoord -> {
            var schema = api.schema(antwoord.at("/content/application~1problem+json/schema"));
            assertThat(schema.path("type").asText()).isEqualTo("object");
            for (var veld : List.of("status", "title", "detail")) {
                assertThat(schema.path("properties").has(veld)).as(veld).isTrue();
            }
        });
    }

    @Test
    @DisplayName("nlgov:problem-invalid-input")
    void watInvoerKent_kanDieWeigeren() {
        assertThat(api.operaties())
                .filteredOn(operatie -> operatie.methode().matches("PUT|POST|PATCH")
                        || operatie.parameters().findAny().isPresent())
                .isNotEmpty()
                .allSatisfy(
                        operatie -> assertThat(operatie.node().path("responses").has("400"))
                                .as(operatie.naam())
                                .isTrue());
    }

    @Test
    @DisplayName("nlgov:property-casing")
    void verwijzingen_zijnLowerCamelCase() {
        api.elkeEigenschap((naam, schema) -> assertThat(naam).matches("_links|[a-z][a-zA-Z0-9]*"));
    }

    @Test
    @DisplayName("nlgov:date-time-ensure-timezone")
    void tijden_hebbenEenTijdzone() {
        api.elkeEigenschap((naam, schema) ->
                assertThat(api.schema(schema).path("format").asText()).as(naam).isNotEqualTo("date-time-local"));
    }

    @Test
    @DisplayName("nlgov:time-without-timezone")
    void klokslagen_zijnPlaatselijk() {
        api.elkeEigenschap((naam, schema) ->
                assertThat(api.schema(schema).path("format").asText()).as(naam).isNotEqualTo("time"));
    }

    @Test
    @DisplayName("nlgov:specify-format-for-date-and-time")
    void datums_zeggenHunVorm() {
        api.elkeEigenschap((naam, schema) -> {
            if (naam.matches(DATUM)) {
                assertThat(api.schema(schema).has("format")).as(naam).isTrue();
            }
        });
    }

    @Test
    @DisplayName("nlgov:use-date-instead-of-datetime")
    void datums_hebbenGeenTijd() {
        api.elkeEigenschap((naam, schema) -> {
            if (naam.matches(DATUM)) {
                assertThat(api.schema(schema).path("format").asText()).as(naam).isNotEqualTo("date-time");
            }
        });
    }

    @Test
    @DisplayName("nlgov:semver")
    void versie_isSemver() {
        assertThat(api.boom().at("/info/version").asText())
                .matches("(0|[1-9]\\d*)\\.(0|[1-9]\\d*)\\.(0|[1-9]\\d*)(-[0-9a-zA-Z.-]+)?(\\+[0-9a-zA-Z.-]+)?");
    }
}
