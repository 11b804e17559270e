package nl.waardevollekernen.casus;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** An invitation to complete a case. */
@Schema(name = "Aanvulling")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record AanvullingBeeld(
        UUID id,
        String fase,
        String status,
        String statusLabel,
        Map<String, String> vragen,
        String toelichting,
        Instant gevraagdOp,

        @Schema(description = "Laatste seconde om te antwoorden, in de tijd van de open call.")
        Instant uiterlijk,

        boolean verlengd,
        @Nullable String redenVerlenging) {
    static AanvullingBeeld van(Aanvulling aanvulling) {
        return new AanvullingBeeld(
                aanvulling.id(),
                aanvulling.fase().code(),
                aanvulling.status().code(),
                aanvulling.status().label(),
                aanvulling.vragen(),
                aanvulling.toelichting(),
                aanvulling.gevraagdOp(),
                aanvulling.uiterlijk(),
                aanvulling.isVerlengd(),
                aanvulling.redenVerlenging().orElse(null));
    }
}
