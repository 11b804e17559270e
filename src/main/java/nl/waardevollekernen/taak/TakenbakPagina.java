package nl.waardevollekernen.taak;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import nl.waardevollekernen.gedeeld.Cursor;
import nl.waardevollekernen.gedeeld.Nederland;
import nl.waardevollekernen.gedeeld.Paginering;
import nl.waardevollekernen.identiteit.Gebruiker;
import nl.waardevollekernen.identiteit.HuidigeGebruiker;
import nl.waardevollekernen.identiteit.Menubijdrage;
import nl.waardevollekernen.identiteit.Menupunt;
import nl.waardevollekernen.identiteit.Rol;
import nl.waardevollekernen.taak.Werkfilter.Bak;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** The inbox: one's own tasks, those that are free, those that are late, with filter, order and paging. */
@Path("/taken")
@RolesAllowed({
    Rol.CODE_MARKTMEESTER,
    Rol.CODE_MARKTMEESTER_COORDINATOR,
    Rol.CODE_VOORZITTER,
    Rol.CODE_COMMISSIELID,
    Rol.CODE_SECRETARIS,
    Rol.CODE_FONDSBEHEERDER
})
@Produces(MediaType.TEXT_HTML)
public class TakenbakPagina {
    @CheckedTemplate(basePath = "taak")
    static class Templates {
        static native TemplateInstance takenbak(Takenbak bak, String moment);
    }

    private final Werkvoorraad werkvoorraad;
    private final Taakweergaven weergaven;
    private final HuidigeGebruiker huidige;
    private final Clock klok;

    TakenbakPagina(Werkvoorraad werkvoorraad, Taakweergaven weergaven, HuidigeGebruiker huidige, Clock klok) {
        this.werkvoorraad = werkvoorraad;
        this.weergaven = weergaven;
        this.huidige = huidige;
        this.klok = klok;
    }

    /** One page of one view. */
    @GET
    public TemplateInstance toon(
            @RestQuery @Nullable String bak,
            @RestQuery @Nullable String soort,
            @RestQuery @Nullable String provincie,
            @RestQuery @Nullable String zoek,
            @RestQuery @Nullable String volgorde,
            @RestQuery @Nullable String cursor) {
        var gebruiker = huidige.gebruiker();
        werkvoorraad.onthoud(gebruiker);
        var gevraagd = Filterinvoer.soepel(bak, soort, provincie, zoek, volgorde);
        var filter = bak == null ? begin(gevraagd, gebruiker) : gevraagd;
        var paginering = Paginering.van(null, cursor, filter.volgorde().code(), Werkvoorraad.CURSOR_WAARDEN);
        var pagina = werkvoorraad.lijst(filter, paginering, gebruiker);
        Cursor verder = pagina.volgende();
        return Templates.takenbak(
                new Takenbak(
                        filter,
                        tabs(filter, gebruiker),
                        weergaven.van(pagina.rijen(), gebruiker),
                        werkvoorraad.tel(filter, gebruiker),
                        Takenbak.adres(filter, cursor),
                        TaakBeleid.rollen(gebruiker),
                        gebruiker.heeft(Rol.MARKTMEESTER_COORDINATOR),
                        verder == null ? null : Takenbak.adres(filter, verder.code())),
                Nederland.moment(klok.instant()));
    }

    /** Who has no work of their own begins with what is free. */
    private Werkfilter begin(Werkfilter mijn, Gebruiker gebruiker) {
        var vrij = new Werkfilter(Bak.OPEN, mijn.soort(), mijn.provincie(), mijn.zoek(), mijn.volgorde());
        return werkvoorraad.tel(mijn, gebruiker) == 0 && werkvoorraad.tel(vrij, gebruiker) > 0 ? vrij : mijn;
    }

    private List<Takenbak.Tab> tabs(Werkfilter filter, Gebruiker gebruiker) {
        return Arrays.stream(Bak.values())
                .map(bak -> {
                    var tab = new Werkfilter(bak, null, null, null, filter.volgorde());
                    return new Takenbak.Tab(
                            bak, Takenbak.adres(tab, null), werkvoorraad.tel(tab, gebruiker), bak == filter.bak());
                })
                .toList();
    }

    /** The link to the inbox, for who has one. */
    @ApplicationScoped
    static class Menu implements Menubijdrage {
        @Override
        public List<Menupunt> voor(Gebruiker gebruiker) {
            return gebruiker.heeftEenVan(
                            Rol.MARKTMEESTER,
                            Rol.MARKTMEESTER_COORDINATOR,
                            Rol.VOORZITTER,
                            Rol.COMMISSIELID,
                            Rol.SECRETARIS,
                            Rol.FONDSBEHEERDER)
                    ? List.of(new Menupunt("Takenbak", "/taken", 10, "Zie wat u moet doen en neem een vrije taak."))
                    : List.of();
        }
    }
}
