package nl.waardevollekernen.selectie;

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

/** The decision about a case for whoever may know it: after the announcement the submitter too. */
@Path("/casussen/{id}/besluit")
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
public class BesluitInzagePagina {
    @CheckedTemplate(basePath = "selectie")
    static class Templates {
        static native TemplateInstance besluit(String terug, String kenmerk, Besluitbeeld besluit);
    }

    private final SelectieLezen lezen;
    private final HuidigeGebruiker huidige;

    BesluitInzagePagina(SelectieLezen lezen, HuidigeGebruiker huidige) {
        this.lezen = lezen;
        this.huidige = huidige;
    }

    @GET
    public TemplateInstance toon(@RestPath UUID id) {
        var besluit = lezen.besluit(id, huidige.gebruiker());
        return Templates.besluit("/casussen/" + id, besluit.kenmerk(), Besluitbeeld.van(besluit));
    }
}
