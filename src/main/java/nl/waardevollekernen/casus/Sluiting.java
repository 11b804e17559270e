package nl.waardevollekernen.casus;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import nl.waardevollekernen.gedeeld.Weigering;
import nl.waardevollekernen.opencall.CallStatus;
import nl.waardevollekernen.opencall.OpenCall;
import nl.waardevollekernen.opencall.OpenCalls;

/**
 * A draft counts until its call closes. From then on nobody fills it in or signs it, also while the process has not let it
 * lapse yet: the call's own instant decides.
 */
@ApplicationScoped
class Sluiting {
    /** What people read about a draft that came too late. */
    static final String TE_LAAT = "De call is gesloten. Dit concept kan niet meer mee.";

    private final OpenCalls calls;
    private final Clock klok;

    Sluiting(OpenCalls calls, Clock klok) {
        this.calls = calls;
        this.klok = klok;
    }

    /** Whether this is a draft whose call has closed. */
    boolean teLaat(CasusDetail casus) {
        return voorbij(casus.status(), casus.call());
    }

    /** Refuses (409) work on a draft whose call has closed. */
    void eisOpTijd(Casus casus) {
        var call = calls.zoek(casus.openCallId()).orElseThrow(Weigering::nietGevonden);
        if (voorbij(casus.status(), call)) {
            throw Weigering.conflict(TE_LAAT);
        }
    }

    private boolean voorbij(CasusStatus status, OpenCall call) {
        return status == CasusStatus.CONCEPT && call.status(klok.instant()) == CallStatus.GESLOTEN;
    }
}
