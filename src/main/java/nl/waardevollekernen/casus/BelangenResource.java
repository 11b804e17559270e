package nl.waardevollekernen.casus;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import nl.waardevollekernen.gedeeld.Paginering;
import nl.waardevollekernen.identiteit.HuidigeGebruiker;
import nl.waardevollekernen.identiteit.Rol;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;
import org.jspecify.annotations.Nullable;

/** The register of interests in the API. */
@Path("/v1/belangen")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Belangen")
@RolesAllowed({Rol.CODE_SECRETARIS, Rol.CODE_MARKTMEESTER_COORDINATOR, Rol.CODE_PROGRAMMACOORDINATOR, Rol.CODE_AUDITOR})
class BelangenResource {
    private final Belangregister register;
    private final HuidigeGebruiker huidige;

    BelangenResource(Belangregister register, HuidigeGebruiker huidige) {
        this.register = register;
        this.huidige = huidige;
    }

    @GET
    @Operation(
            summary = "De verklaarde belangen, de nieuwste eerst",
            description =
                    "Met de uitleg, wat ermee stopte en wat op eerder werk rust. Over een casus waarbij u zelf een"
                            + " belang hebt, staat hier niets. Wat over een besluit gaat, komt na de bekendmaking.")
    public RestResponse<List<BelangWeergave>> lijst(
            @RestQuery @Nullable String limit, @RestQuery @Nullable String cursor, @Context UriInfo vraag) {
        var pagina = register.lijst(Paginering.van(limit, cursor, Belangregister.VOLGORDE, 1), huidige.gebruiker());
        var antwoord = ResponseBuilder.ok(pagina.rijen());
        pagina.link(vraag).ifPresent(link -> antwoord.header("Link", link));
        return antwoord.build();
    }
}
