package nl.waardevollekernen.proces;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A claimed row of the outbox, as the relay needs it.
 *
 * @param variabelen JSON text
 * @param pogingen how often it was tried, this time included
 * @param loopVervangen whether another run took the place of the run it was meant for
 */
record Zending(
        UUID id,
        UitgaandSoort soort,
        @Nullable String naam,
        @Nullable String sleutel,
        @Nullable Long key,
        String variabelen,
        int pogingen,
        boolean loopVervangen) {

    /** What was meant for a run that is gone is dropped: the new run starts from what the database says. */
    boolean vervallen() {
        return loopVervangen && (soort == UitgaandSoort.START || soort == UitgaandSoort.TAAK_AF);
    }
}
