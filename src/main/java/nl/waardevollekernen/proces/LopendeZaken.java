package nl.waardevollekernen.proces;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * Says, from the system of record, what must have a living process. A bean; at most one per kind of process. Repair
 * uses it: what must live and has no run gets one, where it stood.
 */
public interface LopendeZaken {
    ProcesSoort soort();

    /** Everything of this kind that must have a living run now. */
    List<UUID> lopend();

    /**
     * Where a new run of this zaak has to begin: {@code "begin"} or a later stage that the diagram knows; empty when the
     * zaak needs no run (any more).
     */
    Optional<String> vervolg(UUID zaak);
}
