package nl.waardevollekernen.casus;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.waardevollekernen.gedeeld.CanoniekeJson;
import nl.waardevollekernen.gedeeld.Veldfout;
import nl.waardevollekernen.gedeeld.Weigering;
import nl.waardevollekernen.gedeeld.web.GepostFormulier;
import nl.waardevollekernen.opencall.InhoudTekst;
import nl.waardevollekernen.opencall.Onderwerp;
import nl.waardevollekernen.opencall.Veld;
import nl.waardevollekernen.opencall.Veldtype;

/** Two people changed one thing: what they have to choose about, in words. */
final class Samenvoeging {
    private static final String MIJN = "mijn";
    private static final String REGEL_WEG = "Deze regel is verwijderd.";

    private Samenvoeging() {}

    /**
     * One clash, in words.
     *
     * @param naam name of the choice
     * @param label the question, or the row
     * @param regel the row by which it is recognised, or empty
     * @param basis what stood there when who saves now opened it, or empty when that is not known
     * @param mijn what who saves now made of it
     * @param hun what was saved by somebody else
     */
    record Verschil(String naam, String label, String regel, String basis, String mijn, String hun) {}

    /** What needs a choice, in words. */
    static List<Verschil> verschillen(List<Botsing> botsingen) {
        return botsingen.stream().map(Samenvoeging::verschil).toList();
    }

    private static Verschil verschil(Botsing botsing) {
        var stond = botsing.basis().isMissingNode() ? "" : tekst(botsing, botsing.basis());
        var rij = botsing.rij();
        return new Verschil(
                botsing.naam(),
                label(botsing),
                rij == null || botsing.cel() == null ? "" : regel(botsing.veld(), rij.inhoud()),
                stond,
                tekst(botsing, botsing.mijn()),
                tekst(botsing, botsing.hun()));
    }

    private static String label(Botsing botsing) {
        var rij = botsing.rij();
        var cel = botsing.cel();
        return botsing.veld().label()
                + (rij == null ? "" : ", regel " + rij.plaats())
                + (cel == null ? "" : ": " + cel.label());
    }

    private static String tekst(Botsing botsing, JsonNode waarde) {
        var cel = botsing.cel();
        if (cel != null) {
            return tekst(cel, waarde);
        }
        return botsing.rij() == null
                ? tekst(botsing.veld(), waarde)
                : waarde.isMissingNode() ? REGEL_WEG : regel(botsing.veld(), waarde);
    }

    /** Whether these two differ in any answer. */
    static boolean anders(Onderwerp onderwerp, JsonNode een, JsonNode ander) {
        return onderwerp.velden().stream().anyMatch(veld -> !gelijk(een.path(veld.key()), ander.path(veld.key())));
    }

    /** What was typed before the choice. */
    static ObjectNode mijn(GepostFormulier gepost) {
        return lees(gepost.een(MIJN));
    }

    /** What is asked for each clash without a choice. */
    static List<Veldfout> nietGekozen(List<Botsing> botsingen) {
        return botsingen.stream()
                .map(botsing -> new Veldfout(
                        botsing.naam(),
                        (botsing.rij() != null && botsing.cel() == null
                                        ? "Kies of deze regel blijft staan: “"
                                        : "Kies welk antwoord blijft staan bij “")
                                + label(botsing) + "”."))
                .toList();
    }

    /** Whether two answers mean the same. */
    static boolean gelijk(JsonNode een, JsonNode ander) {
        boolean leeg = FormulierInvoer.leeg(een);
        return leeg == FormulierInvoer.leeg(ander)
                && (leeg || CanoniekeJson.tekst(een).equals(CanoniekeJson.tekst(ander)));
    }

    /** What a row says, to recognise it by: its answers one after the other. */
    static String regel(Veld lijst, JsonNode rij) {
        return lijst.velden().stream()
                .filter(cel -> !FormulierInvoer.leeg(rij.path(cel.key())))
                .map(cel -> InhoudTekst.tekst(cel, rij.path(cel.key())))
                .collect(Collectors.joining(" · "));
    }

    private static String tekst(Veld veld, JsonNode waarde) {
        if (veld.type() != Veldtype.LIJST || FormulierInvoer.leeg(waarde)) {
            return waarde instanceof TextNode getypt && veld.type() == Veldtype.GEBIED
                    ? getypt.textValue()
                    : InhoudTekst.tekst(veld, waarde);
        }
        return IntStream.range(0, waarde.size())
                .mapToObj(i -> (i + 1) + ". " + regel(veld, waarde.path(i)))
                .collect(Collectors.joining("\n"));
    }

    private static ObjectNode lees(String json) {
        try {
            return CanoniekeJson.lees(json);
        } catch (UncheckedIOException | ClassCastException geenInhoud) {
            throw Weigering.invoer(MIJN, "Uw antwoorden zijn niet goed aangekomen. Ga terug en verstuur ze opnieuw.");
        }
    }
}
