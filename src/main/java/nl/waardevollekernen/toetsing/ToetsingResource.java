package nl.waardevollekernen.toetsing;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
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
import java.util.Map;
import java.util.UUID;
import nl.waardevollekernen.gedeeld.Etags;
import nl.waardevollekernen.gedeeld.Idempotentie;
import nl.waardevollekernen.identiteit.HuidigeGebruiker;
import nl.waardevollekernen.identiteit.Rol;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;
import org.jspecify.annotations.Nullable;

/** The toetsing of a case in the API. */
@Path("/v1/casussen/{id}/toetsingen")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Toetsingen")
class ToetsingResource {
    /** The scores by code of the criterion. */
    record Concept(@NotNull @Size(max = 50) Map<@NotNull @Size(max = 60) String, @NotNull @Valid ScoreInvoer> scores) {}

    /** Whether a colleague agrees; a reason is needed when not. */
    record Bevestiging(
            @NotNull Boolean akkoord,

            @Nullable @Size(max = Scoreregels.LANGSTE_MOTIVERING)
            String reden) {}

    private final ToetsingLezen lezen;
    private final ToetsingInvullen invullen;
    private final ToetsingBevestigen bevestigen;
    private final Idempotentie idempotentie;
    private final HuidigeGebruiker huidige;

    ToetsingResource(
            ToetsingLezen lezen,
            ToetsingInvullen invullen,
            ToetsingBevestigen bevestigen,
            Idempotentie idempotentie,
            HuidigeGebruiker huidige) {
        this.lezen = lezen;
        this.invullen = invullen;
        this.bevestigen = bevestigen;
        this.idempotentie = idempotentie;
        this.huidige = huidige;
    }

    @GET
    @RolesAllowed({
        Rol.CODE_MARKTMEESTER,
        Rol.CODE_MARKTMEESTER_COORDINATOR,
        Rol.CODE_FONDSBEHEERDER,
        Rol.CODE_PROGRAMMACOORDINATOR,
        Rol.CODE_AUDITOR
    })
    @Operation(summary = "De toetsing van een casus")
    public RestResponse<ToetsingWeergave> lees(@RestPath UUID id) {
        var weergave = lezen.lees(id, huidige.gebruiker());
        return ResponseBuilder.ok(weergave)
                .header("ETag", Etags.van(weergave.versie()))
                .build();
    }

    @PUT
    @RolesAllowed(Rol.CODE_MARKTMEESTER)
    @Operation(summary = "Bewaar de scores als concept")
    public RestResponse<ToetsingWeergave> bewaar(
            @RestPath UUID id, @HeaderParam("If-Match") @Nullable String ifMatch, @Valid @NotNull Concept concept) {
        invullen.bewaar(id, ScoreInvoer.scores(concept.scores()), Etags.voorwaarde(ifMatch), huidige.gebruiker());
        return lees(id);
    }

    @POST
    @Path("/voltooiing")
    @RolesAllowed(Rol.CODE_MARKTMEESTER)
    @Consumes(MediaType.WILDCARD)
    @Operation(summary = "Voltooi de toetsing; een collega bevestigt haar daarna")
    public RestResponse<ToetsingWeergave> voltooi(
            @RestPath UUID id,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @HeaderParam("Idempotency-Key") @Nullable String sleutel) {
        var voorwaarde = Etags.voorwaarde(ifMatch);
        var gebruiker = huidige.gebruiker();
        idempotentie.eenmalig(
                gebruiker.id(),
                sleutel,
                "POST /v1/casussen/" + id + "/toetsingen/voltooiing",
                "",
                () -> invullen.voltooi(id, voorwaarde, gebruiker));
        return lees(id);
    }

    @POST
    @Path("/bevestiging")
    @RolesAllowed(Rol.CODE_MARKTMEESTER)
    @Operation(summary = "Bevestig de toetsing van een collega, of geef haar terug met een reden")
    public RestResponse<ToetsingWeergave> bevestig(
            @RestPath UUID id,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @HeaderParam("Idempotency-Key") @Nullable String sleutel,
            @Valid @NotNull Bevestiging bevestiging) {
        var reden = bevestiging.reden();
        var voorwaarde = Etags.voorwaarde(ifMatch);
        var gebruiker = huidige.gebruiker();
        idempotentie.eenmalig(
                gebruiker.id(),
                sleutel,
                "POST /v1/casussen/" + id + "/toetsingen/bevestiging",
                bevestiging,
                () -> bevestigen.bevestig(
                        id, bevestiging.akkoord(), reden == null ? "" : reden, voorwaarde, gebruiker));
        return lees(id);
    }
}
