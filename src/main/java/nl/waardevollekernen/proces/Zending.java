package nl.waardevollekernen.proces;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A claimed row of the outbox, as the relay needs it.
 *
 * @param variabelen JSON text
 * @param pogingen how often it was tried, this time included
 * @param loopVervangen whether another run took the place of the run it was meant for
 * @param engineVervangen whether that run was in data the engine no longer has, so that its keys mean nothing there
 */
record Zending(
        UUID id,
        UitgaandSoort soort,
        @Nullable String naam,
        @Nullable String sleutel,
        @Nullable Long key,
        String variabelen,
        int pogingen,
        boolean loopVervangen,
        boolean engineVervangen) {

    /** What was meant for a run that is gone is dropped: the new run starts from what the database says. */
    boolean vervallen() {
        return switch (soort) {
            case START, TAAK_AF -> loopVervangen || engineVervangen;
            case STOP -> engineVervangen;
            case BERICHT -> false;
        };
    }
}
