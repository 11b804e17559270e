package nl.waardevollekernen.casus;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import nl.waardevollekernen.gedeeld.Nederland;
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

    /** Why nobody works on this draft any more, with the moment of closing; empty for a case that was not too late. */
    Optional<String> reden(CasusStatus status, OpenCall call) {
        return status == CasusStatus.VERLOPEN || voorbij(status, call) ? Optional.of(reden(call)) : Optional.empty();
    }

    /** What people read about a draft that came too late for this call. */
    static String reden(OpenCall call) {
        return "De call is gesloten op " + Nederland.precies(call.sluit()) + ". Dit concept kan niet meer mee.";
    }

    /** Refuses (409) work on a draft whose call has closed. */
    void eisOpTijd(Casus casus) {
        var call = calls.zoek(casus.openCallId()).orElseThrow(Weigering::nietGevonden);
        reden(casus.status(), call).ifPresent(reden -> {
            throw Weigering.conflict(reden);
        });
    }

    private boolean voorbij(CasusStatus status, OpenCall call) {
        return voorbij(status, call, klok.instant());
    }

    /** Whether a case with this status is at this moment a draft whose call has closed. */
    static boolean voorbij(CasusStatus status, OpenCall call, Instant nu) {
        return status == CasusStatus.CONCEPT && call.status(nu) == CallStatus.GESLOTEN;
    }
}
