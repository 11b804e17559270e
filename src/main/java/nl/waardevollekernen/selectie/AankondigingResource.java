package nl.waardevollekernen.selectie;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import java.time.OffsetDateTime;
import nl.waardevollekernen.gedeeld.Idempotentie;
import nl.waardevollekernen.identiteit.HuidigeGebruiker;
import nl.waardevollekernen.identiteit.Rol;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jspecify.annotations.Nullable;

/** The moment of the announcement in the API: set, changed and taken back. */
@Path("/v1/open-calls/{slug}/selectie/aankondiging")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RolesAllowed(Rol.CODE_FONDSBEHEERDER)
@Tag(name = "Selectie")
class AankondigingResource {
    /** When everybody gets to know, in the time of the call and not in the past; at once when left out. */
    record Aankondiging(@Nullable OffsetDateTime moment) {
        private @Nullable Instant instant() {
            return moment == null ? null : moment.toInstant();
        }
    }

    private final SelectieLezen lezen;
    private final AankondigingPlannen plannen;
    private final Idempotentie idempotentie;
    private final HuidigeGebruiker huidige;

    AankondigingResource(
            SelectieLezen lezen, AankondigingPlannen plannen, Idempotentie idempotentie, HuidigeGebruiker huidige) {
        this.lezen = lezen;
        this.plannen = plannen;
        this.idempotentie = idempotentie;
        this.huidige = huidige;
    }

    @POST
    @Operation(summary = "Bepaal wanneer de besluiten bekend worden; zonder moment is dat meteen")
    public RangschikkingWeergave kondigAan(
            @RestPath String slug,
            @HeaderParam("Idempotency-Key") @Nullable String sleutel,
            @Valid @NotNull Aankondiging aankondiging) {
        var gebruiker = huidige.gebruiker();
        idempotentie.eenmalig(
                gebruiker.id(),
                sleutel,
                "POST /v1/open-calls/" + slug + "/selectie/aankondiging",
                aankondiging,
                () -> plannen.plan(slug, aankondiging.instant(), gebruiker));
        return lezen.rangschikking(slug, gebruiker);
    }

    @PUT
    @Operation(summary = "Verander het geplande moment van de bekendmaking; zonder moment is dat meteen")
    public RangschikkingWeergave verzet(@RestPath String slug, @Valid @NotNull Aankondiging aankondiging) {
        var gebruiker = huidige.gebruiker();
        plannen.verzet(slug, aankondiging.instant(), gebruiker);
        return lezen.rangschikking(slug, gebruiker);
    }

    @DELETE
    @Consumes(MediaType.WILDCARD)
    @Operation(summary = "Neem de geplande bekendmaking terug; de besluiten blijven getekend en geheim")
    public RangschikkingWeergave neemTerug(@RestPath String slug) {
        var gebruiker = huidige.gebruiker();
        plannen.neemTerug(slug, gebruiker);
        return lezen.rangschikking(slug, gebruiker);
    }
}
