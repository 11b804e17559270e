package nl.waardevollekernen.opencall;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.waardevollekernen.gedeeld.Veldfout;

/**
 * Answers in the form "Transformatie kernen 2027" (version 1) that fit and may be submitted, but that work against the
 * case: whoever submits reads so first. What fails a knock-out is told by {@link Knockoutwaarschuwingen}.
 */
public final class Aandachtspunten {
    private Aandachtspunten() {}

    /** One point per answer, each with its JSON pointer and what it means, in the order of the form. */
    public static List<Veldfout> van(JsonNode inhoud) {
        return Stream.of(
                        bijNee(
                                inhoud,
                                "kennisdeling",
                                "Wie de casus beoordeelt, leest dat u niet wilt delen wat u leert."),
                        bijNee(
                                inhoud,
                                "publicatie",
                                "De openbare delen worden gepubliceerd, ook als u hier Nee antwoordt."),
                        bijNee(
                                inhoud,
                                "ethischeCode",
                                "Wie de casus beoordeelt, leest dat u zich niet aan de ethische code houdt."))
                .flatMap(Optional::stream)
                .toList();
    }

    private static Optional<Veldfout> bijNee(JsonNode inhoud, String verklaring, String gevolg) {
        var plaats = "/verklaringen/" + verklaring;
        var antwoord = inhoud.at(plaats);
        return antwoord.isBoolean() && !antwoord.booleanValue()
                ? Optional.of(new Veldfout(plaats, "U antwoordde Nee. " + gevolg))
                : Optional.empty();
    }
}
