package nl.waardevollekernen.selectie;

import nl.waardevollekernen.identiteit.Gebruiker;
import nl.waardevollekernen.identiteit.Rol;

/** What one reader may do in a round now; only the fund does something. */
enum Rondestap {
    /** Decide; it can not be laid before the second signature yet. */
    BESLUITEN,
    /** Decide otherwise, or lay all decisions before the second signature. */
    VOORLEGGEN,
    /** Sign, or give back. */
    TEKENEN,
    /** Take back what was laid before the second signature; this reader may not sign. */
    TERUGNEMEN,
    /** Set the moment of the announcement. */
    AANKONDIGEN,
    /** Change that moment, or take it back. */
    VERZETTEN,
    /** Read. */
    LEZEN;

    /**
     * The step of this reader.
     *
     * @param klaar whether every case has a decision, and somebody can sign when this reader lays them before
     * @param bezwaar why this reader may not sign, or empty
     * @param belang whether this reader has an interest in a case of the round, and so only reads
     */
    static Rondestap van(Ronde ronde, Gebruiker lezer, boolean klaar, String bezwaar, boolean belang) {
        if (belang || !lezer.heeft(Rol.FONDSBEHEERDER)) {
            return LEZEN;
        }
        return switch (ronde.status()) {
            case BESLUITEN -> klaar ? VOORLEGGEN : BESLUITEN;
            case TEKENEN -> bezwaar.isEmpty() ? TEKENEN : TERUGNEMEN;
            case GETEKEND -> ronde.aankondigenOp().isPresent() ? VERZETTEN : AANKONDIGEN;
            case AANGEKONDIGD, VERVALLEN -> LEZEN;
        };
    }
}
