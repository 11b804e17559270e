package nl.waardevollekernen.identiteit;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.Locale;
import nl.waardevollekernen.gedeeld.Cursor;
import nl.waardevollekernen.gedeeld.Nederland;
import nl.waardevollekernen.gedeeld.Paginering;
import nl.waardevollekernen.gedeeld.Weigering;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;
import org.jspecify.annotations.Nullable;

/** The organisations in the API, open to all. */
@Path("/v1/organisaties")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Organisaties")
@PermitAll
class OrganisatieResource {
    private static final String VOLGORDE = "code";
    private static final int LANGSTE = 100;

    /** An organisation as machines read it. */
    @Schema(name = "Organisatie")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Weergave(
            String code,
            String naam,
            String soort,
            @Nullable String provincie) {
        static Weergave van(Organisatie organisatie) {
            return new Weergave(
                    organisatie.code(), organisatie.naam(), organisatie.soort().code(), organisatie.provincie());
        }
    }

    private final Organisaties organisaties;

    OrganisatieResource(Organisaties organisaties) {
        this.organisaties = organisaties;
    }

    @GET
    @Operation(summary = "De organisaties, op code: elke gemeente van 2026 en wie verder meedoet")
    public RestResponse<List<Weergave>> lijst(
            @Parameter(description = "Deel van de naam of de code") @RestQuery @Nullable String zoek,
            @RestQuery @Nullable String limit,
            @RestQuery @Nullable String cursor,
            @Context UriInfo vraag) {
        var tekst = zoek == null ? "" : zoek;
        if (tekst.length() > LANGSTE) {
            throw Weigering.invoer("zoek", "Zoek met hoogstens " + Nederland.getal(LANGSTE) + " tekens.");
        }
        var paginering = Paginering.van(limit, cursor, VOLGORDE, 1);
        var begin = paginering.cursor();
        var rijen = organisaties.zoek(tekst, begin == null ? "" : begin.tekst(0), paginering.opvragen());
        var pagina =
                paginering.pagina(rijen, rij -> Cursor.op(VOLGORDE, rij.code())).als(Weergave::van);
        var antwoord = ResponseBuilder.ok(pagina.rijen());
        pagina.link(vraag).ifPresent(link -> antwoord.header("Link", link));
        return antwoord.build();
    }

    @GET
    @Path("/{code}")
    @Operation(summary = "Lees een organisatie")
    public Weergave lees(@RestPath String code) {
        return organisaties
                .van(code.toUpperCase(Locale.ROOT))
                .map(Weergave::van)
                .orElseThrow(Weigering::nietGevonden);
    }
}
