package nl.waardevollekernen.casus;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.stream.Collectors;
import nl.waardevollekernen.gedeeld.CanoniekeJson;
import nl.waardevollekernen.gedeeld.Weigering;
import nl.waardevollekernen.gedeeld.web.GepostFormulier;
import nl.waardevollekernen.opencall.InhoudTekst;
import nl.waardevollekernen.opencall.Onderwerp;
import nl.waardevollekernen.opencall.Veld;
import nl.waardevollekernen.opencall.Veldtype;

/** Two people changed one topic: what differs between their answers, and the topic that a choice between them makes. */
final class Samenvoeging {
    private static final String KEUS = "keus-";
    private static final String MIJN = "mijn";

    private Samenvoeging() {}

    /**
     * One question that the two answered differently.
     *
     * @param naam name of the choice
     * @param label the question
     * @param mijn the answer of who saves now, in words
     * @param hun the answer that was saved by somebody else
     */
    record Verschil(String naam, String label, String mijn, String hun) {}

    /** The questions whose answers differ; a list counts as one answer, since its rows have no identity. */
    static List<Verschil> verschillen(Onderwerp onderwerp, JsonNode mijn, JsonNode hun) {
        return onderwerp.velden().stream()
                .filter(veld -> !gelijk(mijn.path(veld.key()), hun.path(veld.key())))
                .map(veld -> new Verschil(
                        KEUS + onderwerp.key() + "-" + veld.key(),
                        veld.label(),
                        tekst(veld, mijn.path(veld.key())),
                        tekst(veld, hun.path(veld.key()))))
                .toList();
    }

    /** The topic as chosen: what was not asked stays as it is stored. */
    static ObjectNode kies(Onderwerp onderwerp, GepostFormulier gepost, JsonNode bewaard) {
        var mijn = lees(gepost.een(MIJN));
        var uitkomst = bewaard instanceof ObjectNode object ? object.deepCopy() : mijn.objectNode();
        for (var veld : onderwerp.velden()) {
            if (gepost.een(KEUS + onderwerp.key() + "-" + veld.key()).equals(MIJN)) {
                var waarde = mijn.path(veld.key());
                if (FormulierInvoer.leeg(waarde)) {
                    uitkomst.remove(veld.key());
                } else {
                    uitkomst.set(veld.key(), waarde);
                }
            }
        }
        return uitkomst;
    }

    /** Whether two answers mean the same. */
    static boolean gelijk(JsonNode een, JsonNode ander) {
        boolean leeg = FormulierInvoer.leeg(een);
        return leeg == FormulierInvoer.leeg(ander)
                && (leeg || CanoniekeJson.tekst(een).equals(CanoniekeJson.tekst(ander)));
    }

    private static String tekst(Veld veld, JsonNode waarde) {
        if (veld.type() != Veldtype.LIJST || FormulierInvoer.leeg(waarde)) {
            return waarde instanceof TextNode getypt && veld.type() == Veldtype.GEBIED
                    ? getypt.textValue()
                    : InhoudTekst.tekst(veld, waarde);
        }
        var regels = new StringBuilder();
        for (int i = 0; i < waarde.size(); i++) {
            var rij = waarde.get(i);
            regels.append(i + 1)
                    .append(". ")
                    .append(veld.velden().stream()
                            .map(deel -> InhoudTekst.tekst(
                                    deel, rij == null ? MissingNode.getInstance() : rij.path(deel.key())))
                            .collect(Collectors.joining(" · ")))
                    .append('\n');
        }
        return regels.toString().strip();
    }

    private static ObjectNode lees(String json) {
        try {
            return CanoniekeJson.lees(json);
        } catch (UncheckedIOException | ClassCastException geenInhoud) {
            throw Weigering.invoer(MIJN, "Uw antwoorden zijn niet goed aangekomen. Ga terug en verstuur ze opnieuw.");
        }
    }
}
