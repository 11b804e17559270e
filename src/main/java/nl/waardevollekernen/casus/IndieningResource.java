package nl.waardevollekernen.casus;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.net.URI;
import java.util.List;
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

/** Signing and submitting a case in the API, and what was submitted. */
@Path("/v1/casussen/{id}")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Casussen")
class IndieningResource {
    private final CasusLezen lezen;
    private final CasusOndertekenen ondertekenen;
    private final CasusIndienen indienen;
    private final Idempotentie idempotentie;
    private final HuidigeGebruiker huidige;

    IndieningResource(
            CasusLezen lezen,
            CasusOndertekenen ondertekenen,
            CasusIndienen indienen,
            Idempotentie idempotentie,
            HuidigeGebruiker huidige) {
        this.lezen = lezen;
        this.ondertekenen = ondertekenen;
        this.indienen = indienen;
        this.idempotentie = idempotentie;
        this.huidige = huidige;
    }

    @POST
    @Path("/ondertekening")
    @RolesAllowed(Rol.CODE_TEKENBEVOEGDE)
    @Consumes(MediaType.WILDCARD)
    @Operation(summary = "Onderteken de inhoud die u las")
    public RestResponse<CasusWeergave> onderteken(
            @RestPath UUID id,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @HeaderParam("Idempotency-Key") @Nullable String sleutel) {
        var voorwaarde = Etags.voorwaarde(ifMatch);
        var gebruiker = huidige.gebruiker();
        idempotentie.eenmalig(
                gebruiker.id(),
                sleutel,
                "POST /v1/casussen/" + id + "/ondertekening",
                "",
                () -> ondertekenen.onderteken(id, voorwaarde, gebruiker));
        return CasusResource.antwoord(lezen.lees(id, huidige.gebruiker()));
    }

    @POST
    @Path("/indiening")
    @RolesAllowed(Rol.CODE_INDIENER)
    @Consumes(MediaType.WILDCARD)
    @Operation(summary = "Dien een casus in; herhalen geeft hetzelfde ontvangstbewijs zolang de casus loopt")
    public RestResponse<Ontvangst> dienIn(@RestPath UUID id, @HeaderParam("Idempotency-Key") @Nullable String sleutel) {
        var gebruiker = huidige.gebruiker();
        var handeling = "POST /v1/casussen/" + id + "/indiening";
        var ontvangst = idempotentie.eenmalig(
                gebruiker.id(),
                sleutel,
                handeling,
                "",
                Ontvangst.class,
                () -> Ontvangst.van(indienen.dienIn(id, gebruiker)));
        return ResponseBuilder.<Ontvangst>created(URI.create("/v1/casussen/" + id + "/indiening"))
                .entity(ontvangst)
                .build();
    }

    @GET
    @Path("/indiening")
    @RolesAllowed({
        Rol.CODE_INDIENER,
        Rol.CODE_TEKENBEVOEGDE,
        Rol.CODE_MARKTMEESTER,
        Rol.CODE_MARKTMEESTER_COORDINATOR,
        Rol.CODE_FONDSBEHEERDER,
        Rol.CODE_PROGRAMMACOORDINATOR,
        Rol.CODE_AUDITOR
    })
    @Operation(summary = "Alle ingediende versies van een casus, de oudste eerst")
    public List<Ontvangst> indieningen(@RestPath UUID id) {
        return lezen.kop(id, huidige.gebruiker()).indieningen().stream()
                .map(Ontvangst::van)
                .toList();
    }
}
