package nl.waardevollekernen.gedeeld.web;

import java.util.List;
import nl.waardevollekernen.gedeeld.Veldfout;

/**
 * What is wrong with a posted form, for its template: give it to the page as {@code fouten}. The name of an error is the
 * name of its field.
 */
public record Formulierfouten(List<Veldfout> alle) {
    /** A form that was not checked, or has nothing wrong. */
    public static final Formulierfouten GEEN = new Formulierfouten(List.of());

    public Formulierfouten {
        alle = List.copyOf(alle);
    }

    /** True when there is something to mend; the title of the page then starts with "Fout: ". */
    public boolean zijnEr() {
        return !alle.isEmpty();
    }

    /** The heading of the error summary. */
    public String kop() {
        return alle.size() == 1 ? "Er is 1 fout" : "Er zijn " + alle.size() + " fouten";
    }

    /** What to do about this field, or empty text where nothing is wrong; two errors on one field are told together. */
    public String van(String veld) {
        return String.join(
                " ",
                alle.stream()
                        .filter(fout -> fout.veld().equals(veld))
                        .map(Veldfout::melding)
                        .toList());
    }
}
