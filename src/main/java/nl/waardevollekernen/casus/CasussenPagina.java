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
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.waardevollekernen.gedeeld.Paginering;
import nl.waardevollekernen.identiteit.Gebruiker;
import nl.waardevollekernen.identiteit.HuidigeGebruiker;
import nl.waardevollekernen.identiteit.Menubijdrage;
import nl.waardevollekernen.identiteit.Menupunt;
import nl.waardevollekernen.identiteit.Rol;
import nl.waardevollekernen.opencall.OpenCall;
import nl.waardevollekernen.opencall.OpenCalls;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** Every submitted case its reader may see, with search, filter, order and paging; each leads to its treatment. */
@Path(Casusoverzicht.PAD)
@RolesAllowed({
    Rol.CODE_MARKTMEESTER,
    Rol.CODE_MARKTMEESTER_COORDINATOR,
    Rol.CODE_FONDSBEHEERDER,
    Rol.CODE_PROGRAMMACOORDINATOR,
    Rol.CODE_AUDITOR
})
@Produces(MediaType.TEXT_HTML)
public class CasussenPagina {
    @CheckedTemplate(basePath = "casus")
    static class Templates {
        static native TemplateInstance casussen(Casusoverzicht lijst);
    }

    private final CasussenZoeken zoeken;
    private final OpenCalls calls;
    private final HuidigeGebruiker huidige;

    CasussenPagina(CasussenZoeken zoeken, OpenCalls calls, HuidigeGebruiker huidige) {
        this.zoeken = zoeken;
        this.calls = calls;
        this.huidige = huidige;
    }

    /** One page of the list. */
    @GET
    public TemplateInstance toon(
            @RestQuery @Nullable String zoek,
            @RestQuery @Nullable String call,
            @RestQuery @Nullable String stand,
            @RestQuery @Nullable String volgorde,
            @RestQuery @Nullable String limit,
            @RestQuery @Nullable String cursor) {
        var gebruiker = huidige.gebruiker();
        var alle = calls.lijst(gebruiker);
        var gekozen = alle.stream()
                .filter(een -> een.slug().equals(call))
                .map(OpenCall::id)
                .findFirst()
                .orElse(null);
        var vraag = Casusvraag.soepel(zoek, gekozen, stand, volgorde);
        var paginering = Paginering.van(limit, cursor, vraag.volgorde().code(), Casusvraag.CURSOR_WAARDEN);
        var pagina = zoeken.lijst(vraag, paginering, gebruiker);
        var opId = alle.stream().collect(Collectors.toMap(OpenCall::id, Function.identity()));
        var verder = pagina.volgende();
        return Templates.casussen(new Casusoverzicht(
                vraag,
                pagina.rijen().stream()
                        .map(rij -> Casusoverzicht.Rij.van(rij, opId))
                        .toList(),
                zoeken.tel(vraag, gebruiker),
                alle,
                gebruiker.heeft(Rol.FONDSBEHEERDER),
                limit,
                verder == null ? null : verder.code()));
    }

    /** The link to the list, for who may see it. */
    @ApplicationScoped
    static class Menu implements Menubijdrage {
        @Override
        public List<Menupunt> voor(Gebruiker gebruiker) {
            return gebruiker.heeftEenVan(
                            Rol.MARKTMEESTER,
                            Rol.MARKTMEESTER_COORDINATOR,
                            Rol.FONDSBEHEERDER,
                            Rol.PROGRAMMACOORDINATOR,
                            Rol.AUDITOR)
                    ? List.of(new Menupunt(
                            "Casussen", Casusoverzicht.PAD, 15, "Zoek een ingediende casus en zie wat er gebeurde."))
                    : List.of();
        }
    }
}
