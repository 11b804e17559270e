package nl.waardevollekernen.weg;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.restassured.RestAssured;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import nl.waardevollekernen.stapel.Stapel;

/** The served description of the API, to walk through: as text, and with its answers written out. */
record Openapi(String tekst, JsonNode boom) {
    private static final List<String> METHODEN =
            List.of("get", "post", "put", "patch", "delete", "head", "options", "trace");

    /** One operation: "POST /casussen", with what is said of it. */
    record Operatie(String methode, String pad, JsonNode node) {
        String naam() {
            return methode + " " + pad;
        }

        Stream<JsonNode> parameters() {
            return stroom(node.path("parameters"));
        }

        Stream<Map.Entry<String, JsonNode>> antwoorden() {
            return node.path("responses").properties().stream();
        }
    }

    static Openapi van(Stapel stapel) {
        var tekst = RestAssured.get(stapel.adres() + "/v1/openapi.json").asString();
        try {
            return new Openapi(tekst, uitgeschreven(new ObjectMapper().readTree(tekst)));
        } catch (IOException fout) {
            throw new UncheckedIOException(fout);
        }
    }

    /** The same description, with each answer written out where a reference stands. */
    static JsonNode uitgeschreven(JsonNode boom) {
        boom.path("paths")
                .forEach(pad -> pad.forEach(operatie -> {
                    if (operatie.path("responses") instanceof ObjectNode antwoorden) {
                        antwoorden.properties().forEach(antwoord -> {
                            var verwijzing = antwoord.getValue().path("$ref").asText();
                            if (!verwijzing.isEmpty()) {
                                antwoord.setValue(boom.at(verwijzing.substring(1)));
                            }
                        });
                    }
                }));
        return boom;
    }

    List<Operatie> operaties() {
        var alle = new ArrayList<Operatie>();
        boom.path("paths")
                .properties()
                .forEach(pad -> pad.getValue().properties().stream()
                        .filter(veld -> METHODEN.contains(veld.getKey()))
                        .forEach(veld -> alle.add(
                                new Operatie(veld.getKey().toUpperCase(Locale.ROOT), pad.getKey(), veld.getValue()))));
        return alle;
    }

    /** The schema itself where a reference stands. */
    JsonNode schema(JsonNode veld) {
        var verwijzing = veld.path("$ref").asText();
        return verwijzing.isEmpty() ? veld : boom.at(verwijzing.substring(1));
    }

    /** Every property of every schema, wherever it stands: its name and what is said of it. */
    void elkeEigenschap(BiConsumer<String, JsonNode> doe) {
        elk(boom, (naam, node) -> {
            if (naam.equals("properties")) {
                node.properties().forEach(veld -> doe.accept(veld.getKey(), veld.getValue()));
            }
        });
    }

    /** Every node with its name, depth first. */
    void elk(BiConsumer<String, JsonNode> doe) {
        elk(boom, doe);
    }

    private static void elk(JsonNode node, BiConsumer<String, JsonNode> doe) {
        node.properties().forEach(veld -> {
            doe.accept(veld.getKey(), veld.getValue());
            elk(veld.getValue(), doe);
        });
        if (node.isArray()) {
            node.forEach(deel -> elk(deel, doe));
        }
    }

    static Stream<JsonNode> stroom(JsonNode lijst) {
        return lijst.valueStream();
    }
}
