package nl.waardevollekernen.casus;

import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import nl.waardevollekernen.gedeeld.Etags;
import nl.waardevollekernen.identiteit.HuidigeGebruiker;
import nl.waardevollekernen.identiteit.Rol;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;
import org.jspecify.annotations.Nullable;

/** The content of a case in the API, as a whole and per topic. */
@Path("/v1/casussen/{id}/inhoud")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Casussen")
class CasusInhoudResource {
    private final CasusLezen lezen;
    private final InhoudBewaren bewaren;
    private final HuidigeGebruiker huidige;

    CasusInhoudResource(CasusLezen lezen, InhoudBewaren bewaren, HuidigeGebruiker huidige) {
        this.lezen = lezen;
        this.bewaren = bewaren;
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
    @Operation(
            summary = "Lees de inhoud van een casus",
            description =
                    "In een concept kan een antwoord staan dat op een pagina is getypt en niet te lezen is: het staat dan"
                            + " als tekst op zijn plaats, zoals het is getypt. Zo’n antwoord is niet compleet: ondertekenen en"
                            + " indienen worden ermee geweigerd. Ook antwoorden die niet meer van toepassing zijn, staan nog in een"
                            + " concept; bij het ondertekenen en indienen vallen zij weg. Elke regel van een lijst heeft een id, die bij de"
                            + " regel blijft; hij hoort bij de inhoud en haar SHA-256 en telt nergens voor mee.")
    public RestResponse<ObjectNode> inhoud(@RestPath UUID id) {
        var detail = lezen.lees(id, huidige.gebruiker());
        return ResponseBuilder.ok(detail.inhoud())
                .header("ETag", Etags.van(detail.versie()))
                .build();
    }

    @PUT
    @RolesAllowed(Rol.CODE_INDIENER)
    @Operation(
            summary = "Bewaar de hele inhoud van een concept",
            description =
                    "Een waarde van een andere soort dan het formulier vraagt wordt geweigerd, en ook een antwoord dat"
                            + " naast een ander antwoord niet van toepassing is. Wat een pagina als getypte tekst bewaarde, mag"
                            + " ongewijzigd op zijn plaats terugkomen. Stuur bij een regel van een lijst de id mee die u las, dan blijft het"
                            + " dezelfde regel; een regel zonder id krijgt die van de bewaarde regel met dezelfde antwoorden, anders die van"
                            + " de regel op die plaats, en een nieuwe regel een eigen. Een id mag in een lijst één keer voorkomen.")
    public RestResponse<ObjectNode> bewaar(
            @RestPath UUID id, @HeaderParam("If-Match") @Nullable String ifMatch, @NotNull ObjectNode inhoud) {
        bewaren.bewaar(id, Etags.voorwaarde(ifMatch), inhoud, huidige.gebruiker());
        return inhoud(id);
    }

    @PUT
    @Path("/{onderwerp}")
    @RolesAllowed(Rol.CODE_INDIENER)
    @Operation(summary = "Bewaar één onderwerp van een concept")
    public RestResponse<ObjectNode> bewaarOnderwerp(
            @RestPath UUID id,
            @RestPath String onderwerp,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @NotNull ObjectNode waarde) {
        bewaren.bewaarOnderwerp(id, Etags.voorwaarde(ifMatch), onderwerp, waarde, huidige.gebruiker());
        return inhoud(id);
    }
}
