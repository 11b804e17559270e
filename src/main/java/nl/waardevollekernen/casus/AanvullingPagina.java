package nl.waardevollekernen.casus;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.UUID;
import nl.waardevollekernen.gedeeld.Weigering;
import nl.waardevollekernen.gedeeld.web.Formulierfouten;
import nl.waardevollekernen.gedeeld.web.GepostFormulier;
import nl.waardevollekernen.identiteit.HuidigeGebruiker;
import nl.waardevollekernen.identiteit.Rol;
import nl.waardevollekernen.opencall.Formulieren;
import org.jboss.resteasy.reactive.RestPath;

/** Answers an aanvulling: only the opened fields can be changed, the rest is shown as it was frozen. */
@Path("/casussen/{id}/aanvulling")
@RolesAllowed(Rol.CODE_INDIENER)
@Produces(MediaType.TEXT_HTML)
public class AanvullingPagina {
    private static final String ERBIJ = "erbij-";
    private static final String WEG = "weg-";

    @CheckedTemplate(basePath = "casus")
    static class Templates {
        static native TemplateInstance aanvulling(Aanvullingblad blad, Formulierfouten fouten);
    }

    private final CasusLezen lezen;
    private final AanvullingBeantwoorden beantwoorden;
    private final Aanvullingbladen bladen;
    private final HuidigeGebruiker huidige;

    AanvullingPagina(
            CasusLezen lezen, AanvullingBeantwoorden beantwoorden, Aanvullingbladen bladen, HuidigeGebruiker huidige) {
        this.lezen = lezen;
        this.beantwoorden = beantwoorden;
        this.bladen = bladen;
        this.huidige = huidige;
    }

    /** What is asked, with the frozen answers in the open fields. */
    @GET
    public Response toon(@RestPath UUID id) {
        var gebruiker = huidige.gebruiker();
        var casus = lezen.lees(id, gebruiker);
        return bladen.van(casus, casus.inhoud(), null, gebruiker)
                .map(blad -> Response.ok(Templates.aanvulling(blad, Formulierfouten.GEEN)))
                .orElseGet(() -> Response.seeOther(URI.create("/casussen/" + id)))
                .build();
    }

    /** Adds or removes a row of a list, or sends the answer for good. */
    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response verstuur(@RestPath UUID id) {
        var gepost = GepostFormulier.nu();
        var gebruiker = huidige.gebruiker();
        var casus = lezen.lees(id, gebruiker);
        var nieuw = AanvullingInvoer.samen(casus.inhoud(), Aanvullingbladen.open(casus), gepost);
        var doe = gepost.een("doe");
        if (doe.startsWith(ERBIJ) || doe.startsWith(WEG)) {
            var erbij = doe.startsWith(ERBIJ) ? doe.substring(ERBIJ.length()) : null;
            var blad = bladen.van(casus, nieuw, erbij, gebruiker).orElseThrow(Weigering::nietGevonden);
            return Response.ok(Templates.aanvulling(blad, Formulierfouten.GEEN)).build();
        }
        try {
            beantwoorden.beantwoord(id, nieuw, gebruiker);
        } catch (Weigering weigering) {
            if (weigering.veldfouten().isEmpty()) {
                throw weigering;
            }
            var blad = bladen.van(casus, nieuw, null, gebruiker).orElseThrow(Weigering::nietGevonden);
            return Response.status(400)
                    .entity(Templates.aanvulling(
                            blad, Veldnaam.fouten(Formulieren.van(casus.call()), weigering.veldfouten())))
                    .build();
        }
        return Response.seeOther(URI.create("/casussen/" + id + "/ontvangst")).build();
    }
}
