package nl.waardevollekernen.taak;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import nl.waardevollekernen.gedeeld.Etags;
import nl.waardevollekernen.gedeeld.Weigering;
import nl.waardevollekernen.gedeeld.web.Berichten;
import nl.waardevollekernen.gedeeld.web.Formulierfouten;
import nl.waardevollekernen.gedeeld.web.Keuze;
import nl.waardevollekernen.identiteit.HuidigeGebruiker;
import nl.waardevollekernen.identiteit.Rol;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.jspecify.annotations.Nullable;

/** One task: what it is, who has it, and taking, giving back or handing it over. Its form is a page of its own. */
@Path("/taken/{id}")
@RolesAllowed({
    Rol.CODE_MARKTMEESTER,
    Rol.CODE_MARKTMEESTER_COORDINATOR,
    Rol.CODE_VOORZITTER,
    Rol.CODE_COMMISSIELID,
    Rol.CODE_SECRETARIS,
    Rol.CODE_FONDSBEHEERDER
})
@Produces(MediaType.TEXT_HTML)
public class TaakPagina {
    private static final Pattern TAKENBAK = Pattern.compile("/taken(\\?[^\\p{Cntrl}\\\\]*)?");

    @CheckedTemplate(basePath = "taak")
    static class Templates {
        static native TemplateInstance taak(
                Taakbeeld taak, String einde, List<Keuze> kandidaten, Formulierfouten fouten);
    }

    private final Taken taken;
    private final TaakOverdragen overdragen;
    private final Taakweergaven weergaven;
    private final Berichten berichten;
    private final HuidigeGebruiker huidige;

    TaakPagina(
            Taken taken,
            TaakOverdragen overdragen,
            Taakweergaven weergaven,
            Berichten berichten,
            HuidigeGebruiker huidige) {
        this.taken = taken;
        this.overdragen = overdragen;
        this.weergaven = weergaven;
        this.berichten = berichten;
        this.huidige = huidige;
    }

    @GET
    public TemplateInstance toon(@RestPath UUID id) {
        return pagina(id, Formulierfouten.GEEN);
    }

    /** Takes the task. */
    @POST
    @Path("toewijzing")
    public Response claim(@RestPath UUID id, @RestForm long versie, @RestForm @Nullable String terug) {
        var taak = taken.claim(id, huidige.gebruiker(), Etags.voorwaarde(versie));
        berichten.toonStraks("De taak ‘" + taak.soort().label() + "’ van " + taak.kern() + " is nu bij u.");
        return naar(id, terug);
    }

    /** Makes the task free again. */
    @POST
    @Path("teruggave")
    public Response geefTerug(@RestPath UUID id, @RestForm long versie, @RestForm @Nullable String terug) {
        var taak = taken.geefTerug(id, huidige.gebruiker(), Etags.voorwaarde(versie));
        berichten.toonStraks("De taak ‘" + taak.soort().label() + "’ van " + taak.kern() + " is weer vrij.");
        return naar(id, terug);
    }

    /** Hands the task to somebody else. */
    @POST
    @Path("overdracht")
    public Response draagOver(@RestPath UUID id, @RestForm long versie, @RestForm @Nullable String behandelaar) {
        try {
            var taak = overdragen.draagOver(
                    id, huidige.gebruiker(), behandelaar == null ? "" : behandelaar, Etags.voorwaarde(versie));
            berichten.toonStraks("De taak is nu bij " + taak.behandelaarNaam() + ".");
            return naar(id, null);
        } catch (Weigering fout) {
            if (fout.veldfouten().isEmpty()) {
                throw fout;
            }
            return Response.status(400)
                    .entity(pagina(id, new Formulierfouten(fout.veldfouten())))
                    .build();
        }
    }

    private TemplateInstance pagina(UUID id, Formulierfouten fouten) {
        var gebruiker = huidige.gebruiker();
        var kandidaten = overdragen.kandidaten(id, gebruiker).stream()
                .map(wie -> new Keuze(wie.gebruiker(), wie.naam()))
                .toList();
        var taak = taken.lees(id, gebruiker);
        return Templates.taak(weergaven.van(taak, gebruiker), weergaven.einde(taak, gebruiker), kandidaten, fouten);
    }

    /** Back to the list somebody came from, else to the task. */
    private static Response naar(UUID id, @Nullable String terug) {
        var doel = terug != null && TAKENBAK.matcher(terug).matches() ? terug : "/taken/" + id;
        return Response.seeOther(URI.create(doel)).build();
    }
}
