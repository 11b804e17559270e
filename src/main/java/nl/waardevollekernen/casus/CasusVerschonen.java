package nl.waardevollekernen.casus;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Map;
import java.util.UUID;
import nl.waardevollekernen.gedeeld.Weigering;
import nl.waardevollekernen.identiteit.Gebruiker;
import nl.waardevollekernen.identiteit.Rol;

/**
 * Somebody who judges or steers declares an interest in a case that this person can see: the case and its tasks are gone from that
 * person's lists and pages, and what the person had in hand ends or is free for a colleague.
 */
@ApplicationScoped
public class CasusVerschonen {
    private static final Rol[] OORDELEN_OF_STUREN = {
        Rol.MARKTMEESTER,
        Rol.MARKTMEESTER_COORDINATOR,
        Rol.COMMISSIELID,
        Rol.VOORZITTER,
        Rol.SECRETARIS,
        Rol.FONDSBEHEERDER,
        Rol.PROGRAMMACOORDINATOR
    };

    private final CasusRepository casussen;
    private final CasusToegang toegang;
    private final BelangVastleggen vastleggen;

    CasusVerschonen(CasusRepository casussen, CasusToegang toegang, BelangVastleggen vastleggen) {
        this.casussen = casussen;
        this.toegang = toegang;
        this.vastleggen = vastleggen;
    }

    /** Whether this user judges cases or steers how that goes, and so declares interests. */
    static boolean verklaart(Gebruiker gebruiker) {
        return gebruiker.heeftEenVan(OORDELEN_OF_STUREN);
    }

    /**
     * Keeps this user out of the case from now on, or out of every case of its submitters.
     *
     * @param toelichting what the interest is; kept in the register
     * @throws Weigering (403) for who judges and steers nothing, (400) without an explanation
     */
    @Transactional
    public void verschoon(UUID casusId, String toelichting, boolean heleOrganisatie, Gebruiker gebruiker) {
        if (casussen.tel(toegang.zicht(gebruiker), "c.id = :id", Map.of("id", casusId)) == 0) {
            throw Weigering.nietGevonden();
        }
        if (!verklaart(gebruiker)) {
            throw Weigering.nietToegestaan(
                    "Alleen wie casussen beoordeelt of het proces stuurt, verklaart hier een belang.");
        }
        vastleggen.leg(casusId, toelichting, heleOrganisatie, gebruiker);
    }
}
