package nl.waardevollekernen.logboek;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import nl.waardevollekernen.gedeeld.Nederland;
import nl.waardevollekernen.gedeeld.Weigering;
import nl.waardevollekernen.gedeeld.web.Formulierfouten;
import nl.waardevollekernen.identiteit.Gebruiker;
import nl.waardevollekernen.identiteit.Menubijdrage;
import nl.waardevollekernen.identiteit.Menupunt;
import nl.waardevollekernen.identiteit.Rol;
import org.jspecify.annotations.Nullable;

/** The page on which an auditor has the log recomputed. */
@Path("/logboek")
@RolesAllowed({Rol.CODE_AUDITOR, Rol.CODE_BEHEER, Rol.CODE_PROGRAMMACOORDINATOR})
@Produces(MediaType.TEXT_HTML)
class LogboekPagina {
    private final Logbewijzen bewijzen;
    private final Logcontrole controle;

    LogboekPagina(Logbewijzen bewijzen, Logcontrole controle) {
        this.bewijzen = bewijzen;
        this.controle = controle;
    }

    @CheckedTemplate(basePath = "logboek")
    static class Templates {
        static native TemplateInstance logboek(
                Boomkop kop, String verzegeld, String grootte, String wortel, Formulierfouten fouten);

        static native TemplateInstance controle(Controleverslag verslag, String moment, boolean bewaard);
    }

    @GET
    public TemplateInstance logboek() {
        return toon("", "", Formulierfouten.GEEN);
    }

    @GET
    @Path("controle")
    public TemplateInstance controle(
            @QueryParam("grootte") @Nullable String grootte, @QueryParam("wortel") @Nullable String wortel) {
        List<Boomkop> bewaard;
        try {
            bewaard = BewaardeKop.lees(grootte, wortel);
        } catch (Weigering e) {
            return toon(
                    grootte == null ? "" : grootte, wortel == null ? "" : wortel, new Formulierfouten(e.veldfouten()));
        }
        var verslag = controle.controleer(bewaard);
        return Templates.controle(verslag, Nederland.precies(verslag.gecontroleerdOp()), !bewaard.isEmpty());
    }

    private TemplateInstance toon(String grootte, String wortel, Formulierfouten fouten) {
        var kop = bewijzen.laatste();
        return Templates.logboek(kop, Nederland.precies(kop.verzegeldOp()), grootte, wortel, fouten);
    }

    /** The link to this page, for who may see it. */
    @ApplicationScoped
    static class Menu implements Menubijdrage {
        @Override
        public List<Menupunt> voor(Gebruiker gebruiker) {
            return gebruiker.heeftEenVan(Rol.AUDITOR, Rol.BEHEER, Rol.PROGRAMMACOORDINATOR)
                    ? List.of(new Menupunt(
                            "Logboek",
                            "/logboek",
                            90,
                            "Laat nagaan of het logboek klopt, en of de gegevens erbij horen."))
                    : List.of();
        }
    }
}
