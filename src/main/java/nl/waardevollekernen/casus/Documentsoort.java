package nl.waardevollekernen.casus;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import nl.waardevollekernen.opencall.FormulierDefinitie;
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
        return plaats(definitie, soort)
                .flatMap(veld -> Stream.concat(Stream.of(veld), veld.velden().stream())
                        .filter(deel -> deel.type() == Veldtype.DOCUMENT)
                        .findFirst());
    }

    /**
     * How people call a document of this kind: by the question it answers, or the list in which that question stands; by its
     * own name where the form has none.
     */
    static String label(FormulierDefinitie definitie, String soort) {
        return vraag(definitie, soort)
                .flatMap(vraag -> plaats(definitie, soort))
                .map(Veld::label)
                .orElse(soort);
    }

    /** The question with which documents of this kind go: one that asks a file, or a list of them. */
    private static Optional<Veld> plaats(FormulierDefinitie definitie, String soort) {
        return definitie.onderwerpen().stream()
                .flatMap(onderwerp -> onderwerp.velden().stream()
                        .filter(veld ->
                                van("/" + onderwerp.key() + "/" + veld.key()).equals(soort)))
                .findFirst();
    }
}
