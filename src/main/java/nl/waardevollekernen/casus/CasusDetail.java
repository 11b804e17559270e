package nl.waardevollekernen.casus;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.waardevollekernen.identiteit.Organisatie;
import nl.waardevollekernen.opencall.OpenCall;
import org.jspecify.annotations.Nullable;

/**
 * A case as one reader may see it.
 *
 * @param id the case
 * @param versie the version an edit starts from
 * @param kenmerk what people call it
 * @param titel its title
 * @param kern name of the kern, empty while not filled in
 * @param call the call it is in
 * @param indiener the main submitter
 * @param medeIndieners the co-submitting organisations
 * @param status where it stands, as this reader may know it
 * @param inhoud the content: of the draft, or as frozen last
 * @param demoWaarden JSON pointers of values that were made up for a demonstration
 * @param handtekening the signature on the present content, or null
 * @param indieningen the frozen versions, oldest first
 * @param aanvullingen the invitations to complete it, oldest first
 * @param knockouts the knock-outs, in order; empty for a submitter and before they are decided
 * @param oordeel the finding at the gate; null for a submitter until it holds, and before there is one
 * @param gewijzigdOp when the content was last saved
 * @param gewijzigdDoor who did that
 * @param redenEinde why it was withdrawn or refused at the gate, or null
 */
public record CasusDetail(
        UUID id,
        long versie,
        String kenmerk,
        String titel,
        String kern,
        OpenCall call,
        Organisatie indiener,
        List<Organisatie> medeIndieners,
        CasusStatus status,
        ObjectNode inhoud,
        Set<String> demoWaarden,
        @Nullable Handtekening handtekening,
        List<Indiening> indieningen,
        List<Aanvulling> aanvullingen,
        List<Knockout> knockouts,
        @Nullable Ontvankelijkheidsoordeel oordeel,
        Instant gewijzigdOp,
        String gewijzigdDoor,
        @Nullable String redenEinde) {

    /** Where the submitter withdraws this case. */
    public String intrekadres() {
        return "/casussen/" + id + "/intrekken";
    }

    /** Whether any outcome of this case is a demonstration: made-up values, or a rehearsal call. */
    public boolean isDemonstratie() {
        return !demoWaarden.isEmpty() || call.proefronde();
    }
}
