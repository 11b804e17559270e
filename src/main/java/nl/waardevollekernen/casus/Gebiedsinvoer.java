package nl.waardevollekernen.casus;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import nl.waardevollekernen.gedeeld.Tekst;
import nl.waardevollekernen.opencall.Gebied;
import nl.waardevollekernen.opencall.InhoudInvoer;
import nl.waardevollekernen.opencall.Veld;

/**
 * An area as people type it: one point on a line, "51.6837 5.0669". One line is a point; more lines are the corners of an
 * area, which closes by itself. The order of the two numbers does not matter: in the Netherlands they cannot be mistaken
 * for each other. GeoJSON is taken as well, and what cannot be read stays as it was typed.
 */
final class Gebiedsinvoer {
    private static final Pattern PUNT =
            Pattern.compile("(-?[0-9]{1,3}[.,][0-9]{1,12}|[0-9]{1,3})[\\s;,]+(-?[0-9]{1,3}[.,][0-9]{1,12}|[0-9]{1,3})");
    private static final BigDecimal TUSSEN = BigDecimal.valueOf(30);

    private Gebiedsinvoer() {}

    static JsonNode lees(Veld veld, String getypt) {
        var tekst = Tekst.schoon(getypt);
        if (tekst.isEmpty()) {
            return InhoudInvoer.lees(veld, tekst);
        }
        if (tekst.startsWith("{")) {
            var geometrie = InhoudInvoer.lees(veld, tekst);
            return Gebied.aaneengesloten(geometrie) ? geometrie : JsonNodeFactory.instance.textNode(getypt);
        }
        var punten = new ArrayList<ArrayNode>();
        for (var regel :
                tekst.lines().map(String::strip).filter(r -> !r.isEmpty()).toList()) {
            var delen = PUNT.matcher(regel);
            if (!delen.matches()) {
                return JsonNodeFactory.instance.textNode(getypt);
            }
            punten.add(punt(getal(delen.group(1)), getal(delen.group(2))));
        }
        return punten.size() == 1 ? geometrie("Point", punten.getFirst()) : geometrie("Polygon", rand(punten));
    }

    /** The corners, each on a line, latitude first as on maps; GeoJSON for an area with holes. */
    static String toon(Veld veld, JsonNode waarde) {
        var punten = waarde.path("coordinates");
        if (waarde.path("type").asText().equals("Point") && punten.size() == 2) {
            return regel(punten);
        }
        if (!waarde.path("type").asText().equals("Polygon") || punten.size() != 1) {
            return InhoudInvoer.toon(veld, waarde);
        }
        var regels = new ArrayList<String>();
        punten.get(0).forEach(punt -> regels.add(regel(punt)));
        if (regels.size() > 1 && regels.getFirst().equals(regels.getLast())) {
            regels.removeLast();
        }
        return String.join("\n", regels);
    }

    private static String regel(JsonNode punt) {
        return punt.path(1).asText() + " " + punt.path(0).asText();
    }

    private static BigDecimal getal(String tekst) {
        return new BigDecimal(tekst.replace(',', '.'));
    }

    private static ArrayNode punt(BigDecimal een, BigDecimal twee) {
        boolean breedteEerst = een.compareTo(TUSSEN) > 0;
        return JsonNodeFactory.instance
                .arrayNode()
                .add(breedteEerst ? twee : een)
                .add(breedteEerst ? een : twee);
    }

    private static ArrayNode rand(List<ArrayNode> punten) {
        var rand = JsonNodeFactory.instance.arrayNode().addAll(punten);
        if (!punten.getFirst().equals(punten.getLast())) {
            rand.add(punten.getFirst().deepCopy());
        }
        return JsonNodeFactory.instance.arrayNode().add(rand);
    }

    private static JsonNode geometrie(String soort, ArrayNode plaatsen) {
        var geometrie = JsonNodeFactory.instance.objectNode().put("type", soort);
        geometrie.set("coordinates", plaatsen);
        return geometrie;
    }
}
