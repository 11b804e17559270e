package nl.waardevollekernen.casus;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import nl.waardevollekernen.opencall.Aandachtspunten;
import nl.waardevollekernen.opencall.Formulieren;
import nl.waardevollekernen.opencall.Knockoutwaarschuwingen;
import nl.waardevollekernen.opencall.Toepasselijkheid;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * An answer in a draft that may be submitted but works against the case, as machines read it.
 *
 * @param pointer JSON pointer of the answer
 * @param detail what it means, for people
 * @param nietOntvankelijk whether the case fails a knock-out with it
 */
@Schema(name = "Aandachtspunt")
public record Aandachtspunt(
        @Schema(description = "JSON pointer naar het antwoord.")
        String pointer,

        String detail,

        @Schema(description = "Of de casus met dit antwoord niet aan een voorwaarde van de call voldoet.")
        boolean nietOntvankelijk) {
    /** What the pages say of this draft as well. */
    static List<Aandachtspunt> van(CasusDetail casus) {
        return Stream.of(
                        Toepasselijkheid.vervallen(Formulieren.van(casus.call()), casus.inhoud()).stream()
                                .map(punt -> new Aandachtspunt(punt.veld(), "Dit antwoord " + punt.melding(), false)),
                        Knockoutwaarschuwingen.van(casus.inhoud(), casus.call()).stream()
                                .map(punt -> new Aandachtspunt(punt.veld(), punt.melding(), true)),
                        Aandachtspunten.van(casus.inhoud()).stream()
                                .map(punt -> new Aandachtspunt(punt.veld(), punt.melding(), false)))
                .flatMap(Function.identity())
                .toList();
    }
}
