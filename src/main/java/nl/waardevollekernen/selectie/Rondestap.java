package nl.waardevollekernen.selectie;

import nl.waardevollekernen.identiteit.Gebruiker;
import nl.waardevollekernen.identiteit.Rol;

/** What one reader may do in a round now; only the fund does something. */
enum Rondestap {
    /** Decide; not every case has a decision yet. */
    BESLUITEN,
    /** Decide otherwise, or lay all decisions before the second signature. */
    VOORLEGGEN,
    /** Sign, or give back. */
    TEKENEN,
    /** Set the moment of the announcement. */
    AANKONDIGEN,
    /** Change that moment, or take it back. */
    VERZETTEN,
    /** Read. */
    LEZEN;

    /**
     * The step of this reader.
     *
     * @param zonder how many cases have no decision
     * @param bezwaar why this reader may not sign, or empty
     */
    static Rondestap van(Ronde ronde, Gebruiker lezer, long zonder, String bezwaar) {
        if (!lezer.heeft(Rol.FONDSBEHEERDER)) {
            return LEZEN;
        }
        return switch (ronde.status()) {
            case BESLUITEN -> zonder == 0 ? VOORLEGGEN : BESLUITEN;
            case TEKENEN -> bezwaar.isEmpty() ? TEKENEN : LEZEN;
            case GETEKEND -> ronde.aankondigenOp().isPresent() ? VERZETTEN : AANKONDIGEN;
            case AANGEKONDIGD -> LEZEN;
        };
    }
}
