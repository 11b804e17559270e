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
import java.util.List;
import java.util.UUID;
import nl.waardevollekernen.document.DocumentInhoud;
import nl.waardevollekernen.gedeeld.Nederland;
import nl.waardevollekernen.gedeeld.Tekst;
import nl.waardevollekernen.gedeeld.Weigering;
import nl.waardevollekernen.gedeeld.web.Berichten;
import nl.waardevollekernen.gedeeld.web.Formulierfouten;
import nl.waardevollekernen.identiteit.Gebruiker;
import nl.waardevollekernen.identiteit.HuidigeGebruiker;
import nl.waardevollekernen.identiteit.Rol;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.jspecify.annotations.Nullable;

/** One case as whoever assesses it sees it: what it says, the gate, the aanvullingen and what happened. */
@Path("/casussen/{id}/behandeling")
@RolesAllowed({
    Rol.CODE_MARKTMEESTER,
    Rol.CODE_MARKTMEESTER_COORDINATOR,
    Rol.CODE_FONDSBEHEERDER,
    Rol.CODE_PROGRAMMACOORDINATOR,
    Rol.CODE_AUDITOR
})
@Produces(MediaType.TEXT_HTML)
public class BehandelingPagina {
    @CheckedTemplate(basePath = "casus")
    static class Templates {
        static native TemplateInstance behandeling(
                Behandelingbeeld beeld, List<String> lateBelangen, String reden, Formulierfouten fouten);
    }

    private final CasusLezen lezen;
    private final CasusTijdlijn tijdlijn;
    private final Dossiers dossiers;
    private final LateBelangen lateBelangen;
    private final AanvullingVerlengen verlengen;
    private final DocumentInhoud documenten;
    private final Berichten berichten;
    private final HuidigeGebruiker huidige;

    BehandelingPagina(
            CasusLezen lezen,
            CasusTijdlijn tijdlijn,
            Dossiers dossiers,
            LateBelangen lateBelangen,
            AanvullingVerlengen verlengen,
            DocumentInhoud documenten,
            Berichten berichten,
            HuidigeGebruiker huidige) {
        this.lezen = lezen;
        this.tijdlijn = tijdlijn;
        this.dossiers = dossiers;
        this.lateBelangen = lateBelangen;
        this.verlengen = verlengen;
        this.documenten = documenten;
        this.berichten = berichten;
        this.huidige = huidige;
    }

    @GET
    public TemplateInstance toon(@RestPath UUID id) {
        return pagina(id, huidige.gebruiker(), "", Formulierfouten.GEEN);
    }

    /** Sends the reader to the content of a document, by an address that is good for a short while. */
    @GET
    @Path("documenten/{document}")
    public Response document(@RestPath UUID id, @RestPath UUID document) {
        return Response.seeOther(
                        documenten.adres(id, document, huidige.gebruiker()).adres())
                .build();
    }

    /** Gives the submitter more time for the open aanvulling. */
    @POST
    @Path("verlenging")
    @RolesAllowed({Rol.CODE_MARKTMEESTER, Rol.CODE_MARKTMEESTER_COORDINATOR})
    public Response verleng(@RestPath UUID id, @RestForm @Nullable String reden) {
        var gebruiker = huidige.gebruiker();
        var waarom = Tekst.schoon(reden);
        try {
            var aanvulling = verlengen.verleng(id, waarom, gebruiker);
            berichten.toonStraks(
                    "De indiener kan nu aanvullen tot en met " + Nederland.datum(aanvulling.uiterlijk()) + ".");
            return Response.seeOther(URI.create("/casussen/" + id + "/behandeling"))
                    .build();
        } catch (Weigering fout) {
            if (fout.veldfouten().isEmpty()) {
                throw fout;
            }
            return Response.status(400)
                    .entity(pagina(id, gebruiker, waarom, Paginafouten.van(fout)))
                    .build();
        }
    }

    private TemplateInstance pagina(UUID id, Gebruiker gebruiker, String reden, Formulierfouten fouten) {
        var detail = lezen.lees(id, gebruiker);
        var beeld =
                Behandelingbeeld.van(detail, dossiers.van(detail, gebruiker), tijdlijn.van(id, gebruiker), gebruiker);
        return Templates.behandeling(beeld, lateBelangen.bij(id, gebruiker), reden, fouten);
    }
}
