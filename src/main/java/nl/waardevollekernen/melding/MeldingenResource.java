package nl.waardevollekernen.melding;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.UUID;
import nl.waardevollekernen.identiteit.HuidigeGebruiker;
import nl.waardevollekernen.identiteit.Rol;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestPath;

/** Mails that did not get through, in the API. */
@Path("/v1/beheer/meldingen")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Beheer")
@RolesAllowed(Rol.CODE_BEHEER)
class MeldingenResource {
    /** Why a mail is sent again; goes into the log. */
    @Schema(name = "MeldingReden")
    record Reden(@NotBlank @Size(max = 500) String reden) {}

    private final MeldingenBeheren beheren;
    private final HuidigeGebruiker huidige;

    MeldingenResource(MeldingenBeheren beheren, HuidigeGebruiker huidige) {
        this.beheren = beheren;
        this.huidige = huidige;
    }

    @GET
    @Operation(summary = "E-mails die niet aankwamen, de oudste eerst")
    public List<MisluktMelding> lijst() {
        return beheren.mislukt(huidige.gebruiker());
    }

    @POST
    @Path("/{id}/nieuwe-poging")
    @ResponseStatus(204)
    @Operation(summary = "Verstuur een geblokkeerde e-mail opnieuw")
    public void opnieuw(@RestPath UUID id, @Valid @NotNull Reden reden) {
        beheren.opnieuw(id, reden.reden(), huidige.gebruiker());
    }
}
