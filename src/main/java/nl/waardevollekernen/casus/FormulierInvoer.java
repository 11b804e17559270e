package nl.waardevollekernen.casus;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.HashSet;
import nl.waardevollekernen.gedeeld.Tekst;
import nl.waardevollekernen.gedeeld.web.GepostFormulier;
import nl.waardevollekernen.opencall.InhoudInvoer;
import nl.waardevollekernen.opencall.Onderwerp;
import nl.waardevollekernen.opencall.Rijidentiteit;
import nl.waardevollekernen.opencall.Veld;
import nl.waardevollekernen.opencall.Veldtype;

/**
 * Turns a posted form into the answers it holds. What cannot be read stays as it was typed; empty answers and rows that
 * are empty altogether are left out.
 */
final class FormulierInvoer {
    private FormulierInvoer() {}

    /**
     * The answers of one topic.
     *
     * @param bewaard the topic as it is stored; its documents are changed on a page of their own and stay
     */
    static ObjectNode onderwerp(Onderwerp onderwerp, GepostFormulier gepost, JsonNode bewaard) {
        var antwoorden = JsonNodeFactory.instance.objectNode();
        for (var veld : onderwerp.velden()) {
            zet(
                    antwoorden,
                    veld,
                    veld.type() == Veldtype.DOCUMENT
                            ? bewaard.path(veld.key())
                            : veld(veld, onderwerp.key() + "-" + veld.key(), gepost));
        }
        return antwoorden;
    }

    /** The answer to one question; rows are counted by the hidden field that goes with their list. */
    static JsonNode veld(Veld veld, String naam, GepostFormulier gepost) {
        return switch (veld.type()) {
            case LIJST -> rijen(veld, naam, gepost);
            case MEERKEUZE -> InhoudInvoer.leesMeer(gepost.alle(naam));
            case GEBIED -> Gebiedsinvoer.lees(veld, gepost.een(naam));
            default -> InhoudInvoer.lees(veld, gepost.een(naam));
        };
    }

    /**
     * A row whose remove button was pressed ("weg-grex-kosten-2") is left out. A row keeps the id that the page gave it; one that
     * came without, or with the id of another row, gets its own when it is saved.
     */
    private static ArrayNode rijen(Veld lijst, String naam, GepostFormulier gepost) {
        var rijen = JsonNodeFactory.instance.arrayNode();
        int aantal = gepost.getal(naam + "-rijen", lijst.maxRijen());
        var weg = gepost.een("doe");
        var ids = new HashSet<String>();
        for (int i = 0; i < aantal; i++) {
            var rij = JsonNodeFactory.instance.objectNode();
            for (var veld : lijst.velden()) {
                zet(rij, veld, veld(veld, naam + "-" + i + "-" + veld.key(), gepost));
            }
            if (!rij.isEmpty() && !weg.equals("weg-" + naam + "-" + i)) {
                var id = gepost.een(naam + "-" + i + "-" + Rijidentiteit.ID);
                if (Rijidentiteit.geldig(id) && ids.add(id)) {
                    rij.put(Rijidentiteit.ID, id);
                }
                rijen.add(rij);
            }
        }
        return rijen;
    }

    private static void zet(ObjectNode object, Veld veld, JsonNode waarde) {
        if (!leeg(waarde)) {
            object.set(veld.key(), waarde);
        }
    }

    /** Whether there is no answer. */
    static boolean leeg(JsonNode waarde) {
        return waarde.isMissingNode()
                || waarde.isNull()
                || (waarde.isTextual() && Tekst.isLeeg(waarde.textValue()))
                || (waarde.isContainerNode() && waarde.isEmpty());
    }
}
