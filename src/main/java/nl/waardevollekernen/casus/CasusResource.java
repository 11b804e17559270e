package nl.waardevollekernen.casus;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.waardevollekernen.casus.CasusWeergave.Regel;
import nl.waardevollekernen.gedeeld.Etags;
import nl.waardevollekernen.gedeeld.Idempotentie;
import nl.waardevollekernen.gedeeld.Paginering;
import nl.waardevollekernen.gedeeld.Weigering;
import nl.waardevollekernen.identiteit.HuidigeGebruiker;
import nl.waardevollekernen.identiteit.Rol;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;
import org.jspecify.annotations.Nullable;

/** Cases in the API: list, draft, who work on it together, and withdrawal. */
@Path("/v1/casussen")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Casussen")
class CasusResource {
    /** What a new draft needs. */
    record Nieuw(
            @NotBlank @Size(max = 100) String openCall,

            @NotBlank @Size(max = CasusAanmaken.LANGSTE_TITEL)
            String titel) {}

    /** Why a case is withdrawn. */
    record Reden(
            @NotBlank @Size(max = CasusIntrekken.LANGSTE_REDEN)
            String reden) {}

    /** Who work on the draft together with the main submitter. */
    record MedeIndieners(
            @NotNull @Size(max = MedeIndienersKiezen.MEESTE) Set<@NotBlank String> organisaties) {}

    private final CasusAanmaken aanmaken;
    private final CasusLezen lezen;
    private final CasusIntrekken intrekken;
    private final MedeIndienersKiezen medeIndieners;
    private final Idempotentie idempotentie;
    private final HuidigeGebruiker huidige;

    CasusResource(
            CasusAanmaken aanmaken,
            CasusLezen lezen,
            CasusIntrekken intrekken,
            MedeIndienersKiezen medeIndieners,
            Idempotentie idempotentie,
            HuidigeGebruiker huidige) {
        this.aanmaken = aanmaken;
        this.lezen = lezen;
        this.intrekken = intrekken;
        this.medeIndieners = medeIndieners;
        this.idempotentie = idempotentie;
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
    @Operation(summary = "De casussen die u mag zien, de nieuwste eerst")
    public RestResponse<List<Regel>> lijst(
            @RestQuery @Nullable String status,
            @RestQuery @Nullable String openCall,
            @RestQuery @Nullable String limit,
            @RestQuery @Nullable String cursor,
            @Context UriInfo vraag) {
        var statussen = EnumSet.noneOf(CasusStatus.class);
        if (status != null) {
            statussen.add(
                    CasusStatus.van(status).orElseThrow(() -> Weigering.invoer("status", "Deze status bestaat niet.")));
        }
        var pagina = lezen.lijst(
                statussen, call(openCall), Paginering.van(limit, cursor, CasusLezen.VOLGORDE, 1), huidige.gebruiker());
        var antwoord =
                ResponseBuilder.ok(pagina.rijen().stream().map(Regel::van).toList());
        pagina.link(vraag).ifPresent(link -> antwoord.header("Link", link));
        return antwoord.build();
    }

    @POST
    @RolesAllowed(Rol.CODE_INDIENER)
    @Operation(summary = "Begin een concept")
    public RestResponse<CasusWeergave> maakAan(
            @Valid @NotNull Nieuw nieuw, @HeaderParam("Idempotency-Key") @Nullable String sleutel) {
        var gebruiker = huidige.gebruiker();
        var id = idempotentie.eenmalig(
                gebruiker.id(),
                sleutel,
                "POST /v1/casussen",
                nieuw,
                UUID.class,
                () -> aanmaken.maakAan(nieuw.openCall(), nieuw.titel(), gebruiker)
                        .id());
        var detail = lezen.lees(id, gebruiker);
        return ResponseBuilder.<CasusWeergave>created(URI.create("/v1/casussen/" + id))
                .header("ETag", Etags.van(detail.versie()))
                .entity(CasusWeergave.van(detail))
                .build();
    }

    @GET
    @Path("/{id}")
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
    @Operation(summary = "Lees een casus")
    public RestResponse<CasusWeergave> lees(@RestPath UUID id) {
        return antwoord(lezen.lees(id, huidige.gebruiker()));
    }

    /** A case with its version. */
    static RestResponse<CasusWeergave> antwoord(CasusDetail detail) {
        return ResponseBuilder.ok(CasusWeergave.van(detail))
                .header("ETag", Etags.van(detail.versie()))
                .build();
    }

    @PUT
    @Path("/{id}/mede-indieners")
    @RolesAllowed(Rol.CODE_INDIENER)
    @Operation(summary = "Kies welke organisaties meewerken aan een concept")
    public RestResponse<CasusWeergave> kiesMedeIndieners(
            @RestPath UUID id,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @Valid @NotNull MedeIndieners gekozen) {
        medeIndieners.kies(id, Etags.voorwaarde(ifMatch), gekozen.organisaties(), huidige.gebruiker());
        return lees(id);
    }

    @POST
    @Path("/{id}/intrekking")
    @RolesAllowed(Rol.CODE_INDIENER)
    @Operation(summary = "Trek een casus in")
    public RestResponse<CasusWeergave> trekIn(
            @RestPath UUID id, @HeaderParam("Idempotency-Key") @Nullable String sleutel, @Valid @NotNull Reden reden) {
        var gebruiker = huidige.gebruiker();
        idempotentie.eenmalig(
                gebruiker.id(),
                sleutel,
                "POST /v1/casussen/" + id + "/intrekking",
                reden,
                () -> intrekken.trekIn(id, reden.reden(), gebruiker));
        return lees(id);
    }

    private static @Nullable UUID call(@Nullable String openCall) {
        try {
            return openCall == null ? null : UUID.fromString(openCall);
        } catch (IllegalArgumentException geenId) {
            throw Weigering.invoer("openCall", "Geef het id van een open call.");
        }
    }
}
