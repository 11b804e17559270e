package nl.waardevollekernen.gedeeld.web;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.eclipse.microprofile.openapi.models.PathItem;
import org.jboss.jandex.AnnotationTarget;
import org.jboss.jandex.ClassInfo;
import org.jboss.jandex.DotName;
import org.jboss.jandex.IndexView;
import org.jboss.jandex.MethodInfo;
import org.jboss.jandex.Type;
import org.jspecify.annotations.Nullable;

/** Which method answers an operation of the description, and so with what. */
final class ApiMethoden {
    private static final String JAXRS = "jakarta.ws.rs.";
    private static final DotName PAD = DotName.createSimple(JAXRS + "Path");
    private static final Set<String> WERKWOORDEN = Set.of("GET", "POST", "PUT", "PATCH", "DELETE");

    private final Map<String, MethodInfo> methoden = new HashMap<>();

    ApiMethoden(IndexView index) {
        for (var annotatie : index.getAnnotations(PAD)) {
            if (annotatie.target().kind() == AnnotationTarget.Kind.CLASS) {
                leesKlasse(annotatie.target().asClass(), annotatie.value().asString());
            }
        }
    }

    private void leesKlasse(ClassInfo klasse, String begin) {
        for (var methode : klasse.methods()) {
            for (var werkwoord : WERKWOORDEN) {
                if (methode.hasDeclaredAnnotation(DotName.createSimple(JAXRS + werkwoord))) {
                    var pad = methode.declaredAnnotation(PAD);
                    methoden.put(
                            werkwoord + " "
                                    + vorm(begin + "/"
                                            + (pad == null ? "" : pad.value().asString())),
                            methode);
                }
            }
        }
    }

    /**
     * What the operation returns.
     *
     * @param pad as in the description, with its base address
     * @throws IllegalStateException when no method answers it
     */
    Type antwoord(String pad, PathItem.HttpMethod methode) {
        @Nullable MethodInfo gevonden = methoden.get(methode + " " + vorm(pad));
        if (gevonden == null) {
            throw new IllegalStateException("No method answers " + methode + " " + pad);
        }
        return gevonden.returnType();
    }

    /** One slash between the parts, none at the end, and no pattern in a parameter. */
    private static String vorm(String pad) {
        return ("/" + pad)
                .replaceAll("\\{\\s*(\\w+)\\s*:[^}]*}", "{$1}")
                .replaceAll("/+", "/")
                .replaceAll("/$", "");
    }
}
