package nl.waardevollekernen.opencall;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/** Reads the JSON that ships with the application: strictly, so that a slip in a resource stops the start. */
final class Bronnen {
    private static final ObjectMapper JSON = JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .disable(DeserializationFeature.ADJUST_DATES_TO_CONTEXT_TIME_ZONE)
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .build();

    private Bronnen() {}

    /** The resource at this path as the given type. */
    static <T> T lees(String pad, Class<T> soort) {
        try (var invoer = Objects.requireNonNull(Bronnen.class.getResourceAsStream(pad), pad)) {
            return JSON.readValue(invoer, soort);
        } catch (IOException fout) {
            throw new UncheckedIOException(pad, fout);
        }
    }

    /** The resource at this path as the text that it is. */
    static String bron(String pad) {
        try (var invoer = Objects.requireNonNull(Bronnen.class.getResourceAsStream(pad), pad)) {
            return new String(invoer.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException fout) {
            throw new UncheckedIOException(pad, fout);
        }
    }

    /** Whatever JSON the text holds. */
    static JsonNode boom(String tekst) throws JsonProcessingException {
        return JSON.readTree(tekst);
    }

    static String tekst(Object waarde) {
        try {
            return JSON.writeValueAsString(waarde);
        } catch (JsonProcessingException fout) {
            throw new UncheckedIOException(fout);
        }
    }

    static <T> T uitTekst(String tekst, Class<T> soort) {
        try {
            return JSON.readValue(tekst, soort);
        } catch (JsonProcessingException fout) {
            throw new UncheckedIOException(fout);
        }
    }
}
