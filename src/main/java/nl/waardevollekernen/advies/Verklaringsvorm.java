package nl.waardevollekernen.advies;

import java.util.List;

/**
 * What a member reads before declaring an interest or none.
 *
 * @param adres of the page
 * @param indieners names of the submitter and every co-submitter, also those that only the content names
 * @param uiterlijk the last day of the term, in words
 */
record Verklaringsvorm(
        String adres,
        String kenmerk,
        String kern,
        String titel,
        List<String> indieners,
        String uiterlijk,
        boolean proefronde) {
    /** Where the declaration is posted. */
    public String verklaaradres() {
        return adres + "/verklaring";
    }
}
