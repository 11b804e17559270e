package nl.waardevollekernen.casus;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import java.util.UUID;
import nl.waardevollekernen.identiteit.HuidigeGebruiker;
import nl.waardevollekernen.identiteit.Rol;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;

/** The receipt of a submission as a document, for a system that keeps it beside the case. */
@Path("/v1/casussen/{id}/indiening/ontvangstbewijs")
@Tag(name = "Casussen")
class OntvangstResource {
    private final Ontvangstbewijs bewijs;
    private final HuidigeGebruiker huidige;

    OntvangstResource(Ontvangstbewijs bewijs, HuidigeGebruiker huidige) {
        this.bewijs = bewijs;
        this.huidige = huidige;
    }

    @GET
    @Produces(Ontvangstbewijs.PDF)
    @RolesAllowed({
        Rol.CODE_INDIENER,
        Rol.CODE_TEKENBEVOEGDE,
        Rol.CODE_MARKTMEESTER,
        Rol.CODE_MARKTMEESTER_COORDINATOR,
        Rol.CODE_FONDSBEHEERDER,
        Rol.CODE_PROGRAMMACOORDINATOR,
        Rol.CODE_AUDITOR
    })
    @Operation(summary = "Het ontvangstbewijs van een ingediende casus als PDF")
    public RestResponse<byte[]> pdf(@RestPath UUID id) {
        return bewijs.van(id, huidige.gebruiker());
    }
}
