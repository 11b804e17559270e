package nl.waardevollekernen.gedeeld.web;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import nl.waardevollekernen.gedeeld.Veldfout;

/**
 * Characters that PostgreSQL cannot keep as they are sent: NUL, and one half of a surrogate pair, which JSON can write
 * ({@code \\ud800}) and UTF-8 cannot.
 */
final class Tekens {
    static final String MELDING = "Deze tekst bevat een teken dat wij niet kunnen bewaren. Haal het weg.";

    private Tekens() {}

    static boolean teBewaren(String tekst) {
        return tekst.indexOf('\0') < 0
                && tekst.codePoints().noneMatch(teken -> Character.getType(teken) == Character.SURROGATE);
    }

    /** Every text and name in this tree that cannot be kept. */
    static List<Veldfout> fouten(JsonNode boom) {
        var fouten = new ArrayList<Veldfout>();
        zoek(boom, JsonPointer.empty(), fouten);
        return fouten;
    }

    private static void zoek(JsonNode deel, JsonPointer plek, List<Veldfout> fouten) {
        if (deel.isTextual() && !teBewaren(deel.textValue())) {
            fouten.add(new Veldfout(plek.toString(), MELDING));
        }
        for (int i = 0; deel.isArray() && i < deel.size(); i++) {
            zoek(deel.get(i), plek.appendIndex(i), fouten);
        }
        deel.properties().forEach(veld -> {
            if (teBewaren(veld.getKey())) {
                zoek(veld.getValue(), plek.appendProperty(veld.getKey()), fouten);
            } else {
                fouten.add(new Veldfout(plek.toString(), MELDING));
            }
        });
    }
}
