package nl.waardevollekernen.opencall;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import nl.waardevollekernen.gedeeld.Idempotentie;
import nl.waardevollekernen.identiteit.HuidigeGebruiker;
import nl.waardevollekernen.identiteit.Rol;
import nl.waardevollekernen.opencall.TermijnBron.LopendeTermijn;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jspecify.annotations.Nullable;

/** The calls in the API: open to all, and the clock of a rehearsal for the programme. */
@Path("/v1/open-calls")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Open calls")
class OpenCallResource {
    /** A term that runs or ended. */
    @Schema(name = "LopendeTermijn")
    record Termijn(String soort, String omschrijving, Instant eind) {
        static Termijn van(LopendeTermijn termijn) {
            return new Termijn(termijn.soort(), termijn.omschrijving(), termijn.eind());
        }
    }

    /** Which term ended, and the call as it stands now. */
    @Schema(name = "VolgendeTermijn")
    record Vooruit(Termijn voorbij, OpenCallWeergave openCall) {}

    private final OpenCalls calls;
    private final NaarVolgendeTermijn vooruit;
    private final LopendeTermijnen lopend;
    private final Idempotentie idempotentie;
    private final HuidigeGebruiker huidige;
    private final Clock klok;

    OpenCallResource(
            OpenCalls calls,
            NaarVolgendeTermijn vooruit,
            LopendeTermijnen lopend,
            Idempotentie idempotentie,
            HuidigeGebruiker huidige,
            Clock klok) {
        this.calls = calls;
        this.vooruit = vooruit;
        this.lopend = lopend;
        this.idempotentie = idempotentie;
        this.huidige = huidige;
        this.klok = klok;
    }

    @GET
    @PermitAll
    @Operation(summary = "De open calls, de laatst geopende eerst")
    public List<OpenCallWeergave> lijst() {
        var nu = klok.instant();
        return calls.lijst(huidige.misschien().orElse(null)).stream()
                .map(call -> OpenCallWeergave.van(call, nu))
                .toList();
    }

    @GET
    @Path("/{slug}")
    @PermitAll
    @Operation(summary = "Lees een open call")
    public OpenCallWeergave lees(@RestPath String slug) {
        return OpenCallWeergave.van(calls.metSlug(slug, huidige.misschien().orElse(null)), klok.instant());
    }

    @GET
    @Path("/{slug}/termijnen")
    @RolesAllowed({Rol.CODE_PROGRAMMACOORDINATOR, Rol.CODE_AUDITOR})
    @Operation(summary = "De termijnen die lopen, de eerste eerst; tijden op de klok van de call")
    public List<Termijn> termijnen(@RestPath String slug) {
        var gebruiker = huidige.gebruiker();
        return lopend.van(calls.metSlug(slug, gebruiker), gebruiker).stream()
                .map(Termijn::van)
                .toList();
    }

    @POST
    @Path("/{slug}/volgende-termijn")
    @RolesAllowed(Rol.CODE_PROGRAMMACOORDINATOR)
    @Consumes(MediaType.WILDCARD)
    @Operation(summary = "Zet de klok van een proefronde voorbij de termijn die het eerst afloopt")
    public Vooruit volgendeTermijn(@RestPath String slug, @HeaderParam("Idempotency-Key") @Nullable String sleutel) {
        var gebruiker = huidige.gebruiker();
        var call = calls.metSlug(slug, gebruiker);
        return idempotentie.eenmalig(
                gebruiker.id(), sleutel, "POST /v1/open-calls/" + slug + "/volgende-termijn", "", Vooruit.class, () -> {
                    var uitkomst = vooruit.ga(call.id(), gebruiker);
                    return new Vooruit(
                            Termijn.van(uitkomst.voorbij()), OpenCallWeergave.van(uitkomst.call(), klok.instant()));
                });
    }
}
