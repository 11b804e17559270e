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
import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.waardevollekernen.gedeeld.Leesrichting;
import nl.waardevollekernen.gedeeld.Nederland;
import nl.waardevollekernen.gedeeld.Veldfout;
import nl.waardevollekernen.gedeeld.Weigering;
import nl.waardevollekernen.gedeeld.web.Berichten;
import nl.waardevollekernen.gedeeld.web.Formulierfouten;
import nl.waardevollekernen.gedeeld.web.Formulierinvoer;
import nl.waardevollekernen.identiteit.Gebruiker;
import nl.waardevollekernen.identiteit.HuidigeGebruiker;
import nl.waardevollekernen.identiteit.Rol;
import nl.waardevollekernen.opencall.Termijnsoort;
import nl.waardevollekernen.taak.TaakRegel;
import nl.waardevollekernen.taak.TaakSoort;
import nl.waardevollekernen.taak.Taken;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/**
 * Asks the submitter to complete a case, from the task of the ontvankelijkheid or the toetsing. First which fields, then
 * what is missing in each; the choice travels in the address, so that going back loses nothing.
 */
@Path("/taken/{id}/aanvulling")
@RolesAllowed(Rol.CODE_MARKTMEESTER)
@Produces(MediaType.TEXT_HTML)
public class AanvullingVraagPagina {
    @CheckedTemplate(basePath = "casus")
    static class Templates {
        static native TemplateInstance aanvullingKiezen(Aanvullingvorm vorm, Formulierfouten fouten);

        static native TemplateInstance aanvullingVragen(Aanvullingvorm vorm, Formulierfouten fouten);
    }

    private final Taken taken;
    private final CasusLezen lezen;
    private final AanvullingVragen vragen;
    private final Besmetting besmetting;
    private final Formulierinvoer invoer;
    private final Berichten berichten;
    private final HuidigeGebruiker huidige;
    private final Clock klok;

    AanvullingVraagPagina(
            Taken taken,
            CasusLezen lezen,
            AanvullingVragen vragen,
            Besmetting besmetting,
            Formulierinvoer invoer,
            Berichten berichten,
            HuidigeGebruiker huidige,
            Clock klok) {
        this.taken = taken;
        this.lezen = lezen;
        this.vragen = vragen;
        this.besmetting = besmetting;
        this.invoer = invoer;
        this.berichten = berichten;
        this.huidige = huidige;
        this.klok = klok;
    }

    /** Which fields open again; with a choice made, what is asked about each. */
    @GET
    public TemplateInstance toon(
            @RestPath UUID id, @RestQuery @Nullable String stap, @RestQuery @Nullable List<String> veld) {
        var gebruiker = huidige.gebruiker();
        var vorm = vorm(taak(id, gebruiker), gebruiker, veld == null ? List.of() : veld, Map.of(), "");
        if (!"vragen".equals(stap)) {
            return Templates.aanvullingKiezen(vorm, Formulierfouten.GEEN);
        }
        return vorm.gekozen().isEmpty()
                ? Templates.aanvullingKiezen(
                        vorm,
                        new Formulierfouten(
                                List.of(new Veldfout("veld-1", "Kies minstens één veld dat de indiener aanvult."))))
                : Templates.aanvullingVragen(vorm, Formulierfouten.GEEN);
    }

    /** Asks, and completes the task from which it was asked. */
    @POST
    public Response vraag(@RestPath UUID id) {
        var gebruiker = huidige.gebruiker();
        var taak = taak(id, gebruiker);
        var velden = invoer.alle("veld");
        Map<String, String> teksten = new LinkedHashMap<>();
        for (int i = 0; i < velden.size(); i++) {
            teksten.put(velden.get(i), invoer.tekst("vraag-" + (i + 1)));
        }
        var toelichting = invoer.tekst("toelichting");
        try {
            eisTeksten(velden, teksten);
            var aanvulling = vragen.vraag(taak.zaak(), id, teksten, toelichting, gebruiker);
            berichten.toonStraks("De indiener van " + taak.kern() + " kan aanvullen tot en met "
                    + Nederland.datum(aanvulling.uiterlijk()) + ".");
            return Response.seeOther(URI.create("/taken")).build();
        } catch (Weigering fout) {
            if (fout.veldfouten().isEmpty()) {
                throw fout;
            }
            var vorm = vorm(taak, gebruiker, velden, teksten, toelichting);
            return Tussentijds.antwoord(
                    fout,
                    vorm.beletsel(),
                    vorm.metVraag(Paginafouten.van(fout)),
                    (melding, fouten) -> Templates.aanvullingVragen(vorm, fouten));
        }
    }

    private static void eisTeksten(List<String> velden, Map<String, String> teksten) {
        var fouten = new ArrayList<Veldfout>();
        for (int i = 0; i < velden.size(); i++) {
            var tekst = teksten.getOrDefault(velden.get(i), "");
            Leesrichting.meld("vraag-" + (i + 1), tekst, fouten);
            if (tekst.isEmpty()) {
                fouten.add(new Veldfout("vraag-" + (i + 1), "Schrijf wat er mist of wat er anders moet."));
            } else if (tekst.length() > AanvullingVragen.LANGSTE_TEKST) {
                fouten.add(new Veldfout(
                        "vraag-" + (i + 1),
                        "Gebruik hoogstens " + Nederland.getal(AanvullingVragen.LANGSTE_TEKST) + " tekens."));
            }
        }
        if (!fouten.isEmpty()) {
            throw Weigering.invoer(fouten);
        }
    }

    private TaakRegel taak(UUID id, Gebruiker gebruiker) {
        var taak = taken.lees(id, gebruiker);
        if (taak.soort() != TaakSoort.ONTVANKELIJKHEID && taak.soort() != TaakSoort.TOETSING) {
            throw Weigering.nietGevonden();
        }
        return taak;
    }

    private Aanvullingvorm vorm(
            TaakRegel taak, Gebruiker gebruiker, List<String> velden, Map<String, String> teksten, String toelichting) {
        var detail = lezen.lees(taak.zaak(), gebruiker);
        var call = detail.call();
        var nu = klok.instant();
        var fase = taak.soort() == TaakSoort.TOETSING ? Fase.TOETSING : Fase.ONTVANKELIJKHEID;
        var beletsel = Taakbeletsel.naSluiting(taak, detail, nu, gebruiker);
        if (beletsel.isEmpty() && detail.aanvullingen().stream().anyMatch(aanvulling -> aanvulling.fase() == fase)) {
            beletsel = "In deze stap is al een aanvulling gevraagd. Dat kan één keer.";
        }
        var alleVelden = new LinkedHashSet<>(velden);
        var alleTeksten = new LinkedHashMap<>(besmetting.vragen(detail));
        alleVelden.addAll(alleTeksten.keySet());
        alleTeksten.putAll(teksten);
        return Aanvullingvorm.van(
                taak,
                detail,
                List.copyOf(alleVelden),
                alleTeksten,
                toelichting,
                beletsel,
                Nederland.datum(call.termijn(Termijnsoort.AANVULLING, call.nu(nu))));
    }
}
