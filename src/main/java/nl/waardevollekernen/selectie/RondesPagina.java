package nl.waardevollekernen.selectie;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import nl.waardevollekernen.identiteit.Gebruiker;
import nl.waardevollekernen.identiteit.HuidigeGebruiker;
import nl.waardevollekernen.identiteit.Menubijdrage;
import nl.waardevollekernen.identiteit.Menupunt;
import nl.waardevollekernen.identiteit.Rol;

/** The calls that have a round, with how far the latest one is. */
@Path("/rondes")
@RolesAllowed({
    Rol.CODE_FONDSBEHEERDER,
    Rol.CODE_PROGRAMMACOORDINATOR,
    Rol.CODE_MARKTMEESTER_COORDINATOR,
    Rol.CODE_AUDITOR
})
@Produces(MediaType.TEXT_HTML)
public class RondesPagina {
    @CheckedTemplate(basePath = "selectie")
    static class Templates {
        static native TemplateInstance rondes(List<Rondelijst.Regel> regels, List<Rondelijst.Wachtend> wachtend);
    }

    private final Rondelijst lijst;
    private final HuidigeGebruiker huidige;

    RondesPagina(Rondelijst lijst, HuidigeGebruiker huidige) {
        this.lijst = lijst;
        this.huidige = huidige;
    }

    @GET
    public TemplateInstance toon() {
        return Templates.rondes(lijst.van(huidige.gebruiker()), lijst.wachtend(huidige.gebruiker()));
    }

    /** The link in the menu, for who reads rankings. */
    @ApplicationScoped
    static class Menu implements Menubijdrage {
        @Override
        public List<Menupunt> voor(Gebruiker gebruiker) {
            return gebruiker.heeftEenVan(
                            Rol.FONDSBEHEERDER, Rol.PROGRAMMACOORDINATOR, Rol.MARKTMEESTER_COORDINATOR, Rol.AUDITOR)
                    ? List.of(new Menupunt(
                            "Rondes", "/rondes", 30, "Zie per ronde de rangschikking en wat er besloten is."))
                    : List.of();
        }
    }
}
