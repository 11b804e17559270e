package nl.waardevollekernen.casus;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import nl.waardevollekernen.gedeeld.Idempotentie;
import nl.waardevollekernen.identiteit.HuidigeGebruiker;
import nl.waardevollekernen.identiteit.Rol;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestPath;
import org.jspecify.annotations.Nullable;

/** Whoever judges or steers declares an interest in a case, in the API. */
@Path("/v1/casussen/{id}/verschoning")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Behandeling")
class VerschoningResource {
    /** What the interest is, and whether it is in the submitters as such. */
    @Schema(name = "Verschoning")
    record Verschoning(
            @NotBlank @Size(max = BelangVastleggen.LANGSTE_TOELICHTING)
            String toelichting,

            @Nullable Boolean heleOrganisatie) {}

    private final CasusVerschonen verschonen;
    private final Idempotentie idempotentie;
    private final HuidigeGebruiker huidige;

    VerschoningResource(CasusVerschonen verschonen, Idempotentie idempotentie, HuidigeGebruiker huidige) {
        this.verschonen = verschonen;
        this.idempotentie = idempotentie;
        this.huidige = huidige;
    }

    @POST
    @ResponseStatus(204)
    @RolesAllowed({
        Rol.CODE_MARKTMEESTER,
        Rol.CODE_MARKTMEESTER_COORDINATOR,
        Rol.CODE_COMMISSIELID,
        Rol.CODE_VOORZITTER,
        Rol.CODE_SECRETARIS,
        Rol.CODE_FONDSBEHEERDER,
        Rol.CODE_PROGRAMMACOORDINATOR
    })
    @Operation(summary = "Verklaar dat u een belang hebt; u behandelt en ziet de casus dan niet meer")
    public void verschoon(
            @RestPath UUID id,
            @HeaderParam("Idempotency-Key") @Nullable String sleutel,
            @Valid @NotNull Verschoning verschoning) {
        var gebruiker = huidige.gebruiker();
        idempotentie.eenmalig(
                gebruiker.id(),
                sleutel,
                "POST /v1/casussen/" + id + "/verschoning",
                verschoning,
                () -> verschonen.verschoon(
                        id, verschoning.toelichting(), Boolean.TRUE.equals(verschoning.heleOrganisatie()), gebruiker));
    }
}
