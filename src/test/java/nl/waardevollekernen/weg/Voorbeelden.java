package nl.waardevollekernen.weg;

import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import nl.waardevollekernen.stapel.Stapel;

/** Executes the examples of the description as they stand; only the ids in them become those of the case at hand. */
final class Voorbeelden {
    static final String TAAK = "0198c2f0-7d3a-7c11-9d52-3a5e0c2b7f10";
    static final String COLLEGA = "0f8d4c52-6c1f-4b3a-9f0e-1d2c3b4a5e6f";
    static final String ANDERE_COLLEGA = "7b1e2d3c-4f5a-4c6b-8d7e-9a0b1c2d3e4f";

    private final Stapel stapel;
    private final Map<String, Openapi.Operatie> operaties;
    private final Set<String> uitgevoerd = new TreeSet<>();

    Voorbeelden(Stapel stapel) {
        this.stapel = stapel;
        operaties = Openapi.van(stapel).operaties().stream()
                .filter(operatie -> !operatie.node().path("requestBody").isMissingNode())
                .collect(Collectors.toMap(Openapi.Operatie::naam, operatie -> operatie));
    }

    /** Every operation that takes content. */
    Set<String> alle() {
        return operaties.keySet();
    }

    Set<String> uitgevoerd() {
        return uitgevoerd;
    }

    /**
     * Sends the example of this operation and demands what it describes for success.
     *
     * @param plaatsen what stands in the places of the path, in order
     * @param ids what the ids of the example are here
     */
    Response voerUit(String naam, String wie, List<String> plaatsen, Map<String, String> ids) {
        var operatie = Objects.requireNonNull(operaties.get(naam), naam);
        var inhoud = operatie.node()
                .at("/requestBody/content/application~1json/example")
                .toString();
        for (var id : ids.entrySet()) {
            assertThat(inhoud).as(naam).contains(id.getKey());
            inhoud = inhoud.replace(id.getKey(), id.getValue());
        }
        var pad = "/v1" + operatie.pad();
        for (var plaats : plaatsen) {
            pad = pad.replaceFirst("\\{[^}]+}", plaats);
        }
        var vraag = new Deelnemer(stapel, wie)
                .vraagt()
                .contentType("application/json")
                .body(inhoud);
        if (operatie.parameters()
                .anyMatch(parameter -> parameter.path("name").asText().equals("If-Match"))) {
            vraag.header("If-Match", "*");
        }
        var antwoord = vraag.request(operatie.methode(), pad);
        assertThat(String.valueOf(antwoord.statusCode()))
                .as(naam + " as " + wie + ": " + antwoord.asString())
                .isEqualTo(gelukt(operatie));
        uitgevoerd.add(naam);
        return antwoord;
    }

    Response voerUit(String naam, String wie, List<String> plaatsen) {
        return voerUit(naam, wie, plaatsen, Map.of());
    }

    private static String gelukt(Openapi.Operatie operatie) {
        return operatie.antwoorden()
                .map(Map.Entry::getKey)
                .filter(status -> status.startsWith("2"))
                .collect(Collectors.joining(" or "));
    }
}
