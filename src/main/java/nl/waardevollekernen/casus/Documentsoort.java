package nl.waardevollekernen.casus;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import nl.waardevollekernen.opencall.FormulierDefinitie;
import nl.waardevollekernen.opencall.Onderwerp;
import nl.waardevollekernen.opencall.Veld;
import nl.waardevollekernen.opencall.Veldtype;

/** The kind of a document as the document room calls it, and the question of the form it answers. */
final class Documentsoort {
    private Documentsoort() {}

    /** The kind for the question at this place in the content: "/bijlagen/grex" is "grex". */
    static String van(String pointer) {
        return pointer.substring(1)
                .replaceFirst("^bijlagen/", "")
                .replaceAll("/[0-9]+/.*$", "")
                .replace('/', '-')
                .toLowerCase(Locale.ROOT);
    }

    /** The question that a document of this kind answers, or empty when the form has none. */
    static Optional<Veld> vraag(FormulierDefinitie definitie, String soort) {
        return definitie.onderwerpen().stream()
                .flatMap(onderwerp -> onderwerp.velden().stream().flatMap(veld -> documenten(onderwerp, veld, soort)))
                .findFirst();
    }

    private static Stream<Veld> documenten(Onderwerp onderwerp, Veld veld, String soort) {
        return van("/" + onderwerp.key() + "/" + veld.key()).equals(soort)
                ? Stream.concat(Stream.of(veld), veld.velden().stream())
                        .filter(deel -> deel.type() == Veldtype.DOCUMENT)
                : Stream.empty();
    }
}
