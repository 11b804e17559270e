package nl.waardevollekernen.casus;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import nl.waardevollekernen.identiteit.HuidigeGebruiker;
import nl.waardevollekernen.identiteit.Rol;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;

/** The timeline of a case in the API. */
@Path("/v1/casussen/{id}/tijdlijn")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Behandeling")
class TijdlijnResource {
    /** One line of the timeline. */
    @Schema(name = "Tijdlijnregel")
    record Gebeurtenis(UUID id, Instant moment, String soort, String tekst) {}

    private final CasusTijdlijn tijdlijn;
    private final HuidigeGebruiker huidige;

    TijdlijnResource(CasusTijdlijn tijdlijn, HuidigeGebruiker huidige) {
        this.tijdlijn = tijdlijn;
        this.huidige = huidige;
    }

    @GET
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
        return tijdlijn.van(id, huidige.gebruiker()).stream()
                .map(regel -> new Gebeurtenis(
                        regel.id(), regel.moment(), regel.soort().code(), regel.tekst()))
                .toList();
    }
}
