package nl.waardevollekernen.weg;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;

/** Every field of every answer in the description, with whether it is always there. */
final class Antwoordvelden {
    private final JsonNode api;
    private final Set<String> antwoorden = new TreeSet<>();
    private final Set<String> vragen = new TreeSet<>();

    Antwoordvelden(JsonNode api) {
        this.api = api;
        api.path("paths")
                .forEach(pad -> pad.forEach(operatie -> {
                    volg(operatie.at("/requestBody/content"), vragen);
                    operatie.path("responses").forEach(antwoord -> volg(antwoord.path("content"), antwoorden));
                }));
    }

    private void volg(JsonNode node, Set<String> gezien) {
        var verwijzing = node.path("$ref").asText();
        var naam = verwijzing.substring(verwijzing.lastIndexOf('/') + 1);
        if (!naam.isEmpty() && gezien.add(naam)) {
            volg(schema(naam), gezien);
        }
        node.forEach(deel -> volg(deel, gezien));
    }

    private JsonNode schema(String naam) {
        return api.at("/components/schemas/" + naam);
    }

    /** Names of everything that is answered with. */
    Set<String> schemas() {
        return antwoorden;
    }

    /** What is asked and answered with the same fields. */
    List<String> ookGevraagd() {
        return antwoorden.stream()
                .filter(vragen::contains)
                .filter(naam -> schema(naam).has("properties"))
                .toList();
    }

    /** "schema,veld,ontbreekt" and "schema,veld,null", in order. */
    Set<String> nietAltijd() {
        var gevonden = new TreeSet<String>();
        for (var naam : antwoorden) {
            var altijd = Openapi.stroom(schema(naam).path("required"))
                    .map(JsonNode::asText)
                    .toList();
            schema(naam).path("properties").properties().forEach(veld -> {
                if (!altijd.contains(veld.getKey())) {
                    gevonden.add(naam + "," + veld.getKey() + ",ontbreekt");
                }
                if (veld.getValue().path("nullable").asBoolean()) {
                    gevonden.add(naam + "," + veld.getKey() + ",null");
                }
            });
        }
        return gevonden;
    }

    /** What may not always be there, as agreed. */
    static List<String> lijst() {
        try (var bron = Objects.requireNonNull(Antwoordvelden.class.getResourceAsStream("/antwoordvelden.csv"))) {
            return new String(bron.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(regel -> !regel.startsWith("#"))
                    .skip(1)
                    .toList();
        } catch (IOException fout) {
            throw new UncheckedIOException(fout);
        }
    }
}
