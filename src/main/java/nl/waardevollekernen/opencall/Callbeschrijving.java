package nl.waardevollekernen.opencall;

import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/**
 * A call as the programme describes it in a resource.
 *
 * @param opent first moment of submission, call time
 * @param sluit last second of submission, call time
 * @param proefronde the clock of a rehearsal, or null for a real call
 */
record Callbeschrijving(
        String slug,
        String titel,
        String samenvatting,
        boolean gepubliceerd,
        OffsetDateTime opent,
        OffsetDateTime sluit,
        @Nullable Proef proefronde,
        Callinstellingen instellingen) {
    /**
     * The clock of a rehearsal.
     *
     * @param begint what it shows when the call is first loaded
     * @param factor call seconds in one real second
     */
    record Proef(OffsetDateTime begint, long factor) {}

    Callbeschrijving {
        if (!opent.isBefore(sluit)) {
            throw new IllegalArgumentException(slug + " sluit voor hij opent");
        }
    }
}
