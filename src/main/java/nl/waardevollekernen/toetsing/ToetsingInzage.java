package nl.waardevollekernen.toetsing;

import nl.waardevollekernen.identiteit.Gebruiker;
import nl.waardevollekernen.identiteit.Rol;

/**
 * The rule of who reads which toets. A draft is its author's alone, also when it is written again after it was given back:
 * colleagues know that it is there and whose it is, and read it once it is laid before them. The fund, the programme and the
 * auditor read it once it is confirmed.
 *
 * @param lezer who asks
 * @param stand how the toets stands
 * @param eigen whether the reader wrote the draft
 */
record ToetsingInzage(Gebruiker lezer, ToetsingStatus stand, boolean eigen) {
    /** Whether this reader may know that there is a toets. */
    boolean bestaat() {
        return lezer.heeftEenVan(Rol.MARKTMEESTER, Rol.MARKTMEESTER_COORDINATOR)
                || (stand == ToetsingStatus.BEVESTIGD
                        && lezer.heeftEenVan(Rol.FONDSBEHEERDER, Rol.PROGRAMMACOORDINATOR, Rol.AUDITOR));
    }

    /** Whether this reader may see scores and reasons. */
    boolean inhoud() {
        return bestaat() && (eigen || stand != ToetsingStatus.CONCEPT);
    }
}
