package nl.waardevollekernen.casus;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.UUID;
import nl.waardevollekernen.gedeeld.Etags;
import nl.waardevollekernen.gedeeld.Weigering;
import nl.waardevollekernen.gedeeld.web.Berichten;
import nl.waardevollekernen.gedeeld.web.GepostFormulier;
import nl.waardevollekernen.identiteit.HuidigeGebruiker;
import nl.waardevollekernen.identiteit.Rol;
import org.jboss.resteasy.reactive.RestPath;

/** Check your answers; the tekenbevoegde signs exactly what stands here, and the submitter submits with one button. */
@Path("/casussen/{id}/controleren")
@RolesAllowed({Rol.CODE_INDIENER, Rol.CODE_TEKENBEVOEGDE})
@Produces(MediaType.TEXT_HTML)
public class CasusControlerenPagina {
    @CheckedTemplate(basePath = "casus")
    static class Templates {
        static native TemplateInstance controleren(Controleblad blad);
    }

    private final Controlebladen bladen;
    private final CasusOndertekenen ondertekenen;
    private final CasusIndienen indienen;
    private final HuidigeGebruiker huidige;
    private final Berichten berichten;

    CasusControlerenPagina(
            Controlebladen bladen,
            CasusOndertekenen ondertekenen,
            CasusIndienen indienen,
            HuidigeGebruiker huidige,
            Berichten berichten) {
        this.bladen = bladen;
        this.ondertekenen = ondertekenen;
        this.indienen = indienen;
        this.huidige = huidige;
        this.berichten = berichten;
    }

    /** All answers; a case that is no draft any more is read on its own page. */
    @GET
    public Response toon(@RestPath UUID id) {
        var blad = bladen.van(id, huidige.gebruiker(), "");
        return blad.casus().status() == CasusStatus.CONCEPT
                ? Response.ok(Templates.controleren(blad)).build()
                : naar("/casussen/" + id);
    }

    /** Signs the content this page showed; what changed since is shown again first. */
    @POST
    @Path("ondertekening")
    @RolesAllowed(Rol.CODE_TEKENBEVOEGDE)
    public Response onderteken(@RestPath UUID id) {
        try {
            var gelezen = Etags.voorwaarde(GepostFormulier.nu().versie());
            ondertekenen.onderteken(id, gelezen, huidige.gebruiker());
        } catch (Weigering weigering) {
            return switch (weigering.soort()) {
                case VEROUDERD ->
                    opnieuw(id, 412, "De inhoud is gewijzigd sinds u hem las. Lees hem opnieuw en teken daarna.");
                case INVOER -> opnieuw(id, 400, "U kunt nog niet tekenen: er ontbreekt nog iets.");
                default -> throw weigering;
            };
        }
        berichten.toonStraks("U hebt de inhoud ondertekend. De indiener kan nu indienen.");
        return naar("/casussen/" + id + "/controleren");
    }

    /** Submits; doing it twice gives the same receipt, and a refusal once the case has ended. */
    @POST
    @Path("indiening")
    @RolesAllowed(Rol.CODE_INDIENER)
    public Response dienIn(@RestPath UUID id) {
        try {
            indienen.dienIn(id, huidige.gebruiker());
        } catch (Weigering weigering) {
            return switch (weigering.soort()) {
                case INVOER -> opnieuw(id, 400, "U kunt nog niet indienen: er ontbreekt nog iets.");
                case CONFLICT -> opnieuw(id, 409, weigering.uitleg());
                default -> throw weigering;
            };
        }
        return naar("/casussen/" + id + "/ontvangst");
    }

    private Response opnieuw(UUID id, int status, String melding) {
        return Response.status(status)
                .entity(Templates.controleren(bladen.van(id, huidige.gebruiker(), melding)))
                .build();
    }

    private static Response naar(String adres) {
        return Response.seeOther(URI.create(adres)).build();
    }
}
