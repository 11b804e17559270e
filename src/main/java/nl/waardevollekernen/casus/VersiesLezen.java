package nl.waardevollekernen.casus;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import nl.waardevollekernen.gedeeld.Weigering;
import nl.waardevollekernen.identiteit.Gebruiker;
import nl.waardevollekernen.logboek.Logboek;
import nl.waardevollekernen.opencall.OpenCall;
import nl.waardevollekernen.opencall.OpenCalls;
import nl.waardevollekernen.taak.Werkversies;

/**
 * Reads every version of what was written to judge a case, each only once its embargo allows: for the auditor and the
 * coordinators. The reading is logged.
 */
@ApplicationScoped
class VersiesLezen {
    /**
     * The versions of one case.
     *
     * @param versies what may be read already, the oldest first
     */
    record Gelezen(CasusKern casus, OpenCall call, List<Versieregel> versies) {}

    private final CasusLezen casussen;
    private final OpenCalls calls;
    private final Werkversies versies;
    private final Logboek logboek;

    VersiesLezen(CasusLezen casussen, OpenCalls calls, Werkversies versies, Logboek logboek) {
        this.casussen = casussen;
        this.calls = calls;
        this.versies = versies;
        this.logboek = logboek;
    }

    /** The versions as they may be read now; refused (404) where the case does not exist for this user. */
    @Transactional
    Gelezen lees(UUID casusId, Gebruiker gebruiker) {
        var casus = casussen.kernVoorOordeel(casusId, gebruiker);
        var call = calls.zoek(casus.openCallId()).orElseThrow(Weigering::nietGevonden);
        logboek.noteerLezing(casusId, gebruiker, "versies");
        return new Gelezen(casus, call, Versieregel.van(versies.leesbaar(casusId)));
    }
}
