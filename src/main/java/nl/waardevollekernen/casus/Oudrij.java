package nl.waardevollekernen.casus;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.waardevollekernen.opencall.Rijidentiteit;

/**
 * A row as it stood in an earlier version of its list, so that it can be put back at its place.
 *
 * @param rij the row with its id
 * @param ervoor the ids of the rows that stood before it, in order
 */
record Oudrij(ObjectNode rij, List<String> ervoor) {
    /** The row with this id in this list, or empty. */
    static Optional<Oudrij> in(JsonNode lijst, String id) {
        var rijen = Rijidentiteit.perId(lijst);
        var ids = List.copyOf(rijen.keySet());
        return Optional.ofNullable(rijen.get(id)).map(rij -> new Oudrij(rij, ids.subList(0, ids.indexOf(id))));
    }

    /** The pattern that every canonical text has in which this row stands; a row of before rows had an id has a number. */
    static String zoek(String id) {
        return id.matches("r[0-9]{1,4}x*") ? "%" : "%\"" + Rijidentiteit.ID + "\":\"" + id + "\"%";
    }

    /** This list with the row back in it, after the nearest row that stood before it; the same list when it is there. */
    ArrayNode terugIn(JsonNode lijst) {
        var rijen = new ArrayList<JsonNode>();
        if (lijst.isArray()) {
            lijst.forEach(rijen::add);
        }
        var ids = rijen.stream().map(Rijidentiteit::van).toList();
        if (!ids.contains(Rijidentiteit.van(rij))) {
            int plaats = ervoor.reversed().stream()
                    .mapToInt(ids::indexOf)
                    .filter(gevonden -> gevonden >= 0)
                    .findFirst()
                    .orElse(-1);
            rijen.add(plaats + 1, rij);
        }
        return JsonNodeFactory.instance.arrayNode().addAll(rijen);
    }
}
