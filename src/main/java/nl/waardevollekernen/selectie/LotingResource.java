package nl.waardevollekernen.selectie;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import nl.waardevollekernen.identiteit.HuidigeGebruiker;
import nl.waardevollekernen.opencall.OpenCalls;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jspecify.annotations.Nullable;

/** The lottery for equal totals in the API: the promise for everybody from before the opening, the draw once a round is announced. */
@Path("/v1/open-calls/{slug}/loting")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Open calls")
class LotingResource {
    /**
     * What everybody may know of the lottery.
     *
     * @param belofte SHA-256 of the secret
     * @param trekking the secret and what follows from it; null until a round of the call is announced
     */
    @Schema(name = "Loting", description = "De loting bij gelijke totalen.")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Loting(String belofte, @Nullable Trekking trekking) {}

    private final OpenCalls calls;
    private final Loterij loterij;
    private final HuidigeGebruiker huidige;

    LotingResource(OpenCalls calls, Loterij loterij, HuidigeGebruiker huidige) {
        this.calls = calls;
        this.loterij = loterij;
        this.huidige = huidige;
    }

    @GET
    @PermitAll
    @Operation(
            summary = "De belofte van de loting bij gelijke totalen, en na de bekendmaking waarmee is geloot",
            description =
                    "belofte = SHA-256(geheim). zaad = SHA-256(geheim ‖ kopWortel), de wortel van de eerste boomkop van"
                            + " het logboek waar de sluiting in staat. Van casussen met precies hetzelfde totaal gaat de laagste"
                            + " SHA-256(zaad ‖ kenmerk) voor. Alles is tekst in UTF-8, hashes in kleine hexadecimalen.")
    public Loting loting(@RestPath String slug) {
        var call = calls.metSlug(slug, huidige.misschien().orElse(null));
        return new Loting(
                loterij.belofte(call.id()), loterij.openbaar(call.id()).orElse(null));
    }
}
