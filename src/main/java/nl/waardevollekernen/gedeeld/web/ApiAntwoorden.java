package nl.waardevollekernen.gedeeld.web;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.TreeMap;
import java.util.TreeSet;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem;
import org.eclipse.microprofile.openapi.models.headers.Header;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;

/** What every operation of the API answers besides its own result: its version, and problems ({@link ApiProblemen}). */
final class ApiAntwoorden {
    static final String KOP = "API-Version";

    private ApiAntwoorden() {}

    /** Adds the answers that follow from how the operation is called, and tells of each answer its headers. */
    static void vulAan(String pad, PathItem.HttpMethod methode, Operation operatie, Apiuitleg uitleg) {
        var antwoorden = operatie.getResponses();
        if (antwoorden == null) {
            antwoorden = OASFactory.createAPIResponses();
            operatie.setResponses(antwoorden);
        }
        var alle = new TreeMap<String, APIResponse>();
        if (antwoorden.getAPIResponses() != null) {
            alle.putAll(antwoorden.getAPIResponses());
        }
        var geweigerd = new TreeSet<>(List.of("400", "401", "406", "413", "503"));
        alle.keySet().stream().filter(status -> !gelukt(status)).forEach(geweigerd::add);
        geweigerd.addAll(uitleg.ook());
        if (pad.contains("{")) {
            geweigerd.add("404");
        }
        if (methode != PathItem.HttpMethod.GET) {
            geweigerd.addAll(List.of("409", "415"));
        }
        if (heeftParameter(operatie, "If-Match")) {
            geweigerd.addAll(List.of("412", "428"));
        }
        alle.forEach((status, antwoord) -> vulIn(antwoord, operatie, uitleg));
        geweigerd.forEach(status -> alle.put(status, ApiProblemen.verwijzing(status)));
        antwoorden.setAPIResponses(new LinkedHashMap<>(alle));
    }

    private static boolean gelukt(String status) {
        return status.startsWith("2") || status.startsWith("3");
    }

    /** The schemas of what the operation answers with when it succeeds. */
    static List<Schema> schemas(Operation operatie) {
        var schemas = new ArrayList<Schema>();
        if (operatie.getResponses() == null || operatie.getResponses().getAPIResponses() == null) {
            return schemas;
        }
        operatie.getResponses().getAPIResponses().forEach((status, antwoord) -> {
            var inhoud = antwoord.getContent();
            if (gelukt(status) && inhoud != null && inhoud.getMediaTypes() != null) {
                inhoud.getMediaTypes().values().forEach(soort -> schemas.add(soort.getSchema()));
            }
        });
        return schemas;
    }

    /** What it says and the headers that go with an answer when it succeeds. */
    private static void vulIn(APIResponse antwoord, Operation operatie, Apiuitleg uitleg) {
        if (antwoord.getDescription() == null || antwoord.getDescription().equals("OK")) {
            antwoord.setDescription("Gelukt");
        }
        antwoord.addHeader(KOP, versiekop());
        if (uitleg.versie()) {
            antwoord.addHeader(
                    "ETag", kop("De versie; geef haar mee in If-Match als u iets wijzigt", !uitleg.somsZonderVersie()));
        }
        var plaats = uitleg.plaats();
        if (plaats != null) {
            antwoord.addHeader("Location", kop(plaats, true));
        }
        if (heeftParameter(operatie, "cursor")) {
            antwoord.addHeader(
                    "Link", kop("De volgende bladzijde, met rel=\"next\" (RFC 8288); ontbreekt op de laatste", false));
        }
    }

    /** The version that every answer tells. */
    static Header versiekop() {
        return kop("De volledige versie van deze API (Semantic Versioning)", true);
    }

    /** A header with what it means, and whether it is always there. */
    static Header kop(String uitleg, boolean altijd) {
        return OASFactory.createHeader()
                .description(uitleg)
                .required(altijd)
                .schema(OASFactory.createSchema().type(List.of(Schema.SchemaType.STRING)));
    }

    private static boolean heeftParameter(Operation operatie, String naam) {
        return operatie.getParameters() != null
                && operatie.getParameters().stream().anyMatch(parameter -> naam.equals(parameter.getName()));
    }
}
