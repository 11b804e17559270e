package nl.waardevollekernen.casus;

import nl.waardevollekernen.gedeeld.Veldfout;
import nl.waardevollekernen.gedeeld.Weigering;
import nl.waardevollekernen.gedeeld.web.Formulierfouten;

/** The errors of a use case as those of a page: the pointer "/a/b" is the field "a-b". */
public final class Paginafouten {
    private Paginafouten() {}

    /** Every error of this refusal, on the field of the page. */
    public static Formulierfouten van(Weigering fout) {
        return new Formulierfouten(fout.veldfouten().stream()
                .map(een -> new Veldfout(een.veld().replaceFirst("^/", "").replace('/', '-'), een.melding()))
                .toList());
    }
}
