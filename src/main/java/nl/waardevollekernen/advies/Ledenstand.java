package nl.waardevollekernen.advies;

/** Whether a case has the members it needs. A shortage is told only when nobody is left who could be asked. */
enum Ledenstand {
    GENOEG,
    /** One fell out: the system asks another by itself, within seconds. */
    WORDT_GEVRAAGD,
    TEKORT;

    /**
     * How it stands.
     *
     * @param wacht whether fewer members are asked than the case needs
     * @param iemandOver whether somebody could still be asked
     */
    static Ledenstand van(boolean wacht, boolean iemandOver) {
        if (!wacht) {
            return GENOEG;
        }
        return iemandOver ? WORDT_GEVRAAGD : TEKORT;
    }
}
