package nl.waardevollekernen.taak;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.waardevollekernen.gedeeld.Etags;
import nl.waardevollekernen.gedeeld.Idempotentie;
import nl.waardevollekernen.gedeeld.Paginering;
import nl.waardevollekernen.identiteit.Gebruiker;
import nl.waardevollekernen.identiteit.HuidigeGebruiker;
import nl.waardevollekernen.identiteit.Rol;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;
import org.jspecify.annotations.Nullable;

/** The inbox in the API. Only what the roles of the user give exists. */
@Path("/v1/taken")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(
        name = "Taken",
        description = "Werk voor mensen. U rondt een taak af met de stap zelf: POST /v1/casussen/{id}/ontvankelijkheid,"
                + " /ontvankelijkheid/bevestiging, /aanvullingen, /toetsingen/voltooiing, /toetsingen/bevestiging en de"
                + " stappen van het advies en het besluit. De uitkomst en de afgeronde taak liggen dan samen vast.")
@RolesAllowed({
    Rol.CODE_MARKTMEESTER,
    Rol.CODE_MARKTMEESTER_COORDINATOR,
    Rol.CODE_VOORZITTER,
    Rol.CODE_COMMISSIELID,
    Rol.CODE_SECRETARIS,
    Rol.CODE_FONDSBEHEERDER
})
class TakenResource {
    /** To whom a task goes. */
    @Schema(name = "Overdracht")
    record Overdracht(@NotBlank @Size(max = 100) String behandelaar) {}

    /** Whose tasks go to whom. */
    @Schema(name = "TakenOverdracht")
    record TakenOverdracht(
            @NotBlank @Size(max = 100) String van,
            @NotBlank @Size(max = 100) String aan,

            @Nullable @Size(max = 500) @Schema(description = "Alleen deze taken; zonder deze lijst alle taken")
            Set<@NotNull UUID> taken) {}

    /** What went and what stayed. */
    @Schema(name = "TakenOverdrachtUitslag")
    record Uitslag(List<UUID> overgedragen, List<Gebleven> gebleven) {}

    /** A task that stayed, and why. */
    @Schema(name = "TaakGebleven")
    record Gebleven(UUID taak, String reden) {}

    private final Taken taken;
    private final TaakOverdragen overdragen;
    private final TakenOverdragen allesOverdragen;
    private final Werkvoorraad werkvoorraad;
    private final Taakweergaven weergaven;
    private final Idempotentie idempotentie;
    private final HuidigeGebruiker huidige;

    TakenResource(
            Taken taken,
            TaakOverdragen overdragen,
            TakenOverdragen allesOverdragen,
            Werkvoorraad werkvoorraad,
            Taakweergaven weergaven,
            Idempotentie idempotentie,
            HuidigeGebruiker huidige) {
        this.taken = taken;
        this.overdragen = overdragen;
        this.allesOverdragen = allesOverdragen;
        this.werkvoorraad = werkvoorraad;
        this.weergaven = weergaven;
        this.idempotentie = idempotentie;
        this.huidige = huidige;
    }

    @GET
    @Operation(summary = "De taken die u mag zien, bladzijde voor bladzijde")
    public RestResponse<List<TaakWeergave>> lijst(
            @Parameter(description = "mijn (bij u, of alleen voor u), open (vrij), te-laat of alles")
                    @RestQuery
                    @Nullable
                    String bak,
            @RestQuery @Nullable String soort,
            @RestQuery @Nullable String provincie,
            @Parameter(description = "Deel van kenmerk, kern of gemeente") @RestQuery @Nullable String zoek,
            @Parameter(description = "termijn, kenmerk of ontvangen") @RestQuery @Nullable String volgorde,
            @RestQuery @Nullable String limit,
            @RestQuery @Nullable String cursor,
            @Context UriInfo vraag) {
        var filter = Filterinvoer.streng(bak, soort, provincie, zoek, volgorde);
        var paginering = Paginering.van(limit, cursor, filter.volgorde().code(), Werkvoorraad.CURSOR_WAARDEN);
        var gebruiker = huidige.gebruiker();
        werkvoorraad.onthoud(gebruiker);
        var pagina = werkvoorraad.lijst(filter, paginering, gebruiker);
        var antwoord = ResponseBuilder.ok(weergaven.voorMachines(pagina.rijen(), gebruiker));
        pagina.link(vraag).ifPresent(link -> antwoord.header("Link", link));
        return antwoord.build();
    }

    @GET
    @Path("/{id}")
    @Operation(summary = "Lees een taak")
    public RestResponse<TaakWeergave> lees(@RestPath UUID id) {
        return antwoord(taken.lees(id, huidige.gebruiker()));
    }

    @POST
    @Path("/{id}/toewijzing")
    @Consumes(MediaType.WILDCARD)
    @Operation(summary = "Neem een vrije taak; wat u al had, blijft van u")
    public RestResponse<TaakWeergave> claim(@RestPath UUID id, @HeaderParam("If-Match") @Nullable String ifMatch) {
        return antwoord(taken.claim(id, huidige.gebruiker(), Etags.voorwaarde(ifMatch)));
    }

    @DELETE
    @Path("/{id}/toewijzing")
    @Operation(summary = "Geef een taak terug, zodat een ander haar kan nemen")
    public RestResponse<TaakWeergave> geefTerug(@RestPath UUID id, @HeaderParam("If-Match") @Nullable String ifMatch) {
        return antwoord(taken.geefTerug(id, huidige.gebruiker(), Etags.voorwaarde(ifMatch)));
    }

    @GET
    @Path("/{id}/behandelaars")
    @RolesAllowed(Rol.CODE_MARKTMEESTER_COORDINATOR)
    @Operation(summary = "Aan wie de coördinator deze taak kan geven")
    public List<TaakWeergave.Persoon> behandelaars(@RestPath UUID id) {
        return overdragen.kandidaten(id, huidige.gebruiker()).stream()
                .map(wie -> new TaakWeergave.Persoon(wie.gebruiker(), wie.naam()))
                .toList();
    }

    @POST
    @Path("/{id}/overdracht")
    @RolesAllowed(Rol.CODE_MARKTMEESTER_COORDINATOR)
    @Operation(summary = "Geef een taak aan een andere behandelaar")
    public RestResponse<TaakWeergave> draagOver(
            @RestPath UUID id,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @Valid @NotNull Overdracht overdracht) {
        var voorwaarde = Etags.voorwaarde(ifMatch);
        return antwoord(overdragen.draagOver(id, huidige.gebruiker(), overdracht.behandelaar(), voorwaarde));
    }

    @POST
    @Path("/overdracht")
    @RolesAllowed(Rol.CODE_MARKTMEESTER_COORDINATOR)
    @Operation(summary = "Geef taken van de ene behandelaar aan een andere; wat niet mag, blijft met de reden")
    public Uitslag draagAllesOver(
            @HeaderParam("Idempotency-Key") @Nullable String sleutel, @Valid @NotNull TakenOverdracht overdracht) {
        var gebruiker = huidige.gebruiker();
        return idempotentie.eenmalig(
                gebruiker.id(),
                sleutel,
                "POST /v1/taken/overdracht",
                overdracht,
                Uitslag.class,
                () -> draagAllesOver(overdracht, gebruiker));
    }

    private Uitslag draagAllesOver(TakenOverdracht overdracht, Gebruiker gebruiker) {
        var keuze = overdracht.taken();
        var uitslag = allesOverdragen.draagOver(
                overdracht.van(), overdracht.aan(), keuze == null ? Set.of() : keuze, gebruiker);
        return new Uitslag(
                uitslag.overgedragen().stream().map(TaakRegel::id).toList(),
                uitslag.gebleven().stream()
                        .map(een -> new Gebleven(een.taak().id(), een.reden()))
                        .toList());
    }

    private RestResponse<TaakWeergave> antwoord(TaakRegel taak) {
        return ResponseBuilder.ok(weergaven
                        .voorMachines(List.of(taak), huidige.gebruiker())
                        .getFirst())
                .header("ETag", Etags.van(taak.versie()))
                .build();
    }
}
