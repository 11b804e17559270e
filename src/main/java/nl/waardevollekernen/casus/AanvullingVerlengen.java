package nl.waardevollekernen.casus;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import nl.waardevollekernen.gedeeld.Leesrichting;
import nl.waardevollekernen.gedeeld.Nederland;
import nl.waardevollekernen.gedeeld.Tekst;
import nl.waardevollekernen.gedeeld.Weigering;
import nl.waardevollekernen.identiteit.Gebruiker;
import nl.waardevollekernen.identiteit.Rol;
import nl.waardevollekernen.logboek.LogSoort;
import nl.waardevollekernen.logboek.Logboek;
import nl.waardevollekernen.logboek.Notitie;
import nl.waardevollekernen.opencall.OpenCall;
import nl.waardevollekernen.opencall.OpenCalls;
import nl.waardevollekernen.opencall.Termijnsoort;
import nl.waardevollekernen.proces.Proces;
import nl.waardevollekernen.proces.Procesnamen.Bericht;

/** Gives the submitter more time for an aanvulling: once, with a reason that the submitter reads. */
@ApplicationScoped
public class AanvullingVerlengen {
    /** Longest reason, in characters. */
    public static final int LANGSTE_REDEN = 2000;

    private final CasusRepository casussen;
    private final AanvullingRepository aanvullingen;
    private final CasusToegang toegang;
    private final Casuspost post;
    private final OpenCalls calls;
    private final Logboek logboek;
    private final Proces proces;

    AanvullingVerlengen(
            CasusRepository casussen,
            AanvullingRepository aanvullingen,
            CasusToegang toegang,
            Casuspost post,
            OpenCalls calls,
            Logboek logboek,
            Proces proces) {
        this.casussen = casussen;
        this.aanvullingen = aanvullingen;
        this.toegang = toegang;
        this.post = post;
        this.calls = calls;
        this.logboek = logboek;
        this.proces = proces;
    }

    /** The last second to answer once the term of this aanvulling is extended. */
    static Instant straks(Aanvulling aanvulling, OpenCall call) {
        return call.termijnen()
                .verlengd(
                        aanvulling.uiterlijk(),
                        call.dagen(Termijnsoort.VERLENGING_AANVULLING),
                        call.schuiftOp(Termijnsoort.AANVULLING));
    }

    /**
     * Extends by the number of days of the call.
     *
     * @throws Weigering (403) for others than the marktmeester, (409) when nothing is open or it was extended before,
     *     (400) without a reason
     */
    @Transactional
    public Aanvulling verleng(UUID casusId, String reden, Gebruiker gebruiker) {
        var casus = casussen.zichtbaarVoorWijziging(casusId, toegang.zicht(gebruiker))
                .orElseThrow(Weigering::nietGevonden);
        Eigenzaak.eisNiet(casus, gebruiker);
        if (!gebruiker.heeftEenVan(Rol.MARKTMEESTER, Rol.MARKTMEESTER_COORDINATOR)) {
            throw Weigering.nietToegestaan("Alleen de marktmeester verlengt de termijn van een aanvulling.");
        }
        casus.eisNietAfgerond();
        var waarom = Tekst.schoon(reden);
        if (waarom.isEmpty() || waarom.length() > LANGSTE_REDEN) {
            throw Weigering.invoer(
                    "/reden",
                    "Schrijf in 1 tot en met " + Nederland.getal(LANGSTE_REDEN)
                            + " tekens waarom u de termijn verlengt.");
        }
        Leesrichting.eis("/reden", waarom);
        var aanvulling = aanvullingen
                .open(casusId)
                .orElseThrow(() -> Weigering.conflict("Er staat voor deze casus geen aanvulling open."));
        var call = calls.zoek(casus.openCallId()).orElseThrow(Weigering::nietGevonden);
        aanvulling.verleng(straks(aanvulling, call), waarom);
        logboek.noteer(Notitie.van(casusId, LogSoort.AANVULLING_VERLENGD, gebruiker)
                .met("uiterlijk", Nederland.datum(aanvulling.uiterlijk()))
                .met("reden", waarom));
        proces.bericht(casusId, Bericht.TERMIJN_GEWIJZIGD, aanvulling.id().toString(), Map.of());
        post.aanvullingVerlengd(casus, aanvulling);
        aanvullingen.flush();
        return aanvulling;
    }
}
