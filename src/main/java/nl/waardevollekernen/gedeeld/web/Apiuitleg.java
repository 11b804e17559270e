package nl.waardevollekernen.gedeeld.web;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.Operation;
import org.jspecify.annotations.Nullable;

/**
 * What the description says of one operation that its code does not show.
 *
 * @param uitleg when and for whom, in Dutch; null where the code says it
 * @param status how it answers when it succeeds; null for 200
 * @param plaats what the header Location points to; null for an answer without one
 * @param versie whether the answer carries an ETag
 * @param somsZonderVersie whether it does so only for a reader who may read on
 * @param ook statuses with which it is also refused
 */
record Apiuitleg(
        @Nullable String uitleg,
        @Nullable String status,
        @Nullable String plaats,
        boolean versie,
        boolean somsZonderVersie,
        List<String> ook) {
    static final Apiuitleg GEEN = new Apiuitleg(null, null, null, false, false, List.of());

    @SuppressWarnings("NullAway") // JSON leaves it out
    Apiuitleg {
        ook = ook == null ? List.of() : List.copyOf(ook);
    }

    /** Says what it does, and moves what it answers to the status with which it really answers. */
    void vulAan(Operation operatie) {
        if (operatie.getDescription() == null && uitleg != null) {
            operatie.setDescription(uitleg);
        }
        var antwoorden = operatie.getResponses();
        if (status == null || antwoorden == null || antwoorden.getAPIResponses() == null) {
            return;
        }
        var gelukt = OASFactory.createAPIResponse();
        for (var geraden : new String[] {"200", "201", "204"}) {
            var antwoord = antwoorden.getAPIResponse(geraden);
            if (antwoord != null) {
                antwoorden.removeAPIResponse(geraden);
                gelukt = antwoord;
            }
        }
        if (status.equals("204")) {
            gelukt.setContent(null);
        }
        antwoorden.addAPIResponse(status, gelukt);
    }

    /** A resource of the class path as this type. */
    static <T> T bron(String pad, TypeReference<T> soort) {
        try (var stroom = Apiuitleg.class.getResourceAsStream(pad)) {
            if (stroom == null) {
                throw new IllegalStateException("Missing on the class path: " + pad);
            }
            return new ObjectMapper().readValue(stroom, soort);
        } catch (IOException fout) {
            throw new UncheckedIOException(fout);
        }
    }
}
