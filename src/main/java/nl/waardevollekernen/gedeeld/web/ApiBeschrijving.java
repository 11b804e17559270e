package nl.waardevollekernen.gedeeld.web;

import com.fasterxml.jackson.core.type.TypeReference;
import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.jboss.jandex.IndexView;
import org.jspecify.annotations.Nullable;

/**
 * Makes the description of the API complete: paths below the base address {@code /v1}, the pages left out, one id for each
 * operation, what it does, an example for each body that can be sent, and its answers with their headers and fields as they are.
 */
@OpenApiFilter(stages = OpenApiFilter.RunStage.BUILD)
public class ApiBeschrijving implements OASFilter {
    private static final String BASIS = "/v1";
    private static final String VOORBEELDEN = "/api/voorbeelden.json";

    /** A first decision, and an answer to an aanvulling of which nothing was kept, have no version that had to be read. */
    private static final Set<String> NIET_VERPLICHT =
            Set.of("PUT /casussen/{id}/selectiebesluit", "POST /casussen/{id}/aanvullingen/antwoord");

    private static final String UITLEG = "/api/uitleg.json";

    private final IndexView index;

    /**
     * Completes from what was compiled.
     *
     * @param index the classes of the application
     */
    public ApiBeschrijving(IndexView index) {
        this.index = index;
    }

    @Override
    public void filterOpenAPI(OpenAPI beschrijving) {
        var paden = beschrijving.getPaths();
        if (paden == null || paden.getPathItems() == null) {
            return;
        }
        var voorbeelden = Apiuitleg.bron(VOORBEELDEN, new TypeReference<Map<String, @Nullable Object>>() {});
        var uitleg = Apiuitleg.bron(UITLEG, new TypeReference<Map<String, Apiuitleg>>() {});
        var api = OASFactory.createPaths();
        var methoden = new ApiMethoden(index);
        var velden = new ApiVelden(index, schemas(beschrijving));
        new LinkedHashMap<>(paden.getPathItems()).forEach((pad, punt) -> {
            if (pad.startsWith(BASIS + "/")) {
                var kort = pad.substring(BASIS.length());
                punt.getOperations().forEach((methode, operatie) -> {
                    vulAan(kort, methode, operatie, voorbeelden);
                    var eigen = uitleg.getOrDefault(methode + " " + kort, Apiuitleg.GEEN);
                    eigen.vulAan(operatie);
                    var soort = methoden.antwoord(pad, methode);
                    ApiAntwoorden.schemas(operatie).forEach(schema -> velden.vulAan(soort, schema));
                    ApiAntwoorden.vulAan(kort, methode, operatie, eigen);
                });
                api.addPathItem(kort, punt);
            }
        });
        beschrijving.setPaths(api);
        beschrijving.setServers(List.of(OASFactory.createServer().url(BASIS).description("Deze omgeving")));
        ApiProblemen.vulAan(beschrijving);
        ApiVragen.vulAan(beschrijving, velden.gezien());
        ApiSchemas.behoudGebruikte(beschrijving);
    }

    private static Map<String, Schema> schemas(OpenAPI beschrijving) {
        var onderdelen = beschrijving.getComponents();
        return onderdelen == null || onderdelen.getSchemas() == null ? Map.of() : onderdelen.getSchemas();
    }

    private static void vulAan(
            String pad, PathItem.HttpMethod methode, Operation operatie, Map<String, @Nullable Object> voorbeelden) {
        if (operatie.getOperationId() == null) {
            operatie.setOperationId(naam(pad, methode));
        }
        var voorbeeld = voorbeelden.get(methode + " " + pad);
        var lichaam = operatie.getRequestBody();
        if (voorbeeld != null && lichaam != null && lichaam.getContent() != null) {
            var soorten = lichaam.getContent().getMediaTypes();
            if (soorten != null) {
                soorten.values().forEach(soort -> soort.setExample(voorbeeld));
            }
        }
        if (operatie.getParameters() != null) {
            operatie.getParameters().forEach(parameter -> legUit(methode + " " + pad, parameter));
        }
    }

    /** The headers that mean the same everywhere. */
    private static void legUit(String operatie, Parameter parameter) {
        switch (parameter.getName()) {
            case "Idempotency-Key" ->
                parameter.setDescription(
                        "Een zelfgekozen sleutel van deze handeling. Herhaalt u het verzoek met dezelfde"
                                + " sleutel en inhoud, dan gebeurt het niet nog eens; met andere inhoud krijgt u 409.");
            case "If-Match" -> {
                parameter.setRequired(!NIET_VERPLICHT.contains(operatie));
                parameter.setDescription("De ETag die u las, of * voor elke versie. Is er intussen iets gewijzigd, dan"
                        + " krijgt u 412.");
            }
            default -> {
                // says enough by its name
            }
        }
    }

    /** "GET /casussen/{id}/inhoud" is casussenIdInhoudLezen: what it is about, then what happens. */
    private static String naam(String pad, PathItem.HttpMethod methode) {
        var naam = new StringBuilder();
        for (var woord : pad.split("[^A-Za-z0-9]+", -1)) {
            if (!woord.isEmpty()) {
                naam.append(naam.isEmpty() ? woord.charAt(0) : Character.toUpperCase(woord.charAt(0)))
                        .append(woord, 1, woord.length());
            }
        }
        return naam.append(
                        switch (methode) {
                            case GET, HEAD, OPTIONS, TRACE -> "Lezen";
                            case POST -> "Toevoegen";
                            case PUT, PATCH -> "Bewaren";
                            case DELETE -> "Verwijderen";
                        })
                .toString();
    }
}
