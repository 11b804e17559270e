package nl.waardevollekernen.casus;

import java.util.List;
import java.util.UUID;

/**
 * What somebody sees of a case when declaring an interest in it: enough to know whether there is one.
 *
 * @param indieners names of the submitter and every co-submitter, also those that only the content names
 * @param terug page of the case for this reader
 * @param lijst page with the cases of this reader
 * @param lijstnaam how that page is called
 */
record Belangkop(
        UUID id,
        String kenmerk,
        String kern,
        List<String> indieners,
        String terug,
        String lijst,
        String lijstnaam,
        boolean proefronde) {
    /** Where the declaration is posted. */
    public String adres() {
        return "/casussen/" + id + "/behandeling/belang";
    }
}
