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
import nl.waardevollekernen.gedeeld.Veldfout;
import nl.waardevollekernen.gedeeld.Weigering;
import nl.waardevollekernen.gedeeld.web.Berichten;
import nl.waardevollekernen.gedeeld.web.Formulierfouten;
import nl.waardevollekernen.identiteit.HuidigeGebruiker;
import nl.waardevollekernen.identiteit.Rol;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.jspecify.annotations.Nullable;

/** Asks for a reason and a clear yes before a case is withdrawn. */
@Path("/casussen/{id}/intrekken")
@RolesAllowed(Rol.CODE_INDIENER)
@Produces(MediaType.TEXT_HTML)
public class CasusIntrekkenPagina {
    @CheckedTemplate(basePath = "casus")
    static class Templates {
        static native TemplateInstance intrekken(
                CasusDetail casus, boolean hoofd, String reden, Formulierfouten fouten);
    }

    private final CasusLezen lezen;
    private final CasusIntrekken intrekken;
    private final HuidigeGebruiker huidige;
    private final Berichten berichten;

    CasusIntrekkenPagina(CasusLezen lezen, CasusIntrekken intrekken, HuidigeGebruiker huidige, Berichten berichten) {
        this.lezen = lezen;
        this.intrekken = intrekken;
        this.huidige = huidige;
        this.berichten = berichten;
    }

    /** What withdrawing means, and the question why; a co-submitter reads who may withdraw. */
    @GET
    public TemplateInstance vraag(@RestPath UUID id) {
        return pagina(id, "", Formulierfouten.GEEN);
    }

    /** Withdraws. */
    @POST
    public Response trekIn(@RestPath UUID id, @RestForm @Nullable String reden) {
        var gebruiker = huidige.gebruiker();
        var waarom = reden == null ? "" : reden;
        try {
            intrekken.trekIn(id, waarom, gebruiker);
        } catch (Weigering weigering) {
            if (weigering.veldfouten().isEmpty()) {
                throw weigering;
            }
            var fouten = new Formulierfouten(weigering.veldfouten().stream()
                    .map(fout -> new Veldfout("reden", fout.melding()))
                    .toList());
            return Response.status(400).entity(pagina(id, waarom, fouten)).build();
        }
        berichten.toonStraks("De casus is ingetrokken.");
        return Response.seeOther(URI.create("/casussen/" + id)).build();
    }

    private TemplateInstance pagina(UUID id, String reden, Formulierfouten fouten) {
        var gebruiker = huidige.gebruiker();
        var casus = lezen.kop(id, gebruiker);
        return Templates.intrekken(casus, Casusrol.van(casus, gebruiker).hoofd(), reden, fouten);
    }
}
