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
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.waardevollekernen.gedeeld.Etags;
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

/** Completing a submission, in the API: the question, the answer, more time. */
@Path("/v1/casussen/{id}/aanvullingen")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Behandeling")
class AanvullingResource {
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

    private final CasusLezen lezen;
    private final AanvullingVragen vragen;
    private final AanvullingBewaren bewaren;
    private final AanvullingBeantwoorden beantwoorden;
    private final AanvullingVerlengen verlengen;
    private final Idempotentie idempotentie;
    private final HuidigeGebruiker huidige;

    AanvullingResource(
            CasusLezen lezen,
            AanvullingVragen vragen,
            AanvullingBewaren bewaren,
            AanvullingBeantwoorden beantwoorden,
            AanvullingVerlengen verlengen,
            Idempotentie idempotentie,
            HuidigeGebruiker huidige) {
        this.lezen = lezen;
        this.vragen = vragen;
        this.bewaren = bewaren;
        this.beantwoorden = beantwoorden;
        this.verlengen = verlengen;
        this.idempotentie = idempotentie;
        this.huidige = huidige;
    }

    @GET
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
    @RolesAllowed(Rol.CODE_MARKTMEESTER)
    @Operation(summary = "Vraag de indiener om een aanvulling")
    public RestResponse<AanvullingBeeld> vraag(
            @RestPath UUID id, @Valid @NotNull Vraag vraag, @HeaderParam("Idempotency-Key") @Nullable String sleutel) {
        var gebruiker = huidige.gebruiker();
        var toelichting = vraag.toelichting();
        var gevraagd = idempotentie.eenmalig(
                gebruiker.id(),
                sleutel,
                "POST /v1/casussen/" + id + "/aanvullingen",
                vraag,
                UUID.class,
                () -> vragen.vraag(id, vraag.taak(), vraag.vragen(), toelichting == null ? "" : toelichting, gebruiker)
                        .id());
        return ResponseBuilder.create(RestResponse.Status.CREATED, aanvulling(id, gevraagd))
                .build();
    }

    @GET
    @Path("/antwoord")
    @RolesAllowed(Rol.CODE_INDIENER)
    @Operation(summary = "Lees het antwoord op de open aanvulling tot nu toe")
    public RestResponse<ObjectNode> bewaardAntwoord(@RestPath UUID id) {
        return antwoord(bewaren.leesOpen(id, huidige.gebruiker()));
    }

    @PUT
    @Path("/antwoord")
    @RolesAllowed(Rol.CODE_INDIENER)
    @Operation(summary = "Bewaar het antwoord op de open aanvulling zonder het te versturen")
    public RestResponse<ObjectNode> bewaarAntwoord(
            @RestPath UUID id, @HeaderParam("If-Match") @Nullable String ifMatch, @NotNull ObjectNode inhoud) {
        return antwoord(bewaren.bewaarAntwoord(id, Etags.voorwaarde(ifMatch), inhoud, huidige.gebruiker()));
    }

    private static RestResponse<ObjectNode> antwoord(AanvullingBewaren.Stand stand) {
        return ResponseBuilder.ok(stand.inhoud())
                .header("ETag", Etags.van(stand.versie()))
                .build();
    }

    @POST
    @Path("/antwoord")
    @RolesAllowed(Rol.CODE_INDIENER)
    @Operation(summary = "Beantwoord de open aanvulling met de nieuwe inhoud")
    public RestResponse<Ontvangst> antwoord(
            @RestPath UUID id,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @NotNull ObjectNode inhoud,
            @HeaderParam("Idempotency-Key") @Nullable String sleutel) {
        var gelezen = ifMatch == null ? null : Etags.voorwaarde(ifMatch);
        var gebruiker = huidige.gebruiker();
        var ontvangst = idempotentie.eenmalig(
                gebruiker.id(),
                sleutel,
                "POST /v1/casussen/" + id + "/aanvullingen/antwoord",
                inhoud,
                Ontvangst.class,
                () -> Ontvangst.van(beantwoorden.beantwoord(id, inhoud, gelezen, gebruiker)));
        return ResponseBuilder.create(RestResponse.Status.CREATED, ontvangst).build();
    }

    @POST
    @Path("/verlenging")
    @RolesAllowed({Rol.CODE_MARKTMEESTER, Rol.CODE_MARKTMEESTER_COORDINATOR})
    @Operation(summary = "Geef de indiener meer tijd voor de open aanvulling")
    public AanvullingBeeld verleng(
            @RestPath UUID id,
            @Valid @NotNull Verlenging verlenging,
            @HeaderParam("Idempotency-Key") @Nullable String sleutel) {
        var gebruiker = huidige.gebruiker();
        var verlengd = idempotentie.eenmalig(
                gebruiker.id(),
                sleutel,
                "POST /v1/casussen/" + id + "/aanvullingen/verlenging",
                verlenging,
                UUID.class,
                () -> verlengen.verleng(id, verlenging.reden(), gebruiker).id());
        return aanvulling(id, verlengd);
    }

    /** As it stands now, for who may still read it: a repeated request says no more than the first reading would. */
    private AanvullingBeeld aanvulling(UUID casus, UUID id) {
        return aanvullingen(casus).stream()
                .filter(aanvulling -> aanvulling.id().equals(id))
                .findFirst()
                .orElseThrow(Weigering::nietGevonden);
    }
}
