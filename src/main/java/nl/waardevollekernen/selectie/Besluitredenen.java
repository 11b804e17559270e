package nl.waardevollekernen.selectie;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** The reasons that belong to a decision beside its motivation, in the words with which the submitter reads them. */
final class Besluitredenen {
    static final String SOORT = "Soort reden";
    static final String BEDRAG = "Waarom minder dan gevraagd";
    static final String AFWIJKING = "Waarom anders dan het advies, de toets of de rangschikking";
    static final String GELIJK = "Gelijk totaal";
    static final String GELIJKEN = "Waarom anders dan bij een casus met hetzelfde totaal";

    private Besluitredenen() {}

    /**
     * Each reason that was given, by its heading.
     *
     * @param gelijk how the case stands to others with the same total, or empty
     */
    static Map<String, String> van(Selectiebesluit besluit, Optional<Gelijkstand> gelijk) {
        var redenen = new LinkedHashMap<String, String>();
        besluit.redensoort().ifPresent(soort -> redenen.put(SOORT, soort.label()));
        besluit.redenBedrag().ifPresent(reden -> redenen.put(BEDRAG, reden));
        besluit.redenAfwijking().ifPresent(reden -> redenen.put(AFWIJKING, reden));
        gelijk.ifPresent(stand -> redenen.put(GELIJK, stand.uitleg()));
        besluit.redenGelijken().ifPresent(reden -> redenen.put(GELIJKEN, reden));
        return redenen;
    }
}
