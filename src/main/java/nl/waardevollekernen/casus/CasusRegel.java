package nl.waardevollekernen.casus;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One line of a list of cases, as its reader may see it.
 *
 * @param id the case
 * @param kenmerk what people call it
 * @param titel its title
 * @param kern name of the kern, empty while not filled in
 * @param openCallId its call
 * @param organisatie code of the main submitter
 * @param organisatieNaam how people read the main submitter
 * @param status where it stands, as this reader may know it
 * @param ingediendOp the moment that counts, or null for a draft
 * @param gewijzigdOp when the content was last saved
 */
public record CasusRegel(
        UUID id,
        String kenmerk,
        String titel,
        String kern,
        UUID openCallId,
        String organisatie,
        String organisatieNaam,
        CasusStatus status,
        @Nullable Instant ingediendOp,
        Instant gewijzigdOp) {}
