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
import java.math.BigDecimal;
import java.net.URI;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import nl.waardevollekernen.casus.Tussentijds;
import nl.waardevollekernen.gedeeld.Etags;
import nl.waardevollekernen.gedeeld.Veldfout;
import nl.waardevollekernen.gedeeld.Weigering;
import nl.waardevollekernen.gedeeld.web.Berichten;
import nl.waardevollekernen.gedeeld.web.Formulierfouten;
import nl.waardevollekernen.gedeeld.web.Formulierinvoer;
import nl.waardevollekernen.identiteit.Gebruiker;
import nl.waardevollekernen.identiteit.HuidigeGebruiker;
import nl.waardevollekernen.identiteit.Rol;
import nl.waardevollekernen.taak.TaakRegel;
import nl.waardevollekernen.taak.TaakSoort;
import nl.waardevollekernen.taak.Taken;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;

/** The form in which one reviewer scores a case: a draft as often as needed, then on to a colleague. */
@Path("/taken/{id}/toetsing")
@RolesAllowed(Rol.CODE_MARKTMEESTER)
@Produces(MediaType.TEXT_HTML)
public class ToetsingPagina {
    private static final String ACTIE = "toetsing";

    @CheckedTemplate(basePath = "toetsing")
    static class Templates {
        static native TemplateInstance toetsing(Toetsingsvorm vorm, String melding, Formulierfouten fouten);
    }

    private final Taken taken;
    private final Toetsingsvormen vormen;
    private final ToetsingInvullen invullen;
    private final Formulierinvoer invoer;
    private final Berichten berichten;
    private final HuidigeGebruiker huidige;

    ToetsingPagina(
            Taken taken,
            Toetsingsvormen vormen,
            ToetsingInvullen invullen,
            Formulierinvoer invoer,
            Berichten berichten,
            HuidigeGebruiker huidige) {
        this.taken = taken;
        this.vormen = vormen;
        this.invullen = invullen;
        this.invoer = invoer;
        this.berichten = berichten;
        this.huidige = huidige;
    }

    @GET
    public TemplateInstance toon(@RestPath UUID id) {
        var gebruiker = huidige.gebruiker();
        return Templates.toetsing(vormen.van(taak(id, gebruiker), ACTIE, null, gebruiker), "", Formulierfouten.GEEN);
    }

    /** Keeps the draft, whatever comes next: the second reviewer, a question to the submitter, or more of the same. */
    @POST
    public Response bewaar(@RestPath UUID id, @RestForm long versie) {
        var gebruiker = huidige.gebruiker();
        var taak = taak(id, gebruiker);
        var scores = scores();
        try {
            var bewaard = invullen.bewaar(taak.zaak(), scores, Etags.voorwaarde(versie), gebruiker);
            var doe = invoer.tekst("doe");
            if (!doe.equals("klaar")) {
                berichten.toonStraks("Uw cijfers en motiveringen zijn bewaard. De toetsing is nog niet klaar.");
                var verder = doe.equals("aanvulling") ? "/aanvulling" : "/toetsing";
                return Response.seeOther(URI.create("/taken/" + id + verder)).build();
            }
            invullen.voltooi(taak.zaak(), Etags.voorwaarde(bewaard.versie()), gebruiker);
        } catch (Weigering fout) {
            return opnieuw(fout, id, scores, gebruiker);
        }
        berichten.toonStraks("De toetsing van " + taak.kern() + " is klaar. Een collega kijkt nu mee.");
        return Response.seeOther(URI.create("/taken")).build();
    }

    private Response opnieuw(Weigering fout, UUID id, Map<String, Score> scores, Gebruiker gebruiker) {
        if (fout.veldfouten().isEmpty() && !Tussentijds.is(fout)) {
            throw fout;
        }
        var vorm = vormen.van(taak(id, gebruiker), ACTIE, scores, gebruiker);
        var alle = fout.veldfouten().stream()
                .map(een -> new Veldfout(veld(een.veld()), een.melding()))
                .toList();
        return Tussentijds.antwoord(
                fout,
                vorm.beletsel(),
                new Formulierfouten(alle),
                (melding, fouten) -> Templates.toetsing(vorm, melding, fouten));
    }

    private Map<String, Score> scores() {
        Map<String, Score> scores = new HashMap<>();
        for (var code : invoer.alle("criterium")) {
            var cijfer = invoer.tekst("cijfer-" + code);
            var motivering = invoer.tekst("motivering-" + code);
            if (!cijfer.isEmpty() || !motivering.isEmpty()) {
                scores.put(code, new Score(cijfer.matches("[0-9]{1,2}") ? new BigDecimal(cijfer) : null, motivering));
            }
        }
        return scores;
    }

    private TaakRegel taak(UUID id, Gebruiker gebruiker) {
        var taak = taken.lees(id, gebruiker);
        if (taak.soort() != TaakSoort.TOETSING) {
            throw Weigering.nietGevonden();
        }
        return taak;
    }

    /** "/scores/brede-waarde/cijfer" is the field "cijfer-brede-waarde" of the page. */
    static String veld(String pointer) {
        return pointer.replaceFirst("^/scores/([^/]+)/([a-z]+)$", "$2-$1");
    }
}
