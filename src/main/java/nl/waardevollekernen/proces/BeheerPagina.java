package nl.waardevollekernen.proces;

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

/** What does not go by itself: blocked rows, failed jobs, silent runs, and an engine that lost its data. */
@Path("/beheer")
@RolesAllowed({Rol.CODE_BEHEER, Rol.CODE_AUDITOR})
@Produces(MediaType.TEXT_HTML)
public class BeheerPagina {
    @CheckedTemplate(basePath = "proces")
    static class Templates {
        static native TemplateInstance beheer(Beheerbeeld beeld);
    }

    private final Storingen storingen;
    private final EngineStand engine;
    private final HuidigeGebruiker huidige;

    BeheerPagina(Storingen storingen, EngineStand engine, HuidigeGebruiker huidige) {
        this.storingen = storingen;
        this.engine = engine;
        this.huidige = huidige;
    }

    @GET
    public TemplateInstance toon() {
        return Templates.beheer(Beheerbeeld.van(storingen, engine, huidige.gebruiker()));
    }

    /** The link to this page, for who may see it. */
    @ApplicationScoped
    static class Menu implements Menubijdrage {
        @Override
        public List<Menupunt> voor(Gebruiker gebruiker) {
            return gebruiker.heeftEenVan(Rol.BEHEER, Rol.AUDITOR)
                    ? List.of(new Menupunt(
                            "Storingen",
                            "/beheer",
                            60,
                            gebruiker.heeft(Rol.BEHEER)
                                    ? "Zie wat er vastloopt en herstel het."
                                    : "Zie wat er vastloopt. Herstellen doet beheer."))
                    : List.of();
        }
    }
}
