package nl.waardevollekernen.casus;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.UUID;
import nl.waardevollekernen.identiteit.HuidigeGebruiker;
import nl.waardevollekernen.identiteit.Rol;
import org.jboss.resteasy.reactive.RestPath;

/** Who wrote what when about a case: every version with what it changed. */
@Path("/casussen/{id}/versies")
@RolesAllowed({Rol.CODE_MARKTMEESTER_COORDINATOR, Rol.CODE_PROGRAMMACOORDINATOR, Rol.CODE_AUDITOR})
@Produces(MediaType.TEXT_HTML)
public class VersiesPagina {
    @CheckedTemplate(basePath = "casus")
    static class Templates {
        static native TemplateInstance versies(Versiesblad blad);
    }

    /** The page, in words. */
    record Versiesblad(
            String adres, String kenmerk, String naam, boolean proefronde, List<Versiesblad.Versie> versies) {
        /** One version. */
        record Versie(String kop, String wie, List<Versieregel.Veld> velden) {}

        static Versiesblad van(VersiesLezen.Gelezen gelezen) {
            var casus = gelezen.casus();
            return new Versiesblad(
                    "/casussen/" + casus.id() + "/behandeling",
                    casus.kenmerk(),
                    casus.kern().isEmpty() ? casus.titel() : casus.kern(),
                    gelezen.call().proefronde(),
                    gelezen.versies().stream()
                            .map(regel -> new Versie(
                                    regel.soortLabel() + ", versie " + regel.versie(),
                                    "Bewaard door " + regel.door() + " op "
                                            + Tijdwoorden.moment(gelezen.call(), regel.op()) + ".",
                                    regel.velden()))
                            .toList());
        }
    }

    private final VersiesLezen lezen;
    private final HuidigeGebruiker huidige;

    VersiesPagina(VersiesLezen lezen, HuidigeGebruiker huidige) {
        this.lezen = lezen;
        this.huidige = huidige;
    }

    @GET
    public TemplateInstance toon(@RestPath UUID id) {
        return Templates.versies(Versiesblad.van(lezen.lees(id, huidige.gebruiker())));
    }
}
