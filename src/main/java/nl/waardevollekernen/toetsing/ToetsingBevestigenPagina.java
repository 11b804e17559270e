package nl.waardevollekernen.toetsing;

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
import java.util.UUID;
import nl.waardevollekernen.casus.Paginafouten;
import nl.waardevollekernen.casus.Tussentijds;
import nl.waardevollekernen.gedeeld.Etags;
import nl.waardevollekernen.gedeeld.Tekst;
import nl.waardevollekernen.gedeeld.Weigering;
import nl.waardevollekernen.gedeeld.web.Berichten;
import nl.waardevollekernen.gedeeld.web.Formulierfouten;
import nl.waardevollekernen.identiteit.Gebruiker;
import nl.waardevollekernen.identiteit.HuidigeGebruiker;
import nl.waardevollekernen.identiteit.Rol;
import nl.waardevollekernen.taak.TaakRegel;
import nl.waardevollekernen.taak.TaakSoort;
import nl.waardevollekernen.taak.Taken;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.jspecify.annotations.Nullable;

/** The second reviewer sees the scores, which stand as they are, and confirms or gives back with a reason. */
@Path("/taken/{id}/toetsing-bevestigen")
@RolesAllowed(Rol.CODE_MARKTMEESTER)
@Produces(MediaType.TEXT_HTML)
public class ToetsingBevestigenPagina {
    private static final String ACTIE = "toetsing-bevestigen";

    @CheckedTemplate(basePath = "toetsing")
    static class Templates {
        static native TemplateInstance bevestigen(
                Toetsingsvorm vorm, String akkoord, String reden, String melding, Formulierfouten fouten);
    }

    private final Taken taken;
    private final Toetsingsvormen vormen;
    private final ToetsingBevestigen bevestigen;
    private final Berichten berichten;
    private final HuidigeGebruiker huidige;

    ToetsingBevestigenPagina(
            Taken taken,
            Toetsingsvormen vormen,
            ToetsingBevestigen bevestigen,
            Berichten berichten,
            HuidigeGebruiker huidige) {
        this.taken = taken;
        this.vormen = vormen;
        this.bevestigen = bevestigen;
        this.berichten = berichten;
        this.huidige = huidige;
    }

    @GET
    public TemplateInstance toon(@RestPath UUID id) {
        var gebruiker = huidige.gebruiker();
        var vorm = vormen.van(taak(id, gebruiker), ACTIE, null, gebruiker);
        return Templates.bevestigen(vorm, "", "", "", Formulierfouten.GEEN);
    }

    /** Confirms or gives back, and completes the task. */
    @POST
    public Response bevestig(
            @RestPath UUID id,
            @RestForm long versie,
            @RestForm @Nullable String akkoord,
            @RestForm @Nullable String reden) {
        var gebruiker = huidige.gebruiker();
        var taak = taak(id, gebruiker);
        var keuze = akkoord == null ? "" : akkoord;
        var waarom = Tekst.schoon(reden);
        try {
            if (!keuze.equals("ja") && !keuze.equals("nee")) {
                throw Weigering.invoer("/akkoord", "Kies of u de toetsing bevestigt.");
            }
            bevestigen.bevestig(taak.zaak(), keuze.equals("ja"), waarom, Etags.voorwaarde(versie), gebruiker);
        } catch (Weigering fout) {
            return Tussentijds.opnieuw(
                    fout,
                    gebruiker,
                    berichten,
                    () -> taak(id, gebruiker),
                    nu -> opnieuw(fout, nu, keuze, waarom, gebruiker));
        }
        berichten.toonStraks(
                keuze.equals("ja")
                        ? "U hebt de toetsing van " + taak.kern() + " bevestigd."
                        : "U hebt de toetsing van " + taak.kern() + " teruggegeven met uw reden.");
        return Response.seeOther(URI.create("/taken")).build();
    }

    private Response opnieuw(Weigering fout, TaakRegel nu, String akkoord, String reden, Gebruiker gebruiker) {
        var vorm = vormen.van(nu, ACTIE, null, gebruiker);
        return Tussentijds.antwoord(
                fout,
                vorm.beletsel(),
                Paginafouten.van(fout),
                (melding, fouten) -> Templates.bevestigen(vorm, akkoord, reden, melding, fouten));
    }

    private TaakRegel taak(UUID id, Gebruiker gebruiker) {
        var taak = taken.lees(id, gebruiker);
        if (taak.soort() != TaakSoort.TOETSING_BEVESTIGEN) {
            throw Weigering.nietGevonden();
        }
        return taak;
    }
}
