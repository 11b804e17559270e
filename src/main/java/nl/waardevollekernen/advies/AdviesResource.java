package nl.waardevollekernen.advies;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.UUID;
import nl.waardevollekernen.gedeeld.Idempotentie;
import nl.waardevollekernen.identiteit.HuidigeGebruiker;
import nl.waardevollekernen.identiteit.Rol;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jspecify.annotations.Nullable;

/** The reviews of a case together in the API: who reads them, and whom the secretaris asks. */
@Path("/v1/casussen/{id}/adviezen")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Adviezen")
class AdviesResource {
    /** The members to ask. */
    record Toewijzing(@NotNull @Size(min = 1, max = 20) List<@NotBlank @Size(max = 200) String> leden) {}

    /** Why an assignment is withdrawn. */
    record Reden(@NotBlank @Size(max = 2000) String reden) {}

    private final AdviesLezen lezen;
    private final Toewijzen toewijzen;
    private final Idempotentie idempotentie;
    private final HuidigeGebruiker huidige;

    AdviesResource(AdviesLezen lezen, Toewijzen toewijzen, Idempotentie idempotentie, HuidigeGebruiker huidige) {
        this.lezen = lezen;
        this.toewijzen = toewijzen;
        this.idempotentie = idempotentie;
        this.huidige = huidige;
    }

    @GET
    @RolesAllowed({
        Rol.CODE_COMMISSIELID,
        Rol.CODE_VOORZITTER,
        Rol.CODE_SECRETARIS,
        Rol.CODE_FONDSBEHEERDER,
        Rol.CODE_PROGRAMMACOORDINATOR,
        Rol.CODE_MARKTMEESTER_COORDINATOR,
        Rol.CODE_AUDITOR
    })
    @Operation(summary = "De beoordelingen van een casus die u mag zien")
    public AdviesWeergave lees(@RestPath UUID id) {
        return lezen.lees(id, huidige.gebruiker());
    }

    @GET
    @Path("/kandidaten")
    @RolesAllowed(Rol.CODE_SECRETARIS)
    @Operation(summary = "De leden die voor deze casus gevraagd kunnen worden, het evenwichtigste voorstel eerst")
    public List<LidWeergave> kandidaten(@RestPath UUID id) {
        return toewijzen.kandidaten(id, huidige.gebruiker());
    }

    /** Answers within the step itself: whoever did it is told so, also when the case is withdrawn the moment after. */
    @POST
    @Transactional
    @RolesAllowed(Rol.CODE_SECRETARIS)
    @Operation(summary = "Vraag leden om een beoordeling")
    public AdviesWeergave wijsToe(
            @RestPath UUID id,
            @HeaderParam("Idempotency-Key") @Nullable String sleutel,
            @Valid @NotNull Toewijzing toewijzing) {
        var gebruiker = huidige.gebruiker();
        eenmalig(
                sleutel,
                "POST /v1/casussen/" + id + "/adviezen",
                toewijzing,
                () -> toewijzen.wijsToe(id, toewijzing.leden(), gebruiker));
        return lees(id);
    }

    /** Answers within the step itself: whoever did it is told so, also when the case is withdrawn the moment after. */
    @POST
    @Transactional
    @Path("/{advies}/intrekking")
    @RolesAllowed(Rol.CODE_SECRETARIS)
    @Operation(summary = "Trek een toewijzing in, bijvoorbeeld omdat de beoordeling uitblijft")
    public AdviesWeergave trekIn(
            @RestPath UUID id,
            @RestPath UUID advies,
            @HeaderParam("Idempotency-Key") @Nullable String sleutel,
            @Valid @NotNull Reden reden) {
        var gebruiker = huidige.gebruiker();
        eenmalig(
                sleutel,
                "POST /v1/casussen/" + id + "/adviezen/" + advies + "/intrekking",
                reden,
                () -> toewijzen.trekIn(id, advies, reden.reden(), gebruiker));
        return lees(id);
    }

    private void eenmalig(@Nullable String sleutel, String handeling, Object inhoud, Runnable stap) {
        idempotentie.eenmalig(huidige.gebruiker().id(), sleutel, handeling, inhoud, stap);
    }
}
