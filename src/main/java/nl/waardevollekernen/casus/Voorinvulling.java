package nl.waardevollekernen.casus;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import nl.waardevollekernen.identiteit.Gemeenten;
import nl.waardevollekernen.identiteit.Organisatie;
import nl.waardevollekernen.opencall.Onderwerp;

/** What a topic that nobody filled in yet proposes. It is shown, and stored only when somebody saves the topic. */
final class Voorinvulling {
    /** Key of the topic about who submits, in every form. */
    static final String OVER_DE_INDIENER = "indiener";

    private Voorinvulling() {}

    /** Whether something is proposed for this topic as it is stored. */
    static boolean heeft(Onderwerp onderwerp, JsonNode bewaard) {
        return onderwerp.key().equals(OVER_DE_INDIENER) && FormulierInvoer.leeg(bewaard);
    }

    /** The stored answers, or for an empty topic about the submitter what is known of that organisation. */
    static JsonNode bij(Onderwerp onderwerp, JsonNode bewaard, Organisatie indiener) {
        return heeft(onderwerp, bewaard) ? indiener(onderwerp, indiener) : bewaard;
    }

    private static ObjectNode indiener(Onderwerp onderwerp, Organisatie indiener) {
        boolean gemeente = Gemeenten.van(indiener.code()).isPresent();
        var voorstel = JsonNodeFactory.instance.objectNode();
        voorstel.put("soort", indiener.soort().code());
        voorstel.put("naam", gemeente ? "Gemeente " + indiener.naam() : indiener.naam());
        if (gemeente) {
            voorstel.put("gemeente", indiener.code());
        }
        voorstel.retain(onderwerp.velden().stream().map(veld -> veld.key()).toList());
        return voorstel;
    }
}
