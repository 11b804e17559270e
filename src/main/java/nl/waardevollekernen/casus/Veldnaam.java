package nl.waardevollekernen.casus;

import java.util.List;
import nl.waardevollekernen.gedeeld.Veldfout;
import nl.waardevollekernen.gedeeld.web.Formulierfouten;

/**
 * The name of a field on a page: its place in the content with hyphens, "grex-kosten-0-bedrag". The keys of a form hold
 * letters and digits only, so the two can be turned into each other.
 */
final class Veldnaam {
    private Veldnaam() {}

    static String van(String pointer) {
        return pointer.isEmpty() ? "" : pointer.substring(1).replace('/', '-');
    }

    static String pointer(String naam) {
        return "/" + naam.replace('-', '/');
    }

    /** The errors as a page shows them: each under the name of its field. */
    static Formulierfouten fouten(List<Veldfout> fouten) {
        return new Formulierfouten(fouten.stream()
                .map(fout -> new Veldfout(van(fout.veld()), fout.melding()))
                .toList());
    }
}
