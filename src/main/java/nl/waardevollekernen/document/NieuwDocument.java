package nl.waardevollekernen.document;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import nl.waardevollekernen.gedeeld.Veldfout;
import nl.waardevollekernen.gedeeld.Weigering;
import org.jspecify.annotations.Nullable;

/**
 * A document somebody announces, checked as far as it can be before a byte has arrived.
 *
 * @param zaak the case it belongs to
 * @param vervangt the document it is a new version of, or null
 * @param soort the kind of document as the form calls it: 1 to 100 lower-case letters, digits and hyphens
 * @param vertrouwelijkheid who may know of its content
 * @param bestandsnaam cleaned: no folders, no invisible characters
 * @param grootte bytes to come, or null when only the end will tell
 * @param sha256 the hash the content must have, lower-case hex, or null when the sender gives none
 */
public record NieuwDocument(
        UUID zaak,
        @Nullable UUID vervangt,
        String soort,
        Vertrouwelijkheid vertrouwelijkheid,
        String bestandsnaam,
        @Nullable Long grootte,
        @Nullable String sha256) {
    private static final Pattern SOORT = Pattern.compile("[a-z0-9-]{1,100}");
    private static final Pattern HASH = Pattern.compile("[0-9a-f]{64}");

    /**
     * Checks and cleans what was sent.
     *
     * @param typen the kinds of file that the question it answers takes
     * @throws Weigering (400) with all errors together
     */
    public static NieuwDocument van(
            UUID zaak,
            @Nullable UUID vervangt,
            @Nullable String soort,
            @Nullable String vertrouwelijkheid,
            @Nullable String bestandsnaam,
            @Nullable Long grootte,
            @Nullable String sha256,
            List<Bestandstype> typen) {
        var fouten = new ArrayList<Veldfout>();
        if (soort == null || !SOORT.matcher(soort).matches()) {
            fouten.add(new Veldfout("/soort", "Zeg wat voor document dit is."));
        }
        var klasse = Vertrouwelijkheid.van(vertrouwelijkheid == null ? "" : vertrouwelijkheid);
        if (klasse.isEmpty()) {
            fouten.add(new Veldfout("/vertrouwelijkheid", "Kies openbaar, vertrouwelijk of bedrijfsgeheim."));
        }
        String naam = "";
        try {
            naam = Bestandsnaam.schoon(bestandsnaam == null ? "" : bestandsnaam, typen);
        } catch (Weigering weigering) {
            fouten.addAll(weigering.veldfouten());
        }
        if (grootte != null && grootte < 1) {
            fouten.add(new Veldfout("/grootte", "Het bestand is leeg. Kies een bestand met inhoud."));
        }
        if (sha256 != null && !HASH.matcher(sha256).matches()) {
            fouten.add(new Veldfout("/sha256", "Geef de SHA-256 als 64 kleine hexadecimale cijfers, of laat hem weg."));
        }
        if (!fouten.isEmpty() || soort == null) {
            throw Weigering.invoer(fouten);
        }
        return new NieuwDocument(zaak, vervangt, soort, klasse.orElseThrow(), naam, grootte, sha256);
    }
}
