package nl.waardevollekernen.casus;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.UUID;
import nl.waardevollekernen.logboek.Boomkop;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** The receipt of a submission or of an answered aanvulling. */
@Schema(name = "Ontvangstbewijs", description = "Het bewijs van een indiening.")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Ontvangst(
        UUID casus,
        int volgnummer,
        Instant moment,
        String sha256,
        String door,
        @Nullable String getekendDoor,
        @Nullable Instant getekendOp,
        @Nullable Logkop logboek) {
    static Ontvangst van(Indiening indiening) {
        return new Ontvangst(
                indiening.casusId(),
                indiening.volgnummer(),
                indiening.moment(),
                indiening.sha256(),
                indiening.door(),
                indiening.getekendDoor().orElse(null),
                indiening.getekendOp().orElse(null),
                indiening.kop().map(Logkop::van).orElse(null));
    }

    /** The latest sealed head of the log at the moment of a receipt. */
    @Schema(name = "OntvangstLogkop", description = "De laatste verzegelde kop van het logboek op dat moment.")
    public record Logkop(long grootte, String wortel) {
        static Logkop van(Boomkop kop) {
            return new Logkop(kop.grootte(), kop.wortel());
        }
    }
}
