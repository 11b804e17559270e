package nl.waardevollekernen.casus;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import nl.waardevollekernen.gedeeld.CanoniekeJson;
import nl.waardevollekernen.gedeeld.Veldfout;
import nl.waardevollekernen.gedeeld.Weigering;
import nl.waardevollekernen.gedeeld.web.GepostFormulier;
import nl.waardevollekernen.opencall.InhoudTekst;
import nl.waardevollekernen.opencall.Onderwerp;
import nl.waardevollekernen.opencall.Veld;
import nl.waardevollekernen.opencall.Veldtype;
import org.jspecify.annotations.Nullable;

/** Two people changed one topic: what they have to choose about, in words, and the topic that their choice makes. */
final class Samenvoeging {
    private static final String MIJN = "mijn";
    private static final Set<String> KEUZEN = Set.of(MIJN, "hun");

    private Samenvoeging() {}

    /**
     * One question that both changed, each into something else.
     *
     * @param naam name of the choice
     * @param label the question
     * @param basis the answer that stood there when who saves now opened the topic, in words
     * @param mijn the answer of who saves now
     * @param hun the answer that was saved by somebody else
     */
    record Verschil(String naam, String label, String basis, String mijn, String hun) {}

    /** The questions that need a choice, in words. */
    static List<Verschil> verschillen(
            Onderwerp onderwerp, List<Veld> botsingen, @Nullable JsonNode basis, JsonNode mijn, JsonNode hun) {
        return botsingen.stream()
                .map(veld -> new Verschil(
                        keus(onderwerp, veld),
                        veld.label(),
                        basis == null ? "" : tekst(veld, basis.path(veld.key())),
                        tekst(veld, mijn.path(veld.key())),
                        tekst(veld, hun.path(veld.key()))))
                .toList();
    }

    /** Whether these two differ in any answer. */
    static boolean anders(Onderwerp onderwerp, JsonNode een, JsonNode ander) {
        return onderwerp.velden().stream().anyMatch(veld -> !gelijk(een.path(veld.key()), ander.path(veld.key())));
    }

    /** What was typed before the choice. */
    static ObjectNode mijn(GepostFormulier gepost) {
        return lees(gepost.een(MIJN));
    }

    /** What is asked for each question without a choice; empty when all were made. */
    static List<Veldfout> nietGekozen(Onderwerp onderwerp, List<Veld> botsingen, GepostFormulier gepost) {
        return botsingen.stream()
                .filter(veld -> !KEUZEN.contains(gepost.een(keus(onderwerp, veld))))
                .map(veld -> new Veldfout(
                        keus(onderwerp, veld), "Kies welk antwoord blijft staan bij “" + veld.label() + "”."))
                .toList();
    }

    /** The topic as chosen; what did not clash is merged already. */
    static ObjectNode kies(
            Onderwerp onderwerp, Driewegs driewegs, GepostFormulier gepost, JsonNode mijn, JsonNode hun) {
        var uitkomst = driewegs.samen().deepCopy();
        for (var veld : driewegs.botsingen()) {
            boolean mijne = gepost.een(keus(onderwerp, veld)).equals(MIJN);
            var waarde = (mijne ? mijn : hun).path(veld.key());
            if (!FormulierInvoer.leeg(waarde)) {
                uitkomst.set(veld.key(), waarde);
            }
        }
        return uitkomst;
    }

    private static String keus(Onderwerp onderwerp, Veld veld) {
        return "keus-" + onderwerp.key() + "-" + veld.key();
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
