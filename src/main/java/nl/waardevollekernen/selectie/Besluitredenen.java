package nl.waardevollekernen.selectie;

import java.util.LinkedHashMap;
import java.util.Map;

/** The reasons that belong to a decision beside its motivation, in the words with which the submitter reads them. */
final class Besluitredenen {
    private Besluitredenen() {}

    /** Each reason that was given, by its heading. */
    static Map<String, String> van(Selectiebesluit besluit) {
        var redenen = new LinkedHashMap<String, String>();
        besluit.redenBedrag().ifPresent(reden -> redenen.put("Waarom minder dan gevraagd", reden));
        besluit.redenAfwijking()
                .ifPresent(reden -> redenen.put("Waarom anders dan het advies, de toets of de rangschikking", reden));
        besluit.redenGelijken()
                .ifPresent(reden -> redenen.put("Waarom anders dan bij een casus met hetzelfde totaal", reden));
        return redenen;
    }
}
