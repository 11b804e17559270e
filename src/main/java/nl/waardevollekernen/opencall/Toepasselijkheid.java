package nl.waardevollekernen.opencall;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.BiConsumer;
import nl.waardevollekernen.gedeeld.Veldfout;

/**
 * Answers that no longer apply because of another answer (the amount of an effect that is not expressed in euros) are never
 * signed and never frozen. In a draft they stay, so that they are back when the other answer is.
 */
public final class Toepasselijkheid {
    private final List<Veldfout> vervallen = new ArrayList<>();
    private final BiConsumer<ObjectNode, String> bij;

    private Toepasselijkheid(BiConsumer<ObjectNode, String> bij) {
        this.bij = bij;
    }

    /** Whether the other answers of this object leave room for this question. */
    static boolean geldt(Veld veld, JsonNode buren) {
        var als = veld.alleenAls();
        return als == null || buren.path(als.veld()).asText().equals(als.waarde());
    }

    /** A copy of the content without the answers that no longer apply. */
    public static ObjectNode geldend(FormulierDefinitie definitie, ObjectNode inhoud) {
        var kopie = inhoud.deepCopy();
        new Toepasselijkheid(ObjectNode::remove).onderwerpen(definitie, kopie);
        return kopie;
    }

    /** The answers that do not apply, each with its JSON pointer and why it does not count. */
    public static List<Veldfout> vervallen(FormulierDefinitie definitie, ObjectNode inhoud) {
        var zoeker = new Toepasselijkheid((object, key) -> {});
        zoeker.onderwerpen(definitie, inhoud);
        return List.copyOf(zoeker.vervallen);
    }

    private void onderwerpen(FormulierDefinitie definitie, ObjectNode inhoud) {
        for (var onderwerp : definitie.onderwerpen()) {
            object("/" + onderwerp.key(), inhoud.path(onderwerp.key()), onderwerp.velden());
        }
    }

    private void object(String plaats, JsonNode waarden, List<Veld> velden) {
        if (!(waarden instanceof ObjectNode object)) {
            return;
        }
        for (var veld : velden) {
            var waarde = object.path(veld.key());
            var hier = plaats + "/" + veld.key();
            if (!geldt(veld, object)) {
                if (!waarde.isMissingNode() && !waarde.isNull()) {
                    vervallen.add(new Veldfout(hier, reden(veld, velden)));
                    bij.accept(object, veld.key());
                }
            } else if (veld.type() == Veldtype.LIJST && waarde.isArray()) {
                for (int i = 0; i < waarde.size(); i++) {
                    object(hier + "/" + i, waarde.get(i), veld.velden());
                }
            }
        }
    }

    private static String reden(Veld veld, List<Veld> buren) {
        var als = Objects.requireNonNull(veld.alleenAls());
        var ander = Veld.metKey(buren, als.veld()).orElseThrow();
        var antwoord = ander.optie(als.waarde()).map(Veld.Optie::label).orElse(als.waarde());
        return "telt alleen mee als u “" + antwoord + "” antwoordt op “" + ander.label() + "”.";
    }
}
