package nl.waardevollekernen.document;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.UUID;
import nl.waardevollekernen.identiteit.HuidigeGebruiker;
import nl.waardevollekernen.identiteit.Rol;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;
import org.jspecify.annotations.Nullable;

/** An upload in parts straight to the store, for machines and for the script of the page: announce, send, complete. */
@Path("/v1/casussen/{casusId}/documenten")
@Produces(MediaType.APPLICATION_JSON)
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
@Tag(name = "Documenten")
class UploadResource {
    /** What somebody announces; checked by {@link NieuwDocument}, all errors together. */
    record Aankondiging(
            @Nullable String soort,
            @Nullable String vertrouwelijkheid,
            @Nullable String bestandsnaam,
            @Nullable Long grootte,
            @Nullable String sha256,
            @Nullable UUID vervangt) {}

    record DelenVraag(@NotNull List<@NotNull Integer> delen) {}

    record UploadWeergave(DocumentWeergave document, long deelgrootte, int aantalDelen, List<Deeladres> deeladressen) {}

    private final DocumentBeginnen beginnen;
    private final DocumentDelen delen;
    private final DocumentVoltooien voltooien;
    private final HuidigeGebruiker huidig;

    UploadResource(
            DocumentBeginnen beginnen, DocumentDelen delen, DocumentVoltooien voltooien, HuidigeGebruiker huidig) {
        this.beginnen = beginnen;
        this.delen = delen;
        this.voltooien = voltooien;
        this.huidig = huidig;
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed(Rol.CODE_INDIENER)
    @Operation(
            operationId = "documentAankondigen",
            summary = "Kondigt een document aan en geeft getekende adressen waar de delen met PUT naartoe gaan.",
            description = "Stuur elk deel met PUT naar zijn adres, zonder toegangsbewijs en zonder Content-Type van een"
                    + " formulier (met curl: -T), en meld daarna de voltooiing. Terwijl een aanvulling open"
                    + " staat, kunt u alleen documenten toevoegen van een soort waar de marktmeester om vroeg (anders 409). Wie de casus beoordeelt, ziet een document pas als de"
                    + " ingediende inhoud of het antwoord het noemt.")
    public RestResponse<UploadWeergave> kondigAan(
            @PathParam("casusId") UUID casusId,
            @HeaderParam("Idempotency-Key") @Nullable String sleutel,
            @NotNull Aankondiging invoer,
            @Context UriInfo vraag) {
        var gebruiker = huidig.gebruiker();
        var nieuw = NieuwDocument.van(
                casusId,
                invoer.vervangt(),
                invoer.soort(),
                invoer.vertrouwelijkheid(),
                invoer.bestandsnaam(),
                invoer.grootte(),
                invoer.sha256(),
                beginnen.typen(casusId, invoer.soort(), gebruiker));
        var upload = beginnen.begin(nieuw, gebruiker, sleutel);
        var adres = vraag.getAbsolutePathBuilder()
                .path(upload.document().id().toString())
                .build();
        return ResponseBuilder.<UploadWeergave>created(adres)
                .entity(new UploadWeergave(
                        DocumentWeergave.van(upload.document()),
                        upload.deelgrootte(),
                        upload.aantalDelen(),
                        upload.adressen()))
                .build();
    }

    @POST
    @Path("{id}/deeladressen")
    @RolesAllowed(Rol.CODE_INDIENER)
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "documentDeeladressen",
            summary = "Getekende adressen voor deze delen van een lopende upload.")
    public List<Deeladres> deeladressen(
            @PathParam("casusId") UUID casusId, @PathParam("id") UUID id, @Valid @NotNull DelenVraag invoer) {
        return delen.adressen(casusId, id, huidig.gebruiker(), invoer.delen());
    }

    @GET
    @Path("{id}/delen")
    @Operation(operationId = "documentDelen", summary = "Welke delen zijn ontvangen, om een upload te hervatten.")
    public List<DocumentDelen.Ontvangen> ontvangen(@PathParam("casusId") UUID casusId, @PathParam("id") UUID id) {
        return delen.ontvangen(casusId, id, huidig.gebruiker());
    }

    @POST
    @Path("{id}/voltooiing")
    @RolesAllowed(Rol.CODE_INDIENER)
    @Operation(
            operationId = "documentVoltooien",
            summary =
                    "Alle delen zijn verstuurd: de server voegt ze samen en opent het bestand. Herhalen mag. De virusscan volgt vanzelf.")
    public DocumentWeergave voltooi(@PathParam("casusId") UUID casusId, @PathParam("id") UUID id) {
        return DocumentWeergave.van(voltooien.voltooi(casusId, id, huidig.gebruiker()));
    }
}
