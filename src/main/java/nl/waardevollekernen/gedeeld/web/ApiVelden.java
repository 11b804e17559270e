package nl.waardevollekernen.gedeeld.web;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.jboss.jandex.ClassInfo;
import org.jboss.jandex.DotName;
import org.jboss.jandex.IndexView;
import org.jboss.jandex.RecordComponentInfo;
import org.jboss.jandex.Type;
import org.jspecify.annotations.Nullable;

/**
 * Says of every field of every answer whether it is always there, can be absent or can be null, as the records say it:
 * what is not {@code @Nullable} is always there, and what is, is left out where the record leaves out null.
 */
final class ApiVelden {
    private static final DotName NULLABLE = DotName.createSimple(Nullable.class);
    private static final DotName WEGLATEN = DotName.createSimple("com.fasterxml.jackson.annotation.JsonInclude");
    private static final DotName SOMS = DotName.createSimple("java.util.Optional");
    private static final DotName ANTWOORD = DotName.createSimple("org.jboss.resteasy.reactive.RestResponse");

    /** Jackson writes null unless a record says otherwise. */
    private static final String ALTIJD = "ALWAYS";

    private static final String NIET_NULL = "NON_NULL";

    private final IndexView index;
    private final Map<String, Schema> alle;
    private final Set<String> gezien = new HashSet<>();

    /**
     * Completes these schemas.
     *
     * @param index the compiled records
     * @param alle the schemas by name
     */
    ApiVelden(IndexView index, Map<String, Schema> alle) {
        this.index = index;
        this.alle = alle;
    }

    /** Names of the schemas that were completed. */
    Set<String> gezien() {
        return Set.copyOf(gezien);
    }

    /** Completes the schema of what a method answers with, and every schema in it. */
    void vulAan(Type soort, @Nullable Schema schema) {
        if (schema == null) {
            return;
        }
        if (soort.kind() == Type.Kind.PARAMETERIZED_TYPE) {
            var delen = soort.asParameterizedType().arguments();
            if (soort.name().equals(ANTWOORD) || soort.name().equals(SOMS)) {
                vulAan(delen.getFirst(), schema);
            } else if (delen.size() == 1) {
                vulAan(delen.getFirst(), schema.getItems());
            } else {
                vulAan(delen.getLast(), schema.getAdditionalPropertiesSchema());
            }
            return;
        }
        var klasse = soort.kind() == Type.Kind.CLASS ? index.getClassByName(soort.name()) : null;
        var naam = naam(schema);
        if (klasse != null && klasse.isRecord() && naam != null && gezien.add(naam)) {
            vulAan(klasse, naam, Objects.requireNonNull(alle.get(naam), naam));
        }
    }

    private void vulAan(ClassInfo klasse, String naam, Schema schema) {
        var verplicht = new ArrayList<String>();
        for (var deel : klasse.recordComponentsInDeclarationOrder()) {
            var veld = schema.getProperties() == null
                    ? null
                    : schema.getProperties().get(deel.name());
            if (veld == null) {
                throw new IllegalStateException(naam + " does not describe " + deel.name());
            }
            vulAan(deel.type(), veld);
            boolean magNull =
                    deel.type().hasAnnotation(NULLABLE) || deel.type().name().equals(SOMS);
            var weglaten = weglaten(klasse, deel);
            if (weglaten.equals(ALTIJD) || (weglaten.equals(NIET_NULL) && !magNull)) {
                verplicht.add(deel.name());
            }
            if (magNull && weglaten.equals(ALTIJD)) {
                schema.addProperty(deel.name(), ofNull(veld, naam + "." + deel.name()));
            }
        }
        schema.setRequired(verplicht.isEmpty() ? null : List.copyOf(verplicht));
    }

    private Schema ofNull(Schema veld, String plek) {
        var ofNull = ApiVragen.ofNull(veld, alle);
        if (ofNull.getType() == null || !ofNull.getType().contains(Schema.SchemaType.NULL)) {
            throw new IllegalStateException(plek + " is an object: leave it out when there is none");
        }
        return ofNull;
    }

    private static String weglaten(ClassInfo klasse, RecordComponentInfo deel) {
        var eigen = klasse.field(deel.name()).annotation(WEGLATEN);
        var geldend = eigen == null ? klasse.declaredAnnotation(WEGLATEN) : eigen;
        return geldend == null || geldend.value() == null
                ? ALTIJD
                : geldend.value().asEnum();
    }

    /** The name of the schema that is referred to, straight or beside a description. */
    private static @Nullable String naam(Schema schema) {
        var delen = schema.getAllOf();
        var verwijzing = delen != null && delen.size() == 1 ? delen.getFirst().getRef() : schema.getRef();
        return verwijzing == null ? null : verwijzing.substring(verwijzing.lastIndexOf('/') + 1);
    }
}
