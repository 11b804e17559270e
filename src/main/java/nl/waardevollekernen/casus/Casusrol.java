package nl.waardevollekernen.casus;

import nl.waardevollekernen.identiteit.Gebruiker;
import nl.waardevollekernen.identiteit.Organisatie;
import nl.waardevollekernen.identiteit.Rol;

/**
 * What the pages of a case offer this reader; the use cases judge for themselves.
 *
 * @param betrokken works for a submitter, main or co-submitter
 * @param bewerken may fill in
 * @param hoofd may submit and withdraw, for the main submitter
 * @param tekenen may sign for the main submitter
 */
record Casusrol(boolean betrokken, boolean bewerken, boolean hoofd, boolean tekenen) {
    static Casusrol van(CasusDetail casus, Gebruiker gebruiker) {
        var organisatie = gebruiker.organisatieCode().orElse("");
        boolean eigen = casus.indiener().code().equals(organisatie);
        boolean mede = casus.medeIndieners().stream().map(Organisatie::code).anyMatch(organisatie::equals);
        boolean indiener = gebruiker.heeft(Rol.INDIENER);
        boolean tekenbevoegde = gebruiker.heeft(Rol.TEKENBEVOEGDE);
        return new Casusrol(
                (eigen || mede) && (indiener || tekenbevoegde),
                (eigen || mede) && indiener,
                eigen && indiener,
                eigen && tekenbevoegde);
    }
}
