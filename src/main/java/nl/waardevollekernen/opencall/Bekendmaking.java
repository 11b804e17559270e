package nl.waardevollekernen.opencall;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** The room that knows when the decisions of a call became known to everybody. */
public interface Bekendmaking {
    /** Real time of the last announcement, once no case of the call waits for a decision any more; empty until then. */
    Optional<Instant> alles(UUID openCall);
}
