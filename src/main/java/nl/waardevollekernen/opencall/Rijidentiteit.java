package nl.waardevollekernen.opencall;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Every row of a list has an id that stays with it, however the row is edited or moved: what two people did in one list is
 * compared by it. It is part of the content and of its hash, says nothing about the case, and nobody has to make one up.
 */
public final class Rijidentiteit {
    /** The name of the id in a row; no question of a row has it. */
    public static final String ID = "id";

    private static final Pattern VORM = Pattern.compile("[A-Za-z0-9][A-Za-z0-9-]{0,63}");

    private Rijidentiteit() {}

    /** Whether a text can be an id. */
    public static boolean geldig(String id) {
        return VORM.matcher(id).matches();
    }

    /** The id of this row, or empty while it has none that counts. */
    public static String van(JsonNode rij) {
        var id = rij.path(ID);
        return id.isTextual() && geldig(id.textValue()) ? id.textValue() : "";
    }

    /** The rows of this list by their id, in their order. */
    public static Map<String, ObjectNode> perId(JsonNode lijst) {
        var rijen = new LinkedHashMap<String, ObjectNode>();
        for (int i = 0; lijst.isArray() && i < lijst.size(); i++) {
            if (lijst.get(i) instanceof ObjectNode rij && !van(rij).isEmpty()) {
                rijen.putIfAbsent(van(rij), rij);
            }
        }
        return rijen;
    }

    /** The answers of a row, without its id. */
    public static ObjectNode zonder(ObjectNode rij) {
        var kopie = rij.deepCopy();
        kopie.remove(ID);
        return kopie;
    }

    /** Stored content in which every row has its id: what was stored before rows had one is numbered by place. */
    public static ObjectNode bewaard(FormulierDefinitie definitie, ObjectNode inhoud) {
        var kopie = inhoud.deepCopy();
        definitie.onderwerpen().stream()
                .filter(onderwerp -> kopie.has(onderwerp.key()))
                .forEach(onderwerp -> kopie.set(onderwerp.key(), bewaard(onderwerp, kopie.path(onderwerp.key()))));
        return kopie;
    }

    /** The same for one topic. */
    public static JsonNode bewaard(Onderwerp onderwerp, JsonNode inhoud) {
        return elkeLijst(onderwerp, inhoud, (lijst, key) -> genummerd(lijst));
    }

    /**
     * New content in which every row has an id: its own, that of the stored row that it is, or a new one. A row without an id
     * is the stored row with the same answers, or else the one at its place. What is wrong with an id is for
     * {@link InhoudControle}.
     */
    public static ObjectNode geef(FormulierDefinitie definitie, ObjectNode nieuw, JsonNode bewaard) {
        var kopie = nieuw.deepCopy();
        definitie.onderwerpen().stream()
                .filter(onderwerp -> kopie.has(onderwerp.key()))
                .forEach(onderwerp -> kopie.set(
                        onderwerp.key(), geef(onderwerp, kopie.path(onderwerp.key()), bewaard.path(onderwerp.key()))));
        return kopie;
    }

    /** The same for one topic. */
    public static JsonNode geef(Onderwerp onderwerp, JsonNode nieuw, JsonNode bewaard) {
        return elkeLijst(onderwerp, nieuw, (lijst, key) -> Rijnummering.geef(lijst, genummerd(bewaard.path(key))));
    }

    /** What is wrong with the id of a row, or null; each id counts once in its list. */
    static @Nullable String fout(JsonNode rij, Set<String> eerder) {
        if (!rij.has(ID) || rij.path(ID).isNull()) {
            return null;
        }
        if (van(rij).isEmpty()) {
            return "De id van een regel is een tekst van hoogstens 64 letters, cijfers en streepjes. Laat de id weg: dan"
                    + " krijgt de regel er een.";
        }
        return eerder.add(van(rij))
                ? null
                : "Een andere regel van deze lijst heeft dezelfde id. Laat de id van de nieuwe regel weg: dan krijgt die een"
                        + " eigen id.";
    }

    private static JsonNode elkeLijst(
            Onderwerp onderwerp, JsonNode inhoud, BiFunction<ArrayNode, String, JsonNode> doe) {
        if (!(inhoud instanceof ObjectNode object)) {
            return inhoud;
        }
        var kopie = object.deepCopy();
        onderwerp.velden().stream()
                .filter(veld -> veld.type() == Veldtype.LIJST)
                .forEach(veld -> {
                    if (kopie.path(veld.key()) instanceof ArrayNode lijst && lijst.size() <= veld.maxRijen()) {
                        kopie.set(veld.key(), doe.apply(lijst, veld.key()));
                    }
                });
        return kopie;
    }

    private static JsonNode genummerd(JsonNode lijst) {
        if (!lijst.isArray()) {
            return lijst;
        }
        var bezet = new HashSet<>(perId(lijst).keySet());
        var rijen = JsonNodeFactory.instance.arrayNode();
        for (int i = 0; i < lijst.size(); i++) {
            var rij = lijst.get(i);
            if (rij instanceof ObjectNode object && van(object).isEmpty()) {
                var id = new StringBuilder("r" + (i + 1));
                while (!bezet.add(id.toString())) {
                    id.append('x');
                }
                rij = object.deepCopy().put(ID, id.toString());
            }
            rijen.add(rij);
        }
        return rijen;
    }
}
