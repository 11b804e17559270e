package nl.waardevollekernen.casus;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** What differs between two contents, as JSON pointers: the proof that an aanvulling changed nothing else. */
final class Wijzigingen {
    private Wijzigingen() {}

    /** The places that differ. A list of another length differs as a whole: a row has another place then. */
    static List<String> tussen(JsonNode oud, JsonNode nieuw) {
        var plaatsen = new ArrayList<String>();
        vergelijk("", oud, nieuw, plaatsen);
        return plaatsen;
    }

    /** The places that differ and are not one of, or within one of, the places that were opened. */
    static List<String> buiten(Collection<String> geopend, JsonNode oud, JsonNode nieuw) {
        return tussen(oud, nieuw).stream()
                .filter(plaats -> !binnen(geopend, plaats))
                .toList();
    }

    /** Whether this place is one of these, or within one of them. */
    static boolean binnen(Collection<String> plaatsen, String plaats) {
        return plaatsen.stream().anyMatch(een -> plaats.equals(een) || plaats.startsWith(een + "/"));
    }

    private static void vergelijk(String plaats, @Nullable JsonNode oud, @Nullable JsonNode nieuw, List<String> uit) {
        if (oud instanceof ObjectNode links && nieuw instanceof ObjectNode rechts) {
            var namen = new TreeSet<String>();
            links.fieldNames().forEachRemaining(namen::add);
            rechts.fieldNames().forEachRemaining(namen::add);
            for (var naam : namen) {
                var stap = naam.replace("~", "~0").replace("/", "~1");
                vergelijk(plaats + "/" + stap, links.get(naam), rechts.get(naam), uit);
            }
        } else if (oud instanceof ArrayNode links
                && nieuw instanceof ArrayNode rechts
                && links.size() == rechts.size()) {
            for (int i = 0; i < links.size(); i++) {
                vergelijk(plaats + "/" + i, links.get(i), rechts.get(i), uit);
            }
        } else if (!gelijk(oud, nieuw)) {
            uit.add(plaats);
        }
    }

    private static boolean gelijk(@Nullable JsonNode oud, @Nullable JsonNode nieuw) {
        if (oud != null && nieuw != null && oud.isNumber() && nieuw.isNumber()) {
            return oud.decimalValue().compareTo(nieuw.decimalValue()) == 0;
        }
        return Objects.equals(oud, nieuw);
    }
}
