package nl.waardevollekernen.casus;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;
import nl.waardevollekernen.opencall.Formulieren;
import nl.waardevollekernen.opencall.Onderwerp;

/**
 * The page of a topic that cannot be saved any more: why, and what was typed, for who copies it.
 *
 * @param uitleg why, in sentences
 * @param getypt the answers that were typed and not saved
 */
record Formuliereinde(CasusDetail casus, Onderwerp onderwerp, String uitleg, List<Aanvullingverslag.Wijziging> getypt) {
    static Formuliereinde van(CasusDetail casus, Onderwerp onderwerp, String uitleg, ObjectNode getypt) {
        var nieuw = JsonNodeFactory.instance.objectNode().set(onderwerp.key(), getypt);
        return new Formuliereinde(
                casus,
                onderwerp,
                uitleg,
                Aanvullingverslag.wijzigingen(
                        Formulieren.van(casus.call()), "/" + onderwerp.key(), casus.inhoud(), nieuw, Map.of()));
    }

    public String adres() {
        return "/casussen/" + casus.id();
    }
}
