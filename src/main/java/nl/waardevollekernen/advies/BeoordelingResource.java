package nl.waardevollekernen.advies;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.Map;
import java.util.UUID;
import nl.waardevollekernen.gedeeld.Etags;
import nl.waardevollekernen.gedeeld.Idempotentie;
import nl.waardevollekernen.gedeeld.Weigering;
import nl.waardevollekernen.identiteit.HuidigeGebruiker;
import nl.waardevollekernen.identiteit.Rol;
import nl.waardevollekernen.toetsing.ScoreInvoer;
import nl.waardevollekernen.toetsing.Scoreregels;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;
import org.jspecify.annotations.Nullable;

/** One review in the API, for the member of whom it is asked and for who may read it. */
@Path("/v1/casussen/{id}/adviezen")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Adviezen")
class BeoordelingResource {
    /** Whether the member has an interest. */
    record Verklaring(
            @NotNull Boolean belang,

            @Nullable @Size(max = BelangVerklaren.LANGSTE_TOELICHTING)
            String toelichting,

            @Nullable Boolean heleOrganisatie) {}

    /** A draft; all of it replaces what was kept. */
    record Concept(
            @NotNull @Size(max = 50) Map<@NotNull @Size(max = 60) String, @NotNull @Valid ScoreInvoer> scores,
            @Nullable @Size(max = 20) String aanbeveling,

            @Nullable @Size(max = Scoreregels.LANGSTE_MOTIVERING)
            String toelichting) {}

    private final AdviesLezen lezen;
    private final BeoordelingInvullen invullen;
    private final BelangVerklaren verklaren;
    private final Idempotentie idempotentie;
    private final HuidigeGebruiker huidige;

    BeoordelingResource(
            AdviesLezen lezen,
            BeoordelingInvullen invullen,
            BelangVerklaren verklaren,
            Idempotentie idempotentie,
            HuidigeGebruiker huidige) {
        this.lezen = lezen;
        this.invullen = invullen;
        this.verklaren = verklaren;
        this.idempotentie = idempotentie;
        this.huidige = huidige;
    }

    @GET
    @Path("/{advies}")
    @RolesAllowed({
        Rol.CODE_COMMISSIELID,
        Rol.CODE_VOORZITTER,
        Rol.CODE_SECRETARIS,
        Rol.CODE_FONDSBEHEERDER,
        Rol.CODE_PROGRAMMACOORDINATOR,
        Rol.CODE_MARKTMEESTER_COORDINATOR,
        Rol.CODE_AUDITOR
    })
    @Operation(summary = "Eén beoordeling")
    public RestResponse<BeoordelingWeergave> leesEen(@RestPath UUID id, @RestPath UUID advies) {
        var weergave = lezen.lees(id, advies, huidige.gebruiker());
        var antwoord = ResponseBuilder.ok(weergave);
        var versie = weergave.versie();
        if (versie != null) {
            antwoord.header("ETag", Etags.van(versie));
        }
        return antwoord.build();
    }

    @POST
    @Path("/{advies}/verklaring")
    @RolesAllowed(Rol.CODE_COMMISSIELID)
    @Operation(summary = "Verklaar of u een belang heeft; met een belang bestaat de casus niet meer voor u")
    public RestResponse<Void> verklaar(
            @RestPath UUID id,
            @RestPath UUID advies,
            @HeaderParam("Idempotency-Key") @Nullable String sleutel,
            @Valid @NotNull Verklaring verklaring) {
        var keuze = Belangkeuze.van(
                verklaring.belang(), verklaring.toelichting(), Boolean.TRUE.equals(verklaring.heleOrganisatie()));
        var gebruiker = huidige.gebruiker();
        eenmalig(sleutel, id, advies, "verklaring", verklaring, () -> {
            if (keuze.belang()) {
                verklaren.belang(id, advies, keuze.toelichting(), keuze.heleOrganisatie(), gebruiker);
            } else {
                verklaren.geenBelang(id, advies, gebruiker);
            }
        });
        return RestResponse.noContent();
    }

    /** Answers within the step itself: whoever did it is told so, also when the case is withdrawn the moment after. */
    @PUT
    @Transactional
    @Path("/{advies}")
    @RolesAllowed(Rol.CODE_COMMISSIELID)
    @Operation(summary = "Bewaar uw beoordeling als concept")
    public RestResponse<BeoordelingWeergave> bewaar(
            @RestPath UUID id,
            @RestPath UUID advies,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @Valid @NotNull Concept concept) {
        var toelichting = concept.toelichting();
        invullen.bewaar(
                id,
                advies,
                ScoreInvoer.scores(concept.scores()),
                aanbeveling(concept.aanbeveling()),
                toelichting == null ? "" : toelichting,
                Etags.voorwaarde(ifMatch),
                huidige.gebruiker());
        return leesEen(id, advies);
    }

    /** Answers within the step itself: whoever did it is told so, also when the case is withdrawn the moment after. */
    @POST
    @Transactional
    @Path("/{advies}/uitbrenging")
    @RolesAllowed(Rol.CODE_COMMISSIELID)
    @Consumes(MediaType.WILDCARD)
    @Operation(summary = "Breng uw beoordeling uit; daarna wijzigt er niets meer")
    public RestResponse<BeoordelingWeergave> brengUit(
            @RestPath UUID id,
            @RestPath UUID advies,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @HeaderParam("Idempotency-Key") @Nullable String sleutel) {
        var voorwaarde = Etags.voorwaarde(ifMatch);
        var gebruiker = huidige.gebruiker();
        eenmalig(sleutel, id, advies, "uitbrenging", "", () -> invullen.brengUit(id, advies, voorwaarde, gebruiker));
        return leesEen(id, advies);
    }

    private void eenmalig(@Nullable String sleutel, UUID id, UUID advies, String stap, Object inhoud, Runnable doen) {
        idempotentie.eenmalig(
                huidige.gebruiker().id(),
                sleutel,
                "POST /v1/casussen/" + id + "/adviezen/" + advies + "/" + stap,
                inhoud,
                doen);
    }

    private static @Nullable Aanbeveling aanbeveling(@Nullable String code) {
        return code == null
                ? null
                : Aanbeveling.van(code)
                        .orElseThrow(() -> Weigering.invoer(
                                "/aanbeveling", "Kies ‘toelaten’, ‘toelaten-mits’ of ‘niet-toelaten’."));
    }
}
