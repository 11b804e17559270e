package nl.waardevollekernen.gedeeld;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.cfg.JsonNodeFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.TreeMap;

/**
 * One text per content: keys sorted, no white space, numbers as plain decimals without trailing zeros. Two contents that
 * mean the same give the same text and so the same hash; that is what a receipt and a signature are about.
 */
public final class CanoniekeJson {
    private static final ObjectMapper MAPPER = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
            .build();

    /** Bounds the text of one number; without it "1e999999999" would ask for gigabytes. */
    private static final long HOOGSTE_SCHAAL = 100;

    private CanoniekeJson() {}

    /** The canonical text of a content. */
    public static String tekst(JsonNode inhoud) {
        try {
            return MAPPER.writeValueAsString(geordend(inhoud));
        } catch (JsonProcessingException fout) {
            throw new UncheckedIOException(fout);
        }
    }

    /** Reads a text that {@link #tekst} wrote. */
    public static ObjectNode lees(String tekst) {
        try {
            return (ObjectNode) MAPPER.readTree(tekst);
        } catch (JsonProcessingException fout) {
            throw new UncheckedIOException(fout);
        }
    }

    /** SHA-256 of the text in UTF-8, in lower-case hexadecimals. */
    public static String sha256(String tekst) {
        try {
            var hash = MessageDigest.getInstance("SHA-256").digest(tekst.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash);
        } catch (NoSuchAlgorithmException fout) {
            throw new IllegalStateException(fout);
        }
    }

    private static JsonNode geordend(JsonNode knoop) {
        var bouw = JsonNodeFactory.instance;
        if (knoop instanceof ObjectNode object) {
            var velden = new TreeMap<String, JsonNode>();
            object.properties().forEach(veld -> velden.put(veld.getKey(), geordend(veld.getValue())));
            return bouw.objectNode().setAll(velden);
        }
        if (knoop instanceof ArrayNode reeks) {
            var kopie = bouw.arrayNode();
            reeks.forEach(deel -> kopie.add(geordend(deel)));
            return kopie;
        }
        if (knoop.isNumber()) {
            var waarde = knoop.decimalValue().stripTrailingZeros();
            if (Math.abs((long) waarde.scale()) > HOOGSTE_SCHAAL) {
                throw Weigering.invoer("", "Een getal is te groot of te klein om te bewaren. Verbeter het getal.");
            }
            return waarde.scale() <= 0 ? bouw.numberNode(waarde.toBigIntegerExact()) : bouw.numberNode(waarde);
        }
        return knoop;
    }
}
