package nl.waardevollekernen.opencall;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * A room that has terms running within a call. This room asks it when somebody moves a rehearsal to its next term, and
 * tells it in the same transaction that the clock moved, so that it can plan the message that wakes its waits.
 */
public interface TermijnBron {
    /**
     * A term that still runs.
     *
     * @param soort stable code of what ends
     * @param omschrijving how people read it, "Aanvulling van WK-2027-…"
     * @param eind its last second, call time
     * @param vanFonds whether that it runs tells how far the fund is with its decisions: only the fund may know before the
     *     announcement
     */
    record LopendeTermijn(String soort, String omschrijving, Instant eind, boolean vanFonds) {
        /** A term that everybody who reads terms may know. */
        public LopendeTermijn(String soort, String omschrijving, Instant eind) {
            this(soort, omschrijving, eind, false);
        }
    }

    /** The terms of this call that are not over at this call instant; the earliest is enough. */
    List<LopendeTermijn> lopend(UUID openCall, Instant callNu);

    /** The clock of this call now stands later; called inside the transaction that moves it. */
    void verzet(OpenCall call);
}
