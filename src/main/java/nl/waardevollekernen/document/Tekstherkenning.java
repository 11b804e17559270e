package nl.waardevollekernen.document;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParseException;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Set;

/** Recognises GeoJSON and CSV by their structure, reading no more than a bounded beginning. */
final class Tekstherkenning {
    private static final int REGELS = 200;
    private static final Set<String> GEOMETRIE = Set.of(
            "FeatureCollection",
            "Feature",
            "Point",
            "MultiPoint",
            "LineString",
            "MultiLineString",
            "Polygon",
            "MultiPolygon",
            "GeometryCollection");
    private static final JsonFactory JSON = JsonFactory.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(50)
                    .maxStringLength(100_000)
                    .build())
            .build();

    private Tekstherkenning() {}

    /** Whether it is a JSON object that calls itself one of the types of RFC 7946; all of it is read when it is JSON. */
    static boolean isGeojson(Bereik inhoud) throws IOException {
        try (InputStream stroom = inhoud.stroom();
                var lezer = JSON.createParser(stroom)) {
            return lezer.nextToken() == JsonToken.START_OBJECT && heeftType(lezer) && lezer.nextToken() == null;
        } catch (JsonParseException | StreamConstraintsException e) {
            return false;
        }
    }

    private static boolean heeftType(JsonParser lezer) throws IOException {
        boolean gevonden = false;
        while (lezer.nextToken() == JsonToken.FIELD_NAME) {
            boolean type = lezer.currentName().equals("type");
            var waarde = lezer.nextToken();
            if (type && waarde == JsonToken.VALUE_STRING) {
                gevonden = GEOMETRIE.contains(lezer.getText());
            }
            lezer.skipChildren();
        }
        return gevonden;
    }

    /**
     * Whether the first lines all have the same number of fields, two or more, divided by one of the usual characters.
     *
     * @param afgekapt whether more follows, so that the last line may be cut short
     */
    static boolean isCsv(byte[] begin, boolean afgekapt) {
        var tekst = leesbaar(begin, afgekapt);
        return ";,\t|".chars().anyMatch(teken -> gelijkeRegels(tekst, (char) teken, afgekapt));
    }

    private static boolean gelijkeRegels(String tekst, char scheiding, boolean afgekapt) {
        int regels = 0;
        int velden = 1;
        int verwacht = 0;
        boolean tussenAanhalingstekens = false;
        boolean leeg = true;
        for (int i = 0; i <= tekst.length() && regels < REGELS; i++) {
            boolean einde = i == tekst.length();
            char teken = einde ? '\n' : tekst.charAt(i);
            if (teken == '"') {
                tussenAanhalingstekens = !tussenAanhalingstekens;
            }
            if (einde && afgekapt) {
                break;
            }
            if (teken == '\n' && (!tussenAanhalingstekens || einde)) {
                if (!leeg && verwacht != 0 && velden != verwacht) {
                    return false;
                }
                verwacht = leeg || verwacht != 0 ? verwacht : velden;
                regels += leeg ? 0 : 1;
                velden = 1;
                leeg = true;
            } else if (teken != '\r') {
                velden += teken == scheiding && !tussenAanhalingstekens ? 1 : 0;
                leeg = false;
            }
        }
        return verwacht >= 2;
    }

    /** The text in UTF-8, else in Windows-1252 as spreadsheets write it; empty when it has characters no text has. */
    private static String leesbaar(byte[] begin, boolean afgekapt) {
        String tekst;
        try {
            var decoder = StandardCharsets.UTF_8.newDecoder().onMalformedInput(CodingErrorAction.REPORT);
            int lengte = begin.length;
            while (afgekapt && lengte > begin.length - 4 && lengte > 0 && begin[lengte - 1] < 0) {
                lengte--;
            }
            tekst = decoder.decode(ByteBuffer.wrap(begin, 0, lengte)).toString();
        } catch (CharacterCodingException e) {
            tekst = new String(begin, StandardCharsets.ISO_8859_1);
        }
        boolean vreemd = tekst.chars().anyMatch(c -> c < 32 && c != '\n' && c != '\r' && c != '\t');
        return vreemd ? "" : tekst;
    }
}
