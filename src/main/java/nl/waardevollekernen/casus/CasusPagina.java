package nl.waardevollekernen.casus;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import nl.waardevollekernen.identiteit.HuidigeGebruiker;
import nl.waardevollekernen.identiteit.Rol;
import org.jboss.resteasy.reactive.RestPath;

/** One case for whoever may see it: where it stands, who must do something, what happened, and the content. */
@Path("/casussen/{id}")
@RolesAllowed({
    Rol.CODE_INDIENER,
    Rol.CODE_TEKENBEVOEGDE,
    Rol.CODE_MARKTMEESTER,
    Rol.CODE_MARKTMEESTER_COORDINATOR,
    Rol.CODE_VOORZITTER,
    Rol.CODE_COMMISSIELID,
    Rol.CODE_SECRETARIS,
    Rol.CODE_FONDSBEHEERDER,
    Rol.CODE_PROGRAMMACOORDINATOR,
    Rol.CODE_AUDITOR
})
@Produces(MediaType.TEXT_HTML)
public class CasusPagina {
    @CheckedTemplate(basePath = "casus")
    static class Templates {
        static native TemplateInstance casus(Casusblad blad);
    }

    private final Casusbladen bladen;
    private final HuidigeGebruiker huidige;

    CasusPagina(Casusbladen bladen, HuidigeGebruiker huidige) {
        this.bladen = bladen;
        this.huidige = huidige;
    }

    /** The case as this reader may see it. */
    @GET
    public TemplateInstance toon(@RestPath UUID id) {
        return Templates.casus(bladen.van(id, huidige.gebruiker()));
    }
}
