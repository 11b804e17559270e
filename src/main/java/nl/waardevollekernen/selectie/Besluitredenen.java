package nl.waardevollekernen.selectie;

import java.util.LinkedHashMap;
import java.util.Map;

/** The reasons that belong to a decision beside its motivation, in the words with which the submitter reads them. */
final class Besluitredenen {
    static final String SOORT = "Soort reden";
    static final String BEDRAG = "Waarom minder dan gevraagd";
    static final String AFWIJKING = "Waarom anders dan het advies, de toets of de rangschikking";
    static final String GELIJKEN = "Waarom anders dan bij een casus met hetzelfde totaal";

    private Besluitredenen() {}

    /** Each reason that was given, by its heading. */
    static Map<String, String> van(Selectiebesluit besluit) {
        var redenen = new LinkedHashMap<String, String>();
        besluit.redensoort().ifPresent(soort -> redenen.put(SOORT, soort.label()));
        besluit.redenBedrag().ifPresent(reden -> redenen.put(BEDRAG, reden));
        besluit.redenAfwijking().ifPresent(reden -> redenen.put(AFWIJKING, reden));
        besluit.redenGelijken().ifPresent(reden -> redenen.put(GELIJKEN, reden));
        return redenen;
    }
}
