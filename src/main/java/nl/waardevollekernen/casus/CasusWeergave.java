package nl.waardevollekernen.casus;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import nl.waardevollekernen.identiteit.Organisatie;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** How a case looks in the API. Instants are UTC; codes are stable, labels are for people. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "Casus", description = "Een casus zoals u die mag zien.")
public record CasusWeergave(
        UUID id,
        String kenmerk,
        String titel,
        String kern,
        Call openCall,
        Partij indiener,
        List<Partij> medeIndieners,
        String status,
        String statusLabel,
        @Nullable Instant ingediendOp,
        Instant gewijzigdOp,
        String gewijzigdDoor,
        @Nullable Ondertekening ondertekening,
        @Nullable String redenEinde,
        boolean demonstratie,
        List<String> demoWaarden,

        @Schema(
                description =
                        "Alleen bij een concept: antwoorden waarmee u kunt indienen, maar die tegen de casus werken."
                                + " Een antwoord waarmee de casus niet aan een voorwaarde van de call voldoet, staat er altijd bij.")
        @Nullable
        List<Aandachtspunt> aandachtspunten) {

    /** The call a case is in. */
    @Schema(name = "CasusCall")
    public record Call(UUID id, String slug, String titel) {}

    /** An organisation that submits. */
    @Schema(name = "Indiener")
    public record Partij(String code, String naam) {}

    /** The signature on the present content. */
    @Schema(name = "Ondertekening")
    public record Ondertekening(String door, Instant op, String inhoudSha256) {
        static @Nullable Ondertekening van(@Nullable Handtekening handtekening) {
            return handtekening == null
                    ? null
                    : new Ondertekening(handtekening.naam(), handtekening.op(), handtekening.inhoudHash());
        }
    }

    /** One line of the list. */
    @Schema(name = "CasusRegel")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Regel(
            UUID id,
            String kenmerk,
            String titel,
            String kern,
            UUID openCall,
            Partij indiener,
            String status,
            String statusLabel,
            @Nullable Instant ingediendOp,
            Instant gewijzigdOp) {
        static Regel van(CasusRegel rij) {
            return new Regel(
                    rij.id(),
                    rij.kenmerk(),
                    rij.titel(),
                    rij.kern(),
                    rij.openCallId(),
                    new Partij(rij.organisatie(), rij.organisatieNaam()),
                    rij.status().code(),
                    rij.status().label(),
                    rij.ingediendOp(),
                    rij.gewijzigdOp());
        }
    }

    static CasusWeergave van(CasusDetail detail) {
        return new CasusWeergave(
                detail.id(),
                detail.kenmerk(),
                detail.titel(),
                detail.kern(),
                new Call(detail.call().id(), detail.call().slug(), detail.call().titel()),
                partij(detail.indiener()),
                detail.medeIndieners().stream().map(CasusWeergave::partij).toList(),
                detail.status().code(),
                detail.status().label(),
                detail.indieningen().isEmpty()
                        ? null
                        : detail.indieningen().getFirst().moment(),
                detail.gewijzigdOp(),
                detail.gewijzigdDoor(),
                Ondertekening.van(detail.handtekening()),
                detail.redenEinde(),
                detail.isDemonstratie(),
                detail.demoWaarden().stream().sorted().toList(),
                detail.status() == CasusStatus.CONCEPT ? Aandachtspunt.van(detail) : null);
    }

    private static Partij partij(Organisatie organisatie) {
        return new Partij(organisatie.code(), organisatie.naam());
    }
}
