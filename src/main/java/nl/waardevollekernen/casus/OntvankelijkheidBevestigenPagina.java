package nl.waardevollekernen.casus;

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
import nl.waardevollekernen.casus.Ontvankelijkheidsoordeel.Uitkomst;
import nl.waardevollekernen.gedeeld.Tekst;
import nl.waardevollekernen.gedeeld.Weigering;
import nl.waardevollekernen.gedeeld.web.Berichten;
import nl.waardevollekernen.gedeeld.web.Formulierfouten;
import nl.waardevollekernen.identiteit.Gebruiker;
import nl.waardevollekernen.identiteit.HuidigeGebruiker;
import nl.waardevollekernen.identiteit.Rol;
import nl.waardevollekernen.opencall.Kaders;
import nl.waardevollekernen.taak.TaakRegel;
import nl.waardevollekernen.taak.TaakSoort;
import nl.waardevollekernen.taak.Taken;
import nl.waardevollekernen.taak.VierOgen;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.jspecify.annotations.Nullable;

/** The second pair of eyes on a refusal at the gate: agree, or give back with a reason. */
@Path("/taken/{id}/ontvankelijkheid-bevestigen")
@RolesAllowed(Rol.CODE_MARKTMEESTER)
@Produces(MediaType.TEXT_HTML)
public class OntvankelijkheidBevestigenPagina {
    @CheckedTemplate(basePath = "casus")
    static class Templates {
        static native TemplateInstance bevestigen(Bevestigvorm vorm, String melding, Formulierfouten fouten);
    }

    /**
     * The form for one task.
     *
     * @param door who proposed it
     * @param beletsel why this user can not confirm it, or empty
     * @param akkoord what was chosen, or empty
     */
    record Bevestigvorm(
            String actie,
            Zaakkop kop,
            Dossier dossier,
            List<Koregel> knockouts,
            String uitkomst,
            String motivering,
            String door,
            String beletsel,
            String akkoord,
            String reden) {}

    private final Taken taken;
    private final VierOgen vierOgen;
    private final CasusLezen lezen;
    private final Dossiers dossiers;
    private final OntvankelijkheidBevestigen bevestigen;
    private final Berichten berichten;
    private final HuidigeGebruiker huidige;

    OntvankelijkheidBevestigenPagina(
            Taken taken,
            VierOgen vierOgen,
            CasusLezen lezen,
            Dossiers dossiers,
            OntvankelijkheidBevestigen bevestigen,
            Berichten berichten,
            HuidigeGebruiker huidige) {
        this.taken = taken;
        this.vierOgen = vierOgen;
        this.lezen = lezen;
        this.dossiers = dossiers;
        this.bevestigen = bevestigen;
        this.berichten = berichten;
        this.huidige = huidige;
    }

    @GET
    public TemplateInstance toon(@RestPath UUID id) {
        var gebruiker = huidige.gebruiker();
        return Templates.bevestigen(vorm(taak(id, gebruiker), gebruiker, "", ""), "", Formulierfouten.GEEN);
    }

    /** Confirms or gives back, and completes the task. */
    @POST
    public Response bevestig(@RestPath UUID id, @RestForm @Nullable String akkoord, @RestForm @Nullable String reden) {
        var gebruiker = huidige.gebruiker();
        var taak = taak(id, gebruiker);
        var keuze = akkoord == null ? "" : akkoord;
        var waarom = Tekst.schoon(reden);
        try {
            if (!keuze.equals("ja") && !keuze.equals("nee")) {
                throw Weigering.invoer("/akkoord", "Kies of u het oordeel bevestigt.");
            }
            bevestigen.bevestig(taak.zaak(), id, keuze.equals("ja"), waarom, gebruiker);
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
                        ? "U hebt het oordeel over " + taak.kern() + " bevestigd."
                        : "U hebt het oordeel over " + taak.kern() + " teruggegeven met uw reden.");
        return Response.seeOther(URI.create("/taken")).build();
    }

    private Response opnieuw(Weigering fout, TaakRegel nu, String akkoord, String reden, Gebruiker gebruiker) {
        var vorm = vorm(nu, gebruiker, akkoord, reden);
        return Tussentijds.antwoord(
                fout,
                vorm.beletsel(),
                Paginafouten.van(fout),
                (melding, fouten) -> Templates.bevestigen(vorm, melding, fouten));
    }

    private TaakRegel taak(UUID id, Gebruiker gebruiker) {
        var taak = taken.lees(id, gebruiker);
        if (taak.soort() != TaakSoort.ONTVANKELIJKHEID_BEVESTIGEN) {
            throw Weigering.nietGevonden();
        }
        return taak;
    }

    private Bevestigvorm vorm(TaakRegel taak, Gebruiker gebruiker, String akkoord, String reden) {
        var detail = lezen.lees(taak.zaak(), gebruiker);
        var oordeel = detail.oordeel();
        var beletsel = Taakbeletsel.van(taak, detail.status(), gebruiker);
        return new Bevestigvorm(
                "/taken/" + taak.id() + "/ontvankelijkheid-bevestigen",
                Zaakkop.van(detail),
                dossiers.van(detail, gebruiker),
                Koregel.van(detail.knockouts(), Kaders.toetsingskader(detail.call())),
                oordeel == null ? "" : oordeel.uitkomst().map(Uitkomst::label).orElse(""),
                oordeel == null ? "" : oordeel.motivering(),
                oordeel == null ? "" : oordeel.beoordelaar().orElse(""),
                beletsel.isEmpty() ? vierOgen.bezwaar(taak, gebruiker.id()).orElse("") : beletsel,
                akkoord,
                reden);
    }
}
