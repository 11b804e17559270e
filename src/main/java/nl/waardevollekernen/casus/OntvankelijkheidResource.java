package nl.waardevollekernen.casus;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.UUID;
import nl.waardevollekernen.casus.OntvankelijkheidBeoordelen.Knockoutoordeel;
import nl.waardevollekernen.gedeeld.Idempotentie;
import nl.waardevollekernen.gedeeld.Weigering;
import nl.waardevollekernen.identiteit.HuidigeGebruiker;
import nl.waardevollekernen.identiteit.Rol;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jspecify.annotations.Nullable;

/** Ontvankelijkheid in the API: the finding and the second pair of eyes. */
@Path("/v1/casussen/{id}/ontvankelijkheid")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Behandeling")
class OntvankelijkheidResource {
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

    private final CasusLezen lezen;
    private final OntvankelijkheidBeoordelen beoordelen;
    private final OntvankelijkheidBevestigen bevestigen;
    private final Idempotentie idempotentie;
    private final HuidigeGebruiker huidige;

    OntvankelijkheidResource(
            CasusLezen lezen,
            OntvankelijkheidBeoordelen beoordelen,
            OntvankelijkheidBevestigen bevestigen,
            Idempotentie idempotentie,
            HuidigeGebruiker huidige) {
        this.lezen = lezen;
        this.beoordelen = beoordelen;
        this.bevestigen = bevestigen;
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
    @Operation(summary = "De ontvankelijkheid, zoals u die mag zien")
    public OntvankelijkheidBeeld ontvankelijkheid(@RestPath UUID id) {
        return OntvankelijkheidBeeld.van(lezen.lees(id, huidige.gebruiker()));
    }

    @POST
    @RolesAllowed(Rol.CODE_MARKTMEESTER)
    @Operation(summary = "Leg het oordeel over de ontvankelijkheid vast")
    public OntvankelijkheidBeeld beoordeel(
            @RestPath UUID id,
            @HeaderParam("Idempotency-Key") @Nullable String sleutel,
            @Valid @NotNull Oordeel oordeel) {
        var uitkomst = OntvankelijkheidBeeld.uitkomst(oordeel.uitkomst());
        if (uitkomst == null) {
            throw Weigering.invoer("/uitkomst", "Kies ‘ontvankelijk’, ‘buiten-behandeling’ of ‘niet-ontvankelijk’.");
        }
        var motivering = oordeel.motivering();
        var knockouts = oordeel.knockouts().stream()
                .map(k -> new Knockoutoordeel(k.code(), k.voldoet(), k.motivering()))
                .toList();
        var gebruiker = huidige.gebruiker();
        idempotentie.eenmalig(
                gebruiker.id(),
                sleutel,
                "POST /v1/casussen/" + id + "/ontvankelijkheid",
                oordeel,
                () -> beoordelen.beoordeel(
                        id, oordeel.taak(), knockouts, uitkomst, motivering == null ? "" : motivering, gebruiker));
        return ontvankelijkheid(id);
    }

    @POST
    @Path("/bevestiging")
    @RolesAllowed(Rol.CODE_MARKTMEESTER)
    @Operation(summary = "Bevestig een weigering, of geef het oordeel terug")
    public OntvankelijkheidBeeld bevestig(
            @RestPath UUID id,
            @HeaderParam("Idempotency-Key") @Nullable String sleutel,
            @Valid @NotNull Bevestiging bevestiging) {
        var reden = bevestiging.reden();
        var gebruiker = huidige.gebruiker();
        idempotentie.eenmalig(
                gebruiker.id(),
                sleutel,
                "POST /v1/casussen/" + id + "/ontvankelijkheid/bevestiging",
                bevestiging,
                () -> bevestigen.bevestig(
                        id, bevestiging.taak(), bevestiging.akkoord(), reden == null ? "" : reden, gebruiker));
        return ontvankelijkheid(id);
    }
}
