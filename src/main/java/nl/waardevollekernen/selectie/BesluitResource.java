package nl.waardevollekernen.selectie;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.waardevollekernen.gedeeld.Etags;
import nl.waardevollekernen.gedeeld.Tekst;
import nl.waardevollekernen.gedeeld.Weigering;
import nl.waardevollekernen.identiteit.HuidigeGebruiker;
import nl.waardevollekernen.identiteit.Rol;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;
import org.jspecify.annotations.Nullable;

/** The decision about a case in the API. */
@Path("/v1/casussen/{id}/selectiebesluit")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Selectie")
class BesluitResource {
    /** A condition. */
    @Schema(name = "VoorwaardeInvoer")
    record VoorwaardeInvoer(
            @NotBlank @Size(max = Besluitregels.LANGSTE_TEKST)
            String tekst,

            @NotBlank @Size(max = 200) String eigenaar,
            @NotNull LocalDate datum) {}

    /** What the fondsbeheerder decides. */
    @Schema(
            name = "Besluit",
            examples = "{\"uitkomst\": \"toelaten\", \"fonds\": \"demofonds-kernen\", \"bedrag\": 2500000,"
                    + " \"motivering\": \"Hoogste plaats in de rangschikking.\"}")
    record Besluit(
            @NotBlank @Size(max = 20) String uitkomst,
            @Nullable @Size(max = 100) String fonds,
            @Nullable BigDecimal bedrag,
            @Nullable Integer reservevolgorde,

            @Nullable @Size(max = Besluitregels.MEESTE_VOORWAARDEN)
            List<@NotNull @Valid VoorwaardeInvoer> voorwaarden,

            @Nullable @Size(max = Besluitregels.LANGSTE_TEKST)
            String motivering,

            @Nullable @Size(max = Besluitregels.LANGSTE_TEKST)
            String redenAfwijking,

            @Nullable @Size(max = Besluitregels.LANGSTE_TEKST)
            String redenBedrag,

            @Nullable @Size(max = Besluitregels.LANGSTE_TEKST)
            String redenGelijken,

            @Nullable @Size(max = 20) String redensoort) {
        Besluitvoorstel voorstel() {
            return new Besluitvoorstel(
                    Uitkomst.van(uitkomst)
                            .orElseThrow(
                                    () -> Weigering.invoer("/uitkomst", "Kies ‘toelaten’, ‘reserve’ of ‘afwijzen’.")),
                    fonds,
                    bedrag,
                    reservevolgorde,
                    voorwaarden == null
                            ? List.of()
                            : voorwaarden.stream()
                                    .map(v -> new Voorwaarde(v.tekst(), v.eigenaar(), v.datum()))
                                    .toList(),
                    Tekst.schoon(motivering),
                    redenAfwijking,
                    redenBedrag,
                    redenGelijken,
                    soort(redensoort));
        }

        private static @Nullable Redensoort soort(@Nullable String code) {
            return code == null || Tekst.isLeeg(code)
                    ? null
                    : Redensoort.van(code)
                            .orElseThrow(() -> Weigering.invoer(
                                    "/redensoort", "Kies een van " + Redensoort.codes() + ", of laat dit weg."));
        }
    }

    private final BesluitLezen lezen;
    private final BesluitNemen nemen;
    private final HuidigeGebruiker huidige;

    BesluitResource(BesluitLezen lezen, BesluitNemen nemen, HuidigeGebruiker huidige) {
        this.lezen = lezen;
        this.nemen = nemen;
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
    @Operation(summary = "Het besluit over een casus; tot de bekendmaking alleen voor het fonds")
    public RestResponse<BesluitWeergave> lees(@RestPath UUID id) {
        var weergave = lezen.besluit(id, huidige.gebruiker());
        return ResponseBuilder.ok(weergave)
                .header("ETag", Etags.van(weergave.versie()))
                .build();
    }

    @PUT
    @RolesAllowed(Rol.CODE_FONDSBEHEERDER)
    @Operation(summary = "Neem een besluit; If-Match is nodig om een eerder besluit te vervangen")
    public RestResponse<BesluitWeergave> neem(
            @RestPath UUID id, @HeaderParam("If-Match") @Nullable String ifMatch, @Valid @NotNull Besluit besluit) {
        nemen.neem(
                id,
                besluit.voorstel(),
                ifMatch == null || ifMatch.isBlank() ? null : Etags.voorwaarde(ifMatch),
                huidige.gebruiker());
        return lees(id);
    }
}
