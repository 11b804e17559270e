package nl.waardevollekernen.casus;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import nl.waardevollekernen.gedeeld.Nederland;
import nl.waardevollekernen.gedeeld.Paginering;
import nl.waardevollekernen.identiteit.Gebruiker;
import nl.waardevollekernen.identiteit.HuidigeGebruiker;
import nl.waardevollekernen.identiteit.Menubijdrage;
import nl.waardevollekernen.identiteit.Menupunt;
import nl.waardevollekernen.identiteit.Rol;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** The register of interests as a page. */
@Path("/belangen")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed({Rol.CODE_SECRETARIS, Rol.CODE_MARKTMEESTER_COORDINATOR, Rol.CODE_PROGRAMMACOORDINATOR, Rol.CODE_AUDITOR})
public class BelangenPagina {
    /**
     * One declared interest in words.
     *
     * @param moment in real time, and says so: the register is of all calls together
     */
    record Regel(BelangWeergave belang, String moment) {
        static Regel van(BelangWeergave belang) {
            return new Regel(belang, Nederland.moment(belang.verklaardOp()) + " (echte tijd)");
        }

        /** In what: the case, or its submitters. */
        public String waarin() {
            return belang.organisaties().isEmpty() ? belang.kenmerk() : String.join(", ", belang.organisaties());
        }
    }

    @CheckedTemplate(basePath = "casus")
    static class Templates {
        static native TemplateInstance belangen(List<Regel> regels, String volgende);
    }

    private final Belangregister register;
    private final HuidigeGebruiker huidige;

    BelangenPagina(Belangregister register, HuidigeGebruiker huidige) {
        this.register = register;
        this.huidige = huidige;
    }

    /** One page, newest first. */
    @GET
    public TemplateInstance toon(@RestQuery @Nullable String cursor) {
        var pagina = register.lijst(Paginering.van(null, cursor, Belangregister.VOLGORDE, 1), huidige.gebruiker());
        var volgende = pagina.volgende();
        return Templates.belangen(
                pagina.rijen().stream().map(Regel::van).toList(),
                volgende == null ? "" : "/belangen?cursor=" + volgende.code());
    }

    /** The link in the menu, for who reads the register. */
    @ApplicationScoped
    static class Menu implements Menubijdrage {
        @Override
        public List<Menupunt> voor(Gebruiker gebruiker) {
            return gebruiker.heeftEenVan(Belangregister.LEZERS)
                    ? List.of(new Menupunt(
                            "Belangen", "/belangen", 80, "Zie wie een belang verklaarde en wat ervan afhangt."))
                    : List.of();
        }
    }
}
