package nl.waardevollekernen.selectie;

import java.util.List;

/**
 * What cutting off a round would mean, in words.
 *
 * @param klaar the cases that go to the fund
 * @param wachtend the cases that would wait for a next round, with where they stand
 * @param anderen how many more of either the reader may not see
 * @param beletsel why it can not be done now, or empty text
 * @param merk changes when other cases are ready
 */
record Afsluitblad(
        String slug,
        String call,
        boolean proefronde,
        List<Afsluitblad.Regel> klaar,
        List<Afsluitblad.Regel> wachtend,
        int anderen,
        String beletsel,
        String merk) {
    /** One case. */
    record Regel(String kenmerk, String kern, String stand, String adres) {}

    /** Where it is done. */
    public String actie() {
        return "/rondes/" + slug + "/afsluiting";
    }

    /** "2 casussen gaan naar de fondsbeheerder". */
    public String kopKlaar() {
        return klaar.size() == 1
                ? "1 casus gaat naar de fondsbeheerder"
                : klaar.size() + " casussen gaan naar de fondsbeheerder";
    }

    /** "1 casus wacht op een volgende ronde". */
    public String kopWachtend() {
        return wachtend.size() == 1
                ? "1 casus wacht op een volgende ronde"
                : wachtend.size() + " casussen wachten op een volgende ronde";
    }
}
