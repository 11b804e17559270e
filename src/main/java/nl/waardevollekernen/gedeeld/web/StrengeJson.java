package nl.waardevollekernen.gedeeld.web;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.deser.std.StringDeserializer;
import com.fasterxml.jackson.databind.module.SimpleModule;
import io.quarkus.jackson.ObjectMapperCustomizer;
import jakarta.inject.Singleton;
import java.io.IOException;
import nl.waardevollekernen.gedeeld.Leesrichting;
import nl.waardevollekernen.gedeeld.Tekst;

/** Reads JSON as it is written: no guessing of types, no double keys, no more than 64 levels, no characters that cannot be kept or read. */
@Singleton
class StrengeJson implements ObjectMapperCustomizer {
    private static final int DIEPTE = 64;

    @Override
    @SuppressWarnings("deprecation") // the builder variant needs a mapper that does not exist yet
    public void customize(ObjectMapper mapper) {
        mapper.getFactory()
                .setStreamReadConstraints(StreamReadConstraints.builder()
                        .maxNestingDepth(DIEPTE)
                        .maxNumberLength(40)
                        .build());
        mapper.enable(JsonParser.Feature.STRICT_DUPLICATE_DETECTION);
        mapper.enable(
                DeserializationFeature.FAIL_ON_TRAILING_TOKENS,
                DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES,
                DeserializationFeature.FAIL_ON_NUMBERS_FOR_ENUMS,
                DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS);
        mapper.disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT);
        mapper.disable(MapperFeature.ALLOW_COERCION_OF_SCALARS);
        mapper.addHandler(new Leesfouten());
        mapper.registerModule(new SimpleModule("tekst").addDeserializer(String.class, new Tekstlezer()));
    }

    /** Text as sent, only when it was text and can be kept; empty when nothing of it can be seen. */
    private static final class Tekstlezer extends StringDeserializer {
        private static final long serialVersionUID = 1L;

        @Override
        public String deserialize(JsonParser parser, DeserializationContext context) throws IOException {
            if (!parser.hasToken(com.fasterxml.jackson.core.JsonToken.VALUE_STRING)) {
                return (String) context.handleUnexpectedToken(String.class, parser);
            }
            var tekst = parser.getText();
            if (!Tekens.teBewaren(tekst) && !Leesfouten.verzamel(parser, Tekens.MELDING)) {
                context.reportInputMismatch(this, "a character that cannot be kept");
            }
            var omgedraaid = Leesrichting.fout(tekst);
            if (omgedraaid.isPresent() && !Leesfouten.verzamel(parser, omgedraaid.get())) {
                context.reportInputMismatch(this, "a character that turns the text round");
            }
            return Tekst.isLeeg(tekst) ? "" : tekst;
        }
    }
}
