package nl.waardevollekernen.casus;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a rule or another room needs of a case.
 *
 * @param id the case
 * @param openCallId its call
 * @param kenmerk what people call it
 * @param organisatie code of the main submitter
 * @param titel its title
 * @param kern name of the kern, empty while not filled in
 * @param status the real status, embargo or not, unless it was asked for a reader
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
    /** The same with another status: as a reader may know it. */
    CasusKern metStatus(CasusStatus zichtbaar) {
        return new CasusKern(id, openCallId, kenmerk, organisatie, titel, kern, zichtbaar, ingediendOp);
    }

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
