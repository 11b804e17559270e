package nl.waardevollekernen.document;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import nl.waardevollekernen.gedeeld.Etags;
import nl.waardevollekernen.identiteit.Gebruiker;
import nl.waardevollekernen.identiteit.HuidigeGebruiker;
import nl.waardevollekernen.identiteit.Rol;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;
import org.jspecify.annotations.Nullable;

/** Documents of a case, for machines and for the script of the page. */
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
class DocumentenResource {
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
    private final DocumentVerwijderen verwijderen;
    private final DocumentInhoud inhoud;
    private final Documenten documenten;
    private final HuidigeGebruiker huidig;

    DocumentenResource(
            DocumentBeginnen beginnen,
            DocumentDelen delen,
            DocumentVoltooien voltooien,
            DocumentVerwijderen verwijderen,
            DocumentInhoud inhoud,
            Documenten documenten,
            HuidigeGebruiker huidig) {
        this.beginnen = beginnen;
        this.delen = delen;
        this.voltooien = voltooien;
        this.verwijderen = verwijderen;
        this.inhoud = inhoud;
        this.documenten = documenten;
        this.huidig = huidig;
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed(Rol.CODE_INDIENER)
    @Operation(
            operationId = "documentAankondigen",
            summary = "Kondigt een document aan en geeft getekende adressen waar de delen met PUT naartoe gaan.")
    public RestResponse<UploadWeergave> kondigAan(
            @PathParam("casusId") UUID casusId,
            @HeaderParam("Idempotency-Key") @Nullable String sleutel,
            @NotNull Aankondiging invoer,
            @Context UriInfo vraag) {
        var nieuw = NieuwDocument.van(
                casusId,
                invoer.vervangt(),
                invoer.soort(),
                invoer.vertrouwelijkheid(),
                invoer.bestandsnaam(),
                invoer.grootte(),
                invoer.sha256());
        var upload = beginnen.begin(nieuw, gebruiker(), sleutel);
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

    @GET
    @Operation(
            operationId = "documentenLijst",
            summary = "De documenten van een casus die u mag zien, de oudste eerst.")
    public RestResponse<List<DocumentWeergave>> lijst(
            @PathParam("casusId") UUID casusId,
            @QueryParam("limit") @Nullable String limit,
            @QueryParam("cursor") @Nullable String cursor,
            @Context UriInfo vraag) {
        var pagina = documenten.lijst(casusId, gebruiker(), Documenten.paginering(limit, cursor));
        var antwoord = ResponseBuilder.ok(pagina.als(DocumentWeergave::van).rijen());
        pagina.link(vraag).ifPresent(link -> antwoord.header(HttpHeaders.LINK, link));
        return antwoord.build();
    }

    @GET
    @Path("{id}")
    @Operation(operationId = "documentTonen", summary = "Eén document met zijn stand.")
    public RestResponse<DocumentWeergave> toon(@PathParam("casusId") UUID casusId, @PathParam("id") UUID id) {
        var document = documenten.toon(casusId, id, gebruiker());
        return ResponseBuilder.ok(DocumentWeergave.van(document))
                .header(HttpHeaders.ETAG, Etags.van(document.versie()))
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
        return delen.adressen(casusId, id, gebruiker(), invoer.delen());
    }

    @GET
    @Path("{id}/delen")
    @Operation(operationId = "documentDelen", summary = "Welke delen zijn ontvangen, om een upload te hervatten.")
    public List<DocumentDelen.Ontvangen> ontvangen(@PathParam("casusId") UUID casusId, @PathParam("id") UUID id) {
        return delen.ontvangen(casusId, id, gebruiker());
    }

    @POST
    @Path("{id}/voltooiing")
    @RolesAllowed(Rol.CODE_INDIENER)
    @Operation(
            operationId = "documentVoltooien",
            summary = "Alle delen zijn verstuurd. Herhalen mag. Hash en virusscan volgen vanzelf.")
    public DocumentWeergave voltooi(@PathParam("casusId") UUID casusId, @PathParam("id") UUID id) {
        return DocumentWeergave.van(voltooien.voltooi(casusId, id, gebruiker()));
    }

    @DELETE
    @Path("{id}")
    @RolesAllowed(Rol.CODE_INDIENER)
    @ResponseStatus(204)
    @Operation(operationId = "documentVerwijderen", summary = "Breekt een upload af of neemt een document terug.")
    public void verwijder(@PathParam("casusId") UUID casusId, @PathParam("id") UUID id) {
        verwijderen.verwijder(casusId, id, gebruiker());
    }

    @GET
    @Path("{id}/inhoud")
    @Operation(
            operationId = "documentInhoud",
            summary = "Verwijst naar een getekend adres dat kort geldig is en het bestand geeft om op te slaan.")
    public RestResponse<InhoudWeergave> inhoud(@PathParam("casusId") UUID casusId, @PathParam("id") UUID id) {
        var adres = inhoud.adres(casusId, id, gebruiker());
        return ResponseBuilder.<InhoudWeergave>seeOther(adres.adres())
                .entity(new InhoudWeergave(adres.adres().toString(), adres.geldigTot(), adres.waarschuwing()))
                .build();
    }

    record InhoudWeergave(
            String adres, Instant geldigTot, @Nullable String waarschuwing) {}

    private Gebruiker gebruiker() {
        return huidig.gebruiker();
    }
}
