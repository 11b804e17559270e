package nl.waardevollekernen.gedeeld.web;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.jspecify.annotations.Nullable;

/** What may be left out of a request may also be sent as null, and the description says so. */
final class ApiVragen {
    private final Map<String, Schema> alle;
    private final Set<String> antwoorden;
    private final Set<String> gezien = new HashSet<>();

    private ApiVragen(Map<String, Schema> alle, Set<String> antwoorden) {
        this.alle = alle;
        this.antwoorden = antwoorden;
    }

    /**
     * Completes what is asked.
     *
     * @param antwoorden names of the schemas that are answered with: what is always there in an answer need not be sent, so
     *     one schema can not say both
     */
    static void vulAan(OpenAPI beschrijving, Set<String> antwoorden) {
        var onderdelen = beschrijving.getComponents();
        if (onderdelen == null || onderdelen.getSchemas() == null) {
            return;
        }
        var vragen = new ApiVragen(onderdelen.getSchemas(), antwoorden);
        for (var punt : beschrijving.getPaths().getPathItems().values()) {
            for (var operatie : punt.getOperations().values()) {
                var lichaam = operatie.getRequestBody();
                if (lichaam != null && lichaam.getContent() != null) {
                    lichaam.getContent().getMediaTypes().values().forEach(soort -> vragen.volg(soort.getSchema()));
                }
            }
        }
    }

    private void volg(@Nullable Schema schema) {
        if (schema == null) {
            return;
        }
        var naam = naam(schema);
        if (naam != null) {
            if (antwoorden.contains(naam)) {
                throw new IllegalStateException(naam + " is asked and answered: give each a record of its own");
            }
            if (gezien.add(naam)) {
                volg(alle.get(naam));
            }
            return;
        }
        volg(schema.getItems());
        volg(schema.getAdditionalPropertiesSchema());
        if (schema.getProperties() != null) {
            var verplicht = schema.getRequired() == null ? List.<String>of() : schema.getRequired();
            Map.copyOf(schema.getProperties()).forEach((veld, eigenschap) -> {
                volg(eigenschap);
                if (!verplicht.contains(veld)) {
                    schema.addProperty(veld, ofNull(eigenschap, alle));
                }
            });
        }
    }

    /** A reference can not say it: what it points to is said in its place, where that is a simple value. */
    static Schema ofNull(Schema eigenschap, Map<String, Schema> alle) {
        var naam = naam(eigenschap);
        var bron = naam == null ? eigenschap : alle.get(naam);
        if (bron == null || bron.getType() == null || (naam != null && bron.getProperties() != null)) {
            return eigenschap;
        }
        var soorten = new ArrayList<>(bron.getType());
        soorten.add(Schema.SchemaType.NULL);
        return naam == null
                ? eigenschap.type(soorten)
                : OASFactory.createSchema().type(soorten).format(bron.getFormat());
    }

    private static @Nullable String naam(Schema schema) {
        var verwijzing = schema.getRef();
        return verwijzing == null ? null : verwijzing.substring(verwijzing.lastIndexOf('/') + 1);
    }
}
