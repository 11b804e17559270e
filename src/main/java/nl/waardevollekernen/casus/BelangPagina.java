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
import nl.waardevollekernen.gedeeld.Tekst;
import nl.waardevollekernen.gedeeld.Weigering;
import nl.waardevollekernen.gedeeld.web.Berichten;
import nl.waardevollekernen.gedeeld.web.Formulierfouten;
import nl.waardevollekernen.identiteit.HuidigeGebruiker;
import nl.waardevollekernen.identiteit.Rol;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.jspecify.annotations.Nullable;

/** Whoever judges or steers declares an interest in a case; the page says first what follows. */
@Path("/casussen/{id}/behandeling/belang")
@RolesAllowed({
    Rol.CODE_MARKTMEESTER,
    Rol.CODE_MARKTMEESTER_COORDINATOR,
    Rol.CODE_COMMISSIELID,
    Rol.CODE_VOORZITTER,
    Rol.CODE_SECRETARIS,
    Rol.CODE_FONDSBEHEERDER,
    Rol.CODE_PROGRAMMACOORDINATOR
})
@Produces(MediaType.TEXT_HTML)
public class BelangPagina {
    @CheckedTemplate(basePath = "casus")
    static class Templates {
        static native TemplateInstance belang(
                Belangkop kop, String toelichting, boolean heleOrganisatie, Formulierfouten fouten);
    }

    private final Belangbladen bladen;
    private final CasusVerschonen verschonen;
    private final Berichten berichten;
    private final HuidigeGebruiker huidige;

    BelangPagina(Belangbladen bladen, CasusVerschonen verschonen, Berichten berichten, HuidigeGebruiker huidige) {
        this.bladen = bladen;
        this.verschonen = verschonen;
        this.berichten = berichten;
        this.huidige = huidige;
    }

    @GET
    public TemplateInstance toon(@RestPath UUID id) {
        return pagina(id, "", false, Formulierfouten.GEEN);
    }

    /** Keeps the reader out of the case from now on. */
    @POST
    public Response verklaar(
            @RestPath UUID id, @RestForm @Nullable String toelichting, @RestForm @Nullable String heleOrganisatie) {
        boolean alles = "ja".equals(heleOrganisatie);
        var uitleg = Tekst.schoon(toelichting);
        try {
            verschonen.verschoon(id, uitleg, alles, huidige.gebruiker());
        } catch (Weigering fout) {
            if (fout.veldfouten().isEmpty()) {
                throw fout;
            }
            return Response.status(400)
                    .entity(pagina(id, uitleg, alles, Paginafouten.van(fout)))
                    .build();
        }
        berichten.toonStraks("Uw belang is vastgelegd. U behandelt en ziet deze casus niet meer.");
        return Response.seeOther(URI.create(Belangbladen.daarna(huidige.gebruiker())))
                .build();
    }

    private TemplateInstance pagina(UUID id, String toelichting, boolean heleOrganisatie, Formulierfouten fouten) {
        return Templates.belang(bladen.van(id, huidige.gebruiker()), toelichting, heleOrganisatie, fouten);
    }
}
