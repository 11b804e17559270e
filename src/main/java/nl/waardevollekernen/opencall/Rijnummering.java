package nl.waardevollekernen.opencall;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.waardevollekernen.gedeeld.CanoniekeJson;
import nl.waardevollekernen.gedeeld.Ids;

/** Gives the rows of one new list that came without an id the id of the stored row that they are, or one of their own. */
final class Rijnummering {
    private final List<ObjectNode> bewaard = new ArrayList<>();
    private final Map<String, ObjectNode> vrij;

    private Rijnummering(ArrayNode nieuw, JsonNode bewaard) {
        this.vrij = Rijidentiteit.perId(bewaard);
        this.bewaard.addAll(vrij.values());
        Rijidentiteit.perId(nieuw).keySet().forEach(vrij::remove);
    }

    /** @param bewaard the stored list, each row with its id */
    static ArrayNode geef(ArrayNode nieuw, JsonNode bewaard) {
        return new Rijnummering(nieuw, bewaard).geef(nieuw);
    }

    private ArrayNode geef(ArrayNode nieuw) {
        var ids = new HashMap<Integer, String>();
        for (int i = 0; i < Math.min(nieuw.size(), bewaard.size()); i++) {
            if (zonderId(nieuw.get(i)) && inhoud(nieuw.get(i)).equals(inhoud(bewaard.get(i)))) {
                neem(ids, i, bewaard.get(i));
            }
        }
        var gelijken = vrijePerInhoud();
        for (int i = 0; i < nieuw.size(); i++) {
            if (zonderId(nieuw.get(i)) && !ids.containsKey(i)) {
                var zelfde = gelijken.getOrDefault(inhoud(nieuw.get(i)), new ArrayDeque<>());
                if (!zelfde.isEmpty()) {
                    neem(ids, i, zelfde.remove());
                }
            }
        }
        var rijen = JsonNodeFactory.instance.arrayNode();
        for (int i = 0; i < nieuw.size(); i++) {
            if (zonderId(nieuw.get(i)) && nieuw.get(i) instanceof ObjectNode rij) {
                if (!ids.containsKey(i) && i < bewaard.size()) {
                    neem(ids, i, bewaard.get(i));
                }
                var id = ids.computeIfAbsent(i, eigen -> Ids.nieuw().toString());
                rijen.add(rij.deepCopy().put(Rijidentiteit.ID, id));
            } else {
                rijen.add(nieuw.get(i));
            }
        }
        return rijen;
    }

    /** The new row at this place is this stored row, unless another new row is. */
    private void neem(Map<Integer, String> ids, int plaats, ObjectNode rij) {
        var id = Rijidentiteit.van(rij);
        if (vrij.remove(id) != null) {
            ids.put(plaats, id);
        }
    }

    private Map<String, Deque<ObjectNode>> vrijePerInhoud() {
        var gelijken = new HashMap<String, Deque<ObjectNode>>();
        vrij.values()
                .forEach(rij -> gelijken.computeIfAbsent(inhoud(rij), geen -> new ArrayDeque<>())
                        .add(rij));
        return gelijken;
    }

    private static boolean zonderId(JsonNode rij) {
        return rij.isObject()
                && (!rij.has(Rijidentiteit.ID) || rij.path(Rijidentiteit.ID).isNull());
    }

    private static String inhoud(JsonNode rij) {
        return CanoniekeJson.tekst(Rijidentiteit.zonder((ObjectNode) rij));
    }
}
