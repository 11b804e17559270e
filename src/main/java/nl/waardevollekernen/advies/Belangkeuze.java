package nl.waardevollekernen.advies;

import java.util.ArrayList;
import nl.waardevollekernen.gedeeld.Tekst;
import nl.waardevollekernen.gedeeld.Veldfout;
import nl.waardevollekernen.gedeeld.Weigering;
import org.jspecify.annotations.Nullable;

/**
 * What somebody declares before reading a case, and it is one thing: an interest, with what it is, or none and then nothing more. A
 * declaration that contradicts itself is never taken for one of the two: it is refused and asked again.
 *
 * @param toelichting what the interest is; empty without one
 * @param heleOrganisatie whether it is about the submitters as such
 */
record Belangkeuze(boolean belang, String toelichting, boolean heleOrganisatie) {
    private static final String BEIDE = "U verklaart dat u geen belang hebt, maar ";
    private static final String KIES = " Kies ‘Ja’ als u een belang hebt. Anders ";

    /**
     * The declaration as it was sent.
     *
     * @throws Weigering (400) when it says nothing, or none and an interest together; names each field that contradicts
     */
    static Belangkeuze van(@Nullable Boolean belang, @Nullable String toelichting, boolean heleOrganisatie) {
        if (belang == null) {
            throw Weigering.invoer("/belang", "Kies of u een belang hebt bij deze casus.");
        }
        var uitleg = Tekst.schoon(toelichting);
        var strijdig = new ArrayList<Veldfout>();
        if (!belang && !uitleg.isEmpty()) {
            strijdig.add(
                    new Veldfout("/toelichting", BEIDE + "legt hier uit welk belang." + KIES + "maakt u dit leeg."));
        }
        if (!belang && heleOrganisatie) {
            strijdig.add(new Veldfout(
                    "/heleOrganisatie", BEIDE + "ook dat het over de indieners gaat." + KIES + "haalt u dit weg."));
        }
        if (!strijdig.isEmpty()) {
            throw Weigering.invoer(strijdig);
        }
        return new Belangkeuze(belang, uitleg, heleOrganisatie);
    }

    /** The same from a form, where yes and no are words. */
    static Belangkeuze getypt(String keuze, String toelichting, boolean heleOrganisatie) {
        var belang = keuze.equals("ja") ? Boolean.TRUE : keuze.equals("nee") ? Boolean.FALSE : null;
        return van(belang, toelichting, heleOrganisatie);
    }
}
