package nl.waardevollekernen.casus;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.waardevollekernen.casus.Ontvankelijkheidsoordeel.Uitkomst;
import nl.waardevollekernen.identiteit.Organisatie;
import nl.waardevollekernen.logboek.Boomkop;
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
        List<String> demoWaarden) {

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
    }

    /** The latest sealed head of the log at the moment of a receipt. */
    @Schema(name = "OntvangstLogkop", description = "De laatste verzegelde kop van het logboek op dat moment.")
    public record Logkop(long grootte, String wortel) {
        static Logkop van(Boomkop kop) {
            return new Logkop(kop.grootte(), kop.wortel());
        }
    }

    /** An invitation to complete a case. */
    @Schema(name = "Aanvulling")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record AanvullingBeeld(
            UUID id,
            String fase,
            String status,
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
                    aanvulling.status().label(),
                    aanvulling.vragen(),
                    aanvulling.toelichting(),
                    aanvulling.gevraagdOp(),
                    aanvulling.uiterlijk(),
                    aanvulling.isVerlengd(),
                    aanvulling.redenVerlenging().orElse(null));
        }
    }

    /** One knock-out of a case. */
    @Schema(name = "Knockout")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record KnockoutBeeld(
            String code,
            String bevinding,
            String gegeven,
            @Nullable String oordeel,
            @Nullable String motivering,
            @Nullable String besluittabel) {
        static KnockoutBeeld van(Knockout knockout) {
            return new KnockoutBeeld(
                    knockout.code(),
                    knockout.bevinding().label(),
                    knockout.gegeven(),
                    knockout.oordeel().map(Knockout.Bevinding::label).orElse(null),
                    knockout.motivering().orElse(null),
                    knockout.besluittabel().orElse(null));
        }
    }

    /** The finding at the gate. */
    @Schema(name = "Ontvankelijkheid")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record OntvankelijkheidBeeld(
            List<KnockoutBeeld> knockouts,
            @Nullable String uitkomst,
            @Nullable String uitkomstLabel,
            @Nullable String motivering,
            @Nullable Instant beoordeeldOp,
            boolean definitief) {
        static OntvankelijkheidBeeld van(CasusDetail detail) {
            var oordeel = detail.oordeel();
            var uitkomst = oordeel == null ? null : oordeel.uitkomst().orElse(null);
            return new OntvankelijkheidBeeld(
                    detail.knockouts().stream().map(KnockoutBeeld::van).toList(),
                    uitkomst == null ? null : uitkomst.code(),
                    uitkomst == null ? null : uitkomst.label(),
                    oordeel == null || uitkomst == null ? null : oordeel.motivering(),
                    oordeel == null ? null : oordeel.beoordeeldOp().orElse(null),
                    oordeel != null && oordeel.staatVast());
        }

        static @Nullable Uitkomst uitkomst(String code) {
            for (var uitkomst : Uitkomst.values()) {
                if (uitkomst.code().equals(code)) {
                    return uitkomst;
                }
            }
            return null;
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
                detail.demoWaarden().stream().sorted().toList());
    }

    private static Partij partij(Organisatie organisatie) {
        return new Partij(organisatie.code(), organisatie.naam());
    }
}
