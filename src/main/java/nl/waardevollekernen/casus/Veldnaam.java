package nl.waardevollekernen.casus;

import java.util.List;
import java.util.regex.Pattern;
import nl.waardevollekernen.gedeeld.Veldfout;
import nl.waardevollekernen.gedeeld.web.Formulierfouten;
import nl.waardevollekernen.opencall.FormulierDefinitie;
import nl.waardevollekernen.opencall.Veld;

/**
 * The name of a field on a page: its place in the content with hyphens, "grex-kosten-0-bedrag". The keys of a form hold
 * letters and digits only, so the two can be turned into each other.
 */
final class Veldnaam {
    private static final Pattern RIJ = Pattern.compile("/([0-9]{1,4})/");

    private Veldnaam() {}

    static String van(String pointer) {
        return pointer.isEmpty() ? "" : pointer.substring(1).replace('/', '-');
    }

    static String pointer(String naam) {
        return "/" + naam.replace('-', '/');
    }

    /** The errors as a page shows them: each under the name of its field, and with its question in the sentence. */
    static Formulierfouten fouten(FormulierDefinitie definitie, List<Veldfout> fouten) {
        return new Formulierfouten(fouten.stream()
                .map(fout -> new Veldfout(van(fout.veld()), melding(definitie, fout)))
                .toList());
    }

    private static String melding(FormulierDefinitie definitie, Veldfout fout) {
        var vraag = definitie.veld(fout.veld()).map(Veld::label).orElse("");
        if (vraag.isEmpty() || fout.melding().contains(vraag)) {
            return fout.melding();
        }
        var rij = RIJ.matcher(fout.veld());
        return (rij.find() ? "Regel " + (Integer.parseInt(rij.group(1)) + 1) + ", " : "")
                + vraag
                + (vraag.endsWith("?") ? " " : ": ")
                + fout.melding();
    }
}
