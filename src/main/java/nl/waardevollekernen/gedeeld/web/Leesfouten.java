package nl.waardevollekernen.gedeeld.web;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.deser.DeserializationProblemHandler;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import nl.waardevollekernen.gedeeld.Veldfout;
import org.jspecify.annotations.Nullable;

/**
 * Reads on past a value of the wrong kind and a field nobody knows, so that the sender hears of all of them at once. Works
 * only between {@link #begin()} and {@link #einde()}; whatever else is read stops at its first error.
 */
final class Leesfouten extends DeserializationProblemHandler {
    private static final ThreadLocal<@Nullable List<Veldfout>> VERZAMELD = new ThreadLocal<>();
    private static final int MEESTE = 100;

    static void begin() {
        VERZAMELD.set(new ArrayList<>());
    }

    /** Everything found since the beginning. */
    static List<Veldfout> einde() {
        var gevonden = VERZAMELD.get();
        VERZAMELD.remove();
        return gevonden == null ? List.of() : List.copyOf(gevonden);
    }

    /** Keeps an error at this place; false when errors are not collected here, or there are too many. */
    static boolean verzamel(JsonParser parser, String melding) {
        return verzamel(parser.getParsingContext().pathAsPointer(), melding);
    }

    private static boolean verzamel(JsonPointer plek, String melding) {
        var gevonden = VERZAMELD.get();
        if (gevonden == null || gevonden.size() >= MEESTE) {
            return false;
        }
        gevonden.add(new Veldfout(plek.toString(), melding));
        return true;
    }

    private static @Nullable Object verkeerd(JsonParser parser) {
        return verzamel(parser, "Dit heeft niet het goede soort waarde.") ? null : NOT_HANDLED;
    }

    /**
     * Where a field stands that nobody knows. Of a record such a field comes from a buffer, after the reader itself went on: to the
     * next field of the object or, at its end, out of it.
     */
    private static JsonPointer onbekend(JsonParser lezer, JsonParser parser, String naam) {
        if (lezer.equals(parser)) {
            return parser.getParsingContext().pathAsPointer();
        }
        var hier = lezer.getParsingContext();
        var object = lezer.hasToken(JsonToken.END_OBJECT) ? hier : hier.getParent();
        return object.pathAsPointer().appendProperty(naam);
    }

    @Override
    public boolean handleUnknownProperty(
            DeserializationContext context, JsonParser parser, JsonDeserializer<?> lezer, Object doel, String naam)
            throws IOException {
        if (!verzamel(onbekend(context.getParser(), parser, naam), "Dit veld kennen wij niet.")) {
            return false;
        }
        parser.skipChildren();
        return true;
    }

    @Override
    public @Nullable Object handleUnexpectedToken(
            DeserializationContext context, JavaType soort, JsonToken teken, JsonParser parser, String uitleg)
            throws IOException {
        var antwoord = verkeerd(parser);
        if (antwoord == null) {
            parser.skipChildren();
        }
        return antwoord;
    }

    @Override
    public @Nullable Object handleWeirdStringValue(
            DeserializationContext context, Class<?> soort, String waarde, String uitleg) {
        return verkeerd(context.getParser());
    }

    @Override
    public @Nullable Object handleWeirdNumberValue(
            DeserializationContext context, Class<?> soort, Number waarde, String uitleg) {
        return verkeerd(context.getParser());
    }
}
