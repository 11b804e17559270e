package nl.waardevollekernen.casus;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import nl.waardevollekernen.gedeeld.Nederland;
import nl.waardevollekernen.gedeeld.Weigering;
import nl.waardevollekernen.identiteit.Gebruiker;
import nl.waardevollekernen.identiteit.Rol;
import nl.waardevollekernen.logboek.LogSoort;
import nl.waardevollekernen.logboek.Logboek;
import nl.waardevollekernen.logboek.Notitie;
import nl.waardevollekernen.taak.Taken;

/**
 * Somebody of the marktmeester has an interest in a case: absolute and for good. The case and its tasks are gone from that
 * person's lists and pages, and what the person had in hand is free for a colleague.
 */
@ApplicationScoped
public class CasusVerschonen {
    /** Longest explanation, in characters. */
    public static final int LANGSTE_TOELICHTING = 2000;

    private final CasusRepository casussen;
    private final CasusToegang toegang;
    private final CasusVoortgang voortgang;
    private final Taken taken;
    private final Logboek logboek;

    CasusVerschonen(
            CasusRepository casussen, CasusToegang toegang, CasusVoortgang voortgang, Taken taken, Logboek logboek) {
        this.casussen = casussen;
        this.toegang = toegang;
        this.voortgang = voortgang;
        this.taken = taken;
        this.logboek = logboek;
    }

    /**
     * Keeps this user out of the case from now on. The explanation is kept with the log entry and shown to nobody else.
     *
     * @param toelichting what the interest is
     * @throws Weigering (403) for others than the marktmeester, (400) without an explanation, (409) when the case has ended
     */
    @Transactional
    public void verschoon(UUID casusId, String toelichting, Gebruiker gebruiker) {
        var casus = casussen.zichtbaarVoorWijziging(casusId, toegang.zicht(gebruiker))
                .orElseThrow(Weigering::nietGevonden);
        if (!gebruiker.heeftEenVan(Rol.MARKTMEESTER, Rol.MARKTMEESTER_COORDINATOR)) {
            throw Weigering.nietToegestaan("Alleen de marktmeester verklaart hier een belang.");
        }
        if (toelichting.isBlank() || toelichting.length() > LANGSTE_TOELICHTING) {
            throw Weigering.invoer(
                    "/toelichting",
                    "Schrijf in 1 tot en met " + Nederland.getal(LANGSTE_TOELICHTING) + " tekens welk belang u hebt.");
        }
        if (casus.status().isAfgerond()) {
            throw Weigering.conflict("Deze casus is al afgerond. Er is niets meer te behandelen.");
        }
        voortgang.sluitUit(casusId, gebruiker.id());
        logboek.noteer(
                Notitie.van(casusId, LogSoort.BELANG_VERKLAARD, gebruiker).met("toelichting", toelichting.strip()));
        taken.maakVrij(casusId, gebruiker.id());
    }
}
