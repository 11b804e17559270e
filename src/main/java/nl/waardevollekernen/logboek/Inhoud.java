package nl.waardevollekernen.logboek;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The personal part of an entry: who, on what, the values, and the fields of guarded tables that it holds; stored as the exact text
 * that was hashed.
 */
record Inhoud(
        String id,
        String naam,
        String hoedanigheid,
        @Nullable String organisatie,
        String op,
        Map<String, String> gegevens,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) List<Vastgelegd> vastgelegd) {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    /** Entries from before the log held fields have none. */
    @SuppressWarnings("ConstantValue")
    Inhoud {
        vastgelegd = vastgelegd == null ? List.of() : vastgelegd;
    }

    static Inhoud van(Notitie notitie, List<Vastgelegd> vastgelegd) {
        var actor = notitie.actor();
        return new Inhoud(
                actor.id(),
                actor.naam(),
                actor.hoedanigheid(),
                actor.organisatie(),
                notitie.op(),
                new TreeMap<>(notitie.gegevens()),
                vastgelegd);
    }

    static Inhoud lees(String tekst) {
        try {
            return JSON.readValue(tekst, Inhoud.class);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("An entry of the log cannot be read", e);
        }
    }

    String tekst() {
        try {
            // PostgreSQL cannot keep the character 0 in a text.
            return JSON.writeValueAsString(this).replace("\\u0000", "");
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A note of strings can always be written", e);
        }
    }
}
