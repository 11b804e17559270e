package nl.waardevollekernen.document;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
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

/** Documents of a case and their contents, for machines and for the script of the page. */
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
    private final DocumentVerwijderen verwijderen;
    private final DocumentInhoud inhoud;
    private final Documenten documenten;
    private final HuidigeGebruiker huidig;

    DocumentenResource(
            DocumentVerwijderen verwijderen, DocumentInhoud inhoud, Documenten documenten, HuidigeGebruiker huidig) {
        this.verwijderen = verwijderen;
        this.inhoud = inhoud;
        this.documenten = documenten;
        this.huidig = huidig;
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
