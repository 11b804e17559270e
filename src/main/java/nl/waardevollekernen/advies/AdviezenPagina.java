package nl.waardevollekernen.advies;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import nl.waardevollekernen.casus.CasusBekend;
import nl.waardevollekernen.casus.CasusLezen;
import nl.waardevollekernen.casus.CasusRegel;
import nl.waardevollekernen.gedeeld.Paginering;
import nl.waardevollekernen.identiteit.Gebruiker;
import nl.waardevollekernen.identiteit.HuidigeGebruiker;
import nl.waardevollekernen.identiteit.Menubijdrage;
import nl.waardevollekernen.identiteit.Menupunt;
import nl.waardevollekernen.identiteit.Rol;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** The cases that are or were with the commission, as far as this reader may know of them: before a declaration that is only
 * which case it is and how far it is. */
@Path("/adviezen")
@RolesAllowed({Rol.CODE_COMMISSIELID, Rol.CODE_VOORZITTER, Rol.CODE_SECRETARIS})
@Produces(MediaType.TEXT_HTML)
public class AdviezenPagina {
    @CheckedTemplate(basePath = "advies")
    static class Templates {
        static native TemplateInstance adviezen(List<Adviesregel> regels, String volgende);
    }

    private final CasusBekend casussen;
    private final Adviesrondestanden standen;
    private final HuidigeGebruiker huidige;

    AdviezenPagina(CasusBekend casussen, Adviesrondestanden standen, HuidigeGebruiker huidige) {
        this.casussen = casussen;
        this.standen = standen;
        this.huidige = huidige;
    }

    /** One page, newest case first. */
    @GET
    public TemplateInstance toon(@RestQuery @Nullable String cursor) {
        var bladzijde = casussen.lijst(
                Adviesrondestanden.VANAF_ADVIES,
                Paginering.van(null, cursor, CasusLezen.VOLGORDE, 1),
                huidige.gebruiker());
        List<CasusRegel> rijen = bladzijde.rijen();
        var volgende = bladzijde.volgende();
        return Templates.adviezen(
                standen.bij(rijen, huidige.gebruiker()), volgende == null ? "" : "/adviezen?cursor=" + volgende.code());
    }

    /** The link in the menu, for the commission. */
    @ApplicationScoped
    static class Menu implements Menubijdrage {
        @Override
        public List<Menupunt> voor(Gebruiker gebruiker) {
            return gebruiker.heeftEenVan(Rol.COMMISSIELID, Rol.VOORZITTER, Rol.SECRETARIS)
                    ? List.of(new Menupunt(
                            "Adviezen", "/adviezen", 20, "Zie per casus wie beoordeelt en wat de commissie adviseert."))
                    : List.of();
        }
    }
}
