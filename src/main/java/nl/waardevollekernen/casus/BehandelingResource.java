package nl.waardevollekernen.casus;

import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.waardevollekernen.casus.CasusWeergave.AanvullingBeeld;
import nl.waardevollekernen.casus.CasusWeergave.Ontvangst;
import nl.waardevollekernen.casus.CasusWeergave.OntvankelijkheidBeeld;
import nl.waardevollekernen.casus.OntvankelijkheidBeoordelen.Knockoutoordeel;
import nl.waardevollekernen.gedeeld.Idempotentie;
import nl.waardevollekernen.gedeeld.Weigering;
import nl.waardevollekernen.identiteit.HuidigeGebruiker;
import nl.waardevollekernen.identiteit.Rol;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;
import org.jspecify.annotations.Nullable;

/** What happens to a case at the gate, in the API: ontvankelijkheid, aanvulling and the timeline. */
@Path("/v1/casussen/{id}")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Behandeling")
class BehandelingResource {
    /** An invitation to complete: from which task, which fields, and an explanation. */
    @Schema(name = "AanvullingVraag")
    record Vraag(
            @NotNull UUID taak,
            @NotEmpty Map<String, String> vragen,

            @Nullable @Size(max = AanvullingVragen.LANGSTE_TEKST)
            String toelichting) {}

    /** Why a term is extended. */
    @Schema(name = "Verlenging")
    record Verlenging(
            @NotBlank @Size(max = AanvullingVerlengen.LANGSTE_REDEN)
            String reden) {}

    /** The finding at the gate. */
    @Schema(name = "OntvankelijkheidOordeel")
    record Oordeel(
            @NotNull UUID taak,
            @NotNull List<@Valid @NotNull KnockoutInvoer> knockouts,
            @NotBlank String uitkomst,
            @Nullable String motivering) {}

    /** What was made of one knock-out. */
    @Schema(name = "KnockoutOordeel")
    record KnockoutInvoer(
            @NotBlank String code,
            @NotNull Boolean voldoet,
            @Nullable String motivering) {}

    /** The second pair of eyes. */
    @Schema(name = "Bevestiging")
    record Bevestiging(
            @NotNull UUID taak,
            @NotNull Boolean akkoord,
            @Nullable String reden) {}

    /** One line of the timeline. */
    @Schema(name = "Tijdlijnregel")
    record Gebeurtenis(UUID id, Instant moment, String tekst) {}

    private final CasusLezen lezen;
    private final AanvullingVragen vragen;
    private final AanvullingBeantwoorden beantwoorden;
    private final AanvullingVerlengen verlengen;
    private final OntvankelijkheidBeoordelen beoordelen;
    private final OntvankelijkheidBevestigen bevestigen;
    private final Idempotentie idempotentie;
    private final HuidigeGebruiker huidige;

    BehandelingResource(
            CasusLezen lezen,
            AanvullingVragen vragen,
            AanvullingBeantwoorden beantwoorden,
            AanvullingVerlengen verlengen,
            OntvankelijkheidBeoordelen beoordelen,
            OntvankelijkheidBevestigen bevestigen,
            Idempotentie idempotentie,
            HuidigeGebruiker huidige) {
        this.lezen = lezen;
        this.vragen = vragen;
        this.beantwoorden = beantwoorden;
        this.verlengen = verlengen;
        this.beoordelen = beoordelen;
        this.bevestigen = bevestigen;
        this.idempotentie = idempotentie;
        this.huidige = huidige;
    }

    @GET
    @Path("/tijdlijn")
    @RolesAllowed({
        Rol.CODE_INDIENER,
        Rol.CODE_TEKENBEVOEGDE,
        Rol.CODE_MARKTMEESTER,
        Rol.CODE_MARKTMEESTER_COORDINATOR,
        Rol.CODE_VOORZITTER,
        Rol.CODE_COMMISSIELID,
        Rol.CODE_SECRETARIS,
        Rol.CODE_FONDSBEHEERDER,
        Rol.CODE_PROGRAMMACOORDINATOR,
        Rol.CODE_AUDITOR
    })
    @Operation(summary = "Wat er met de casus is gebeurd, van oud naar nieuw")
    public List<Gebeurtenis> tijdlijn(@RestPath UUID id) {
        return lezen.tijdlijn(id, huidige.gebruiker()).stream()
                .map(regel -> new Gebeurtenis(regel.id(), regel.moment(), regel.tekst()))
                .toList();
    }

    @GET
    @Path("/aanvullingen")
    @RolesAllowed({
        Rol.CODE_INDIENER,
        Rol.CODE_TEKENBEVOEGDE,
        Rol.CODE_MARKTMEESTER,
        Rol.CODE_MARKTMEESTER_COORDINATOR,
        Rol.CODE_FONDSBEHEERDER,
        Rol.CODE_PROGRAMMACOORDINATOR,
        Rol.CODE_AUDITOR
    })
    @Operation(summary = "De gevraagde aanvullingen, de oudste eerst")
    public List<AanvullingBeeld> aanvullingen(@RestPath UUID id) {
        return lezen.lees(id, huidige.gebruiker()).aanvullingen().stream()
                .map(AanvullingBeeld::van)
                .toList();
    }

    @POST
    @Path("/aanvullingen")
    @RolesAllowed(Rol.CODE_MARKTMEESTER)
    @Operation(summary = "Vraag de indiener om een aanvulling")
    public RestResponse<AanvullingBeeld> vraag(
            @RestPath UUID id, @Valid @NotNull Vraag vraag, @HeaderParam("Idempotency-Key") @Nullable String sleutel) {
        var gebruiker = huidige.gebruiker();
        var toelichting = vraag.toelichting();
        var beeld = idempotentie.eenmalig(
                gebruiker.id(),
                sleutel,
                "POST /v1/casussen/" + id + "/aanvullingen",
                vraag,
                AanvullingBeeld.class,
                () -> AanvullingBeeld.van(vragen.vraag(
                        id, vraag.taak(), vraag.vragen(), toelichting == null ? "" : toelichting, gebruiker)));
        return ResponseBuilder.create(RestResponse.Status.CREATED, beeld).build();
    }

    @POST
    @Path("/aanvullingen/antwoord")
    @RolesAllowed(Rol.CODE_INDIENER)
    @Operation(summary = "Beantwoord de open aanvulling met de nieuwe inhoud")
    public RestResponse<Ontvangst> antwoord(
            @RestPath UUID id, @NotNull ObjectNode inhoud, @HeaderParam("Idempotency-Key") @Nullable String sleutel) {
        var gebruiker = huidige.gebruiker();
        var ontvangst = idempotentie.eenmalig(
                gebruiker.id(),
                sleutel,
                "POST /v1/casussen/" + id + "/aanvullingen/antwoord",
                inhoud,
                Ontvangst.class,
                () -> Ontvangst.van(beantwoorden.beantwoord(id, inhoud, gebruiker)));
        return ResponseBuilder.create(RestResponse.Status.CREATED, ontvangst).build();
    }

    @POST
    @Path("/aanvullingen/verlenging")
    @RolesAllowed({Rol.CODE_MARKTMEESTER, Rol.CODE_MARKTMEESTER_COORDINATOR})
    @Operation(summary = "Geef de indiener meer tijd voor de open aanvulling")
    public AanvullingBeeld verleng(@RestPath UUID id, @Valid @NotNull Verlenging verlenging) {
        return AanvullingBeeld.van(verlengen.verleng(id, verlenging.reden(), huidige.gebruiker()));
    }

    @GET
    @Path("/ontvankelijkheid")
    @RolesAllowed({
        Rol.CODE_INDIENER,
        Rol.CODE_TEKENBEVOEGDE,
        Rol.CODE_MARKTMEESTER,
        Rol.CODE_MARKTMEESTER_COORDINATOR,
        Rol.CODE_FONDSBEHEERDER,
        Rol.CODE_PROGRAMMACOORDINATOR,
        Rol.CODE_AUDITOR
    })
    @Operation(summary = "De ontvankelijkheid, zoals u die mag zien")
    public OntvankelijkheidBeeld ontvankelijkheid(@RestPath UUID id) {
        return OntvankelijkheidBeeld.van(lezen.lees(id, huidige.gebruiker()));
    }

    @POST
    @Path("/ontvankelijkheid")
    @RolesAllowed(Rol.CODE_MARKTMEESTER)
    @Operation(summary = "Leg het oordeel over de ontvankelijkheid vast")
    public OntvankelijkheidBeeld beoordeel(@RestPath UUID id, @Valid @NotNull Oordeel oordeel) {
        var uitkomst = OntvankelijkheidBeeld.uitkomst(oordeel.uitkomst());
        if (uitkomst == null) {
            throw Weigering.invoer("/uitkomst", "Kies ‘ontvankelijk’, ‘buiten-behandeling’ of ‘niet-ontvankelijk’.");
        }
        var motivering = oordeel.motivering();
        beoordelen.beoordeel(
                id,
                oordeel.taak(),
                oordeel.knockouts().stream()
                        .map(k -> new Knockoutoordeel(k.code(), k.voldoet(), k.motivering()))
                        .toList(),
                uitkomst,
                motivering == null ? "" : motivering,
                huidige.gebruiker());
        return ontvankelijkheid(id);
    }

    @POST
    @Path("/ontvankelijkheid/bevestiging")
    @RolesAllowed(Rol.CODE_MARKTMEESTER)
    @Operation(summary = "Bevestig een weigering, of geef het oordeel terug")
    public OntvankelijkheidBeeld bevestig(@RestPath UUID id, @Valid @NotNull Bevestiging bevestiging) {
        var reden = bevestiging.reden();
        bevestigen.bevestig(
                id, bevestiging.taak(), bevestiging.akkoord(), reden == null ? "" : reden, huidige.gebruiker());
        return ontvankelijkheid(id);
    }
}
