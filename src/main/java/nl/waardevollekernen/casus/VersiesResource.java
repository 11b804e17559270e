package nl.waardevollekernen.casus;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.UUID;
import nl.waardevollekernen.identiteit.HuidigeGebruiker;
import nl.waardevollekernen.identiteit.Rol;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;

/** Who wrote what when about a case, in the API. */
@Path("/v1/casussen/{id}/versies")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Behandeling")
class VersiesResource {
    private final VersiesLezen lezen;
    private final HuidigeGebruiker huidige;

    VersiesResource(VersiesLezen lezen, HuidigeGebruiker huidige) {
        this.lezen = lezen;
        this.huidige = huidige;
    }

    @GET
    @RolesAllowed({Rol.CODE_MARKTMEESTER_COORDINATOR, Rol.CODE_PROGRAMMACOORDINATOR, Rol.CODE_AUDITOR})
    @Operation(
            summary = "Elke bewaarde versie van oordelen, cijfers, beoordelingen en besluiten over een casus",
            description =
                    "De oudste eerst, elke versie met wie haar bewaarde, wanneer, en wat er veranderde. Een toetsing"
                            + " staat erbij zodra zij is bevestigd, een beoordeling zodra alle beoordelingen binnen zijn, een besluit"
                            + " na de bekendmaking.")
    public List<Versieregel> versies(@RestPath UUID id) {
        return lezen.lees(id, huidige.gebruiker()).versies();
    }
}
