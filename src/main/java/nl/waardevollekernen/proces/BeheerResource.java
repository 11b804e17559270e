package nl.waardevollekernen.proces;

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
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import nl.waardevollekernen.gedeeld.Weigering;
import nl.waardevollekernen.identiteit.HuidigeGebruiker;
import nl.waardevollekernen.identiteit.Rol;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestPath;

/** What is stuck, and mending it, in the API. */
@Path("/v1/beheer")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Beheer")
@RolesAllowed(Rol.CODE_BEHEER)
class BeheerResource {
    /** Why something is mended; goes into the log. */
    @Schema(name = "HerstelReden")
    record Reden(@NotBlank @Size(max = 500) String reden) {}

    /** How the engine stands and everything that is stuck. */
    @Schema(name = "Storingen")
    record Beeld(
            boolean engineBereikbaar,
            boolean diagrammenUitgerold,
            List<UUID> zakenZoek,
            List<Storing.Rij> uitbak,
            List<Storing.Job> stappen,
            List<Storing.Loop> lopen) {}

    /** The run that was begun. */
    @Schema(name = "NieuweLoop")
    record NieuweLoop(UUID run) {}

    /** How many runs were begun. */
    @Schema(name = "Herbouw")
    record Herbouw(int begonnen) {}

    private final Storingen storingen;
    private final Procesherstel herstel;
    private final EngineStand engine;
    private final HuidigeGebruiker huidige;

    BeheerResource(Storingen storingen, Procesherstel herstel, EngineStand engine, HuidigeGebruiker huidige) {
        this.storingen = storingen;
        this.herstel = herstel;
        this.engine = engine;
        this.huidige = huidige;
    }

    @GET
    @Path("/storingen")
    @RolesAllowed({Rol.CODE_BEHEER, Rol.CODE_AUDITOR})
    @Operation(summary = "Alles wat niet vanzelf verder gaat")
    public Beeld storingen() {
        var gebruiker = huidige.gebruiker();
        return new Beeld(
                engine.bereikbaar(),
                engine.uitgerold(),
                engine.zoek(),
                storingen.rijen(gebruiker),
                storingen.jobs(gebruiker),
                storingen.lopen(gebruiker));
    }

    @POST
    @Path("/uitbak/{id}/nieuwe-poging")
    @ResponseStatus(204)
    @Operation(summary = "Stuur een geblokkeerd bericht opnieuw naar de proces-engine")
    public void stuurOpnieuw(@RestPath UUID id, @Valid @NotNull Reden reden) {
        herstel.stuurOpnieuw(id, huidige.gebruiker(), reden.reden());
    }

    @POST
    @Path("/stappen/{id}/nieuwe-poging")
    @ResponseStatus(204)
    @Operation(summary = "Laat een mislukte stap meteen opnieuw doen")
    public void probeerOpnieuw(@RestPath UUID id, @Valid @NotNull Reden reden) {
        herstel.probeerOpnieuw(id, huidige.gebruiker(), reden.reden());
    }

    @POST
    @Path("/zaken/{soort}/{zaak}/nieuwe-loop")
    @Operation(summary = "Geef een zaak een nieuwe procesloop waar zij staat")
    public NieuweLoop nieuweLoop(@RestPath String soort, @RestPath UUID zaak, @Valid @NotNull Reden reden) {
        var proces = Arrays.stream(ProcesSoort.values())
                .filter(elk -> elk.code().equals(soort))
                .findFirst()
                .orElseThrow(Weigering::nietGevonden);
        return new NieuweLoop(herstel.nieuweLoop(proces, zaak, huidige.gebruiker(), reden.reden()));
    }

    @POST
    @Path("/herbouw")
    @Operation(summary = "Geef na verlies van de engine elke lopende zaak die zij niet kent een nieuwe procesloop")
    public Herbouw herbouw(@Valid @NotNull Reden reden) {
        return new Herbouw(herstel.herbouw(huidige.gebruiker(), reden.reden()));
    }
}
