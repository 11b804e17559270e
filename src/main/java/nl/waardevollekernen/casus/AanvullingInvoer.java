package nl.waardevollekernen.casus;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.waardevollekernen.gedeeld.web.GepostFormulier;
import nl.waardevollekernen.opencall.FormulierDefinitie;
import nl.waardevollekernen.opencall.Onderwerp;
import nl.waardevollekernen.opencall.Veld;
import nl.waardevollekernen.opencall.Veldtype;

/** The fields that an aanvulling opens: a place may be a topic, a question, a row of a list or a question in a row. */
final class AanvullingInvoer {
    private AanvullingInvoer() {}

    /** One question that is open again and where its answer stands. */
    record Plek(Veld veld, String pointer) {}

    /** The questions that this place opens. */
    static List<Plek> plekken(FormulierDefinitie definitie, String pointer) {
        var onderwerp = definitie.onderwerp(pointer.substring(1));
        if (onderwerp.isPresent()) {
            return plekken(onderwerp.get().velden(), pointer);
        }
        var veld = definitie.veld(pointer);
        if (veld.isPresent() && veld.get().type() == Veldtype.LIJST && pointer.matches(".*/[0-9]+")) {
            return plekken(veld.get().velden(), pointer);
        }
        return veld.stream().map(gevonden -> new Plek(gevonden, pointer)).toList();
    }

    private static List<Plek> plekken(List<Veld> velden, String pointer) {
        return velden.stream()
                .map(veld -> new Plek(veld, pointer + "/" + veld.key()))
                .toList();
    }

    /** The kinds of document, as the document room calls them, that these places ask for. */
    static Set<String> bijlagen(FormulierDefinitie definitie, Collection<String> pointers) {
        return pointers.stream()
                .flatMap(pointer -> plekken(definitie, pointer).stream())
                .flatMap(plek -> plek.veld().type() == Veldtype.LIJST
                        ? plekken(plek.veld().velden(), plek.pointer() + "/0").stream()
                        : Stream.of(plek))
                .filter(plek -> plek.veld().type() == Veldtype.DOCUMENT)
                .map(plek -> Documentsoort.van(plek.pointer()))
                .collect(Collectors.toSet());
    }

    /** How people call this place: "Financiering: Bedrag dat u vraagt". */
    static String label(FormulierDefinitie definitie, String pointer) {
        var delen = List.of(pointer.split("/", -1));
        var onderwerp = definitie.onderwerp(delen.get(1)).map(Onderwerp::titel);
        var veld = definitie.veld(pointer).map(Veld::label);
        var rij = Stream.of(pointer.split("/", -1))
                .filter(deel -> deel.matches("[0-9]{1,4}"))
                .map(deel -> ", regel " + (Integer.parseInt(deel) + 1))
                .reduce("", String::concat);
        return onderwerp.orElse("") + veld.map(label -> ": " + label).orElse("") + rij;
    }

    /** This content with the posted answers at the open places, and nothing else changed; files come by a page of their own. */
    static ObjectNode samen(ObjectNode basis, List<Plek> open, GepostFormulier gepost) {
        var nieuw = basis.deepCopy();
        for (var plek : open) {
            if (plek.veld().type() == Veldtype.DOCUMENT) {
                continue;
            }
            zet(nieuw, plek.pointer(), FormulierInvoer.veld(plek.veld(), Veldnaam.van(plek.pointer()), gepost));
        }
        return nieuw;
    }

    /** This content with these values at the open places, and nothing else changed; files stay. */
    static ObjectNode metWaarden(ObjectNode basis, List<Plek> open, JsonNode waarden) {
        var nieuw = basis.deepCopy();
        open.stream()
                .filter(plek -> plek.veld().type() != Veldtype.DOCUMENT)
                .forEach(plek -> zet(nieuw, plek.pointer(), waarden.at(plek.pointer())));
        return nieuw;
    }

    /** This content with another value at this place. */
    static ObjectNode metWaarde(ObjectNode basis, String pointer, JsonNode waarde) {
        zet(basis, pointer, waarde);
        return basis;
    }

    /** This content with another file, or none, at this place. */
    static ObjectNode metBestand(ObjectNode basis, String pointer, String document) {
        zet(basis, pointer, JsonNodeFactory.instance.textNode(document));
        return basis;
    }

    private static void zet(ObjectNode inhoud, String pointer, JsonNode waarde) {
        var plaats = JsonPointer.compile(pointer);
        var ouder = inhoud.at(plaats.head());
        if (ouder.isMissingNode() && !(inhoud.at(plaats.head().head()) instanceof ArrayNode)) {
            ouder = inhoud.withObject(plaats.head());
        }
        if (ouder instanceof ObjectNode object) {
            var naam = plaats.last().getMatchingProperty();
            if (FormulierInvoer.leeg(waarde)) {
                object.remove(naam);
            } else {
                object.set(naam, waarde);
            }
        }
    }
}
