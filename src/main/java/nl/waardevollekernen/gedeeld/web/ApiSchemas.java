package nl.waardevollekernen.gedeeld.web;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.media.Content;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.jspecify.annotations.Nullable;

/** Leaves only the schemas that an operation of the API uses; what the pages answer with says nothing to a machine. */
final class ApiSchemas {
    private final Map<String, Schema> alle;
    private final TreeSet<String> gebruikt = new TreeSet<>();

    private ApiSchemas(Map<String, Schema> alle) {
        this.alle = alle;
    }

    static void behoudGebruikte(OpenAPI beschrijving) {
        var onderdelen = beschrijving.getComponents();
        if (onderdelen == null || onderdelen.getSchemas() == null) {
            return;
        }
        var schemas = new ApiSchemas(onderdelen.getSchemas());
        beschrijving
                .getPaths()
                .getPathItems()
                .values()
                .forEach(punt -> punt.getOperations().values().forEach(schemas::volg));
        if (onderdelen.getResponses() != null) {
            onderdelen.getResponses().values().forEach(antwoord -> schemas.volg(antwoord.getContent()));
        }
        var over = new TreeMap<>(onderdelen.getSchemas());
        over.keySet().retainAll(schemas.gebruikt);
        onderdelen.setSchemas(over);
    }

    private void volg(Operation operatie) {
        if (operatie.getParameters() != null) {
            operatie.getParameters().forEach(parameter -> volg(parameter.getSchema()));
        }
        if (operatie.getRequestBody() != null) {
            volg(operatie.getRequestBody().getContent());
        }
        if (operatie.getResponses() != null && operatie.getResponses().getAPIResponses() != null) {
            operatie.getResponses().getAPIResponses().values().forEach(antwoord -> volg(antwoord.getContent()));
        }
    }

    private void volg(@Nullable Content inhoud) {
        if (inhoud != null && inhoud.getMediaTypes() != null) {
            inhoud.getMediaTypes().values().forEach(soort -> volg(soort.getSchema()));
        }
    }

    private void volg(@Nullable Schema schema) {
        if (schema == null) {
            return;
        }
        var verwijzing = schema.getRef();
        if (verwijzing != null) {
            var naam = verwijzing.substring(verwijzing.lastIndexOf('/') + 1);
            if (gebruikt.add(naam)) {
                volg(alle.get(naam));
            }
        }
        volg(schema.getItems());
        volg(schema.getAdditionalPropertiesSchema());
        volg(schema.getNot());
        volgAlle(
                schema.getProperties() == null
                        ? List.of()
                        : schema.getProperties().values());
        volgAlle(schema.getAllOf());
        volgAlle(schema.getAnyOf());
        volgAlle(schema.getOneOf());
    }

    private void volgAlle(@Nullable Collection<Schema> schemas) {
        if (schemas != null) {
            schemas.forEach(this::volg);
        }
    }
}
