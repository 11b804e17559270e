package nl.waardevollekernen.advies;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
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

/** The declaration of the voorzitter and the secretaris before they read a case, in the API. */
@Path("/v1/casussen/{id}/adviezen/verklaring")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Adviezen")
class VoorafVerklarenResource {
    /** Whether there is an interest. */
    @Schema(name = "VerklaringVooraf")
    record Verklaring(
            @NotNull Boolean belang,

            @Nullable @Size(max = BelangVerklaren.LANGSTE_TOELICHTING)
            String toelichting,

            @Nullable Boolean heleOrganisatie) {}

    private final VoorafVerklaren verklaren;
    private final Idempotentie idempotentie;
    private final HuidigeGebruiker huidige;

    VoorafVerklarenResource(VoorafVerklaren verklaren, Idempotentie idempotentie, HuidigeGebruiker huidige) {
        this.verklaren = verklaren;
        this.idempotentie = idempotentie;
        this.huidige = huidige;
    }

    @POST
    @ResponseStatus(204)
    @RolesAllowed({Rol.CODE_VOORZITTER, Rol.CODE_SECRETARIS})
    @Operation(
            summary = "Verklaar als voorzitter of secretaris of u een belang hebt; zonder belang mag u de casus lezen")
    public void verklaar(
            @RestPath UUID id,
            @HeaderParam("Idempotency-Key") @Nullable String sleutel,
            @Valid @NotNull Verklaring verklaring) {
        var gebruiker = huidige.gebruiker();
        var keuze = Belangkeuze.van(
                verklaring.belang(), verklaring.toelichting(), Boolean.TRUE.equals(verklaring.heleOrganisatie()));
        idempotentie.eenmalig(
                gebruiker.id(), sleutel, "POST /v1/casussen/" + id + "/adviezen/verklaring", verklaring, () -> {
                    if (keuze.belang()) {
                        verklaren.belang(id, keuze.toelichting(), keuze.heleOrganisatie(), gebruiker);
                    } else {
                        verklaren.geenBelang(id, gebruiker);
                    }
                });
    }
}
