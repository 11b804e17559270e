package nl.waardevollekernen.logboek;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** The personal part of an entry: who, on what, and the values; stored as the exact text that was hashed. */
record Inhoud(
        String id,
        String naam,
        String hoedanigheid,
        @Nullable String organisatie,
        String op,
        Map<String, String> gegevens) {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    static Inhoud van(Notitie notitie) {
        var actor = notitie.actor();
        return new Inhoud(
                actor.id(),
                actor.naam(),
                actor.hoedanigheid(),
                actor.organisatie(),
                notitie.op(),
                new TreeMap<>(notitie.gegevens()));
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
