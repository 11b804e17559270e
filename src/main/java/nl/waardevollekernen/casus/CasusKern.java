package nl.waardevollekernen.casus;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a rule needs of a case; with the real status, so never shown to a person as it is.
 *
 * @param id the case
 * @param openCallId its call
 * @param kenmerk what people call it
 * @param organisatie code of the main submitter
 * @param titel its title
 * @param kern name of the kern, empty while not filled in
 * @param status the real status, embargo or not
 * @param ingediendOp the moment that counts, or null for a draft
 */
public record CasusKern(
        UUID id,
        UUID openCallId,
        String kenmerk,
        String organisatie,
        String titel,
        String kern,
        CasusStatus status,
        @Nullable Instant ingediendOp) {
    static CasusKern van(Casus casus) {
        return new CasusKern(
                casus.id(),
                casus.openCallId(),
                casus.kenmerk(),
                casus.organisatie(),
                casus.titel(),
                casus.kern(),
                casus.status(),
                casus.ingediendOp().orElse(null));
    }
}
