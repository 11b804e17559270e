package nl.waardevollekernen.advies;

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
import nl.waardevollekernen.gedeeld.Etags;
import nl.waardevollekernen.gedeeld.Weigering;
import nl.waardevollekernen.gedeeld.Weigering.Soort;
import nl.waardevollekernen.gedeeld.web.Berichten;
import nl.waardevollekernen.gedeeld.web.Formulierfouten;
import nl.waardevollekernen.gedeeld.web.Formulierinvoer;
import nl.waardevollekernen.identiteit.Gebruiker;
import nl.waardevollekernen.identiteit.HuidigeGebruiker;
import nl.waardevollekernen.identiteit.Rol;
import nl.waardevollekernen.taak.TaakRegel;
import nl.waardevollekernen.taak.TaakSoort;
import nl.waardevollekernen.taak.TaakStatus;
import nl.waardevollekernen.taak.Taken;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;

/** The form in which one member reviews a case: a draft as often as needed, then final. First comes the declaration. */
@Path("/taken/{id}/advies")
@RolesAllowed(Rol.CODE_COMMISSIELID)
@Produces(MediaType.TEXT_HTML)
public class AdviesPagina {
    @CheckedTemplate(basePath = "advies")
    static class Templates {
        static native TemplateInstance beoordeling(Beoordelingsvorm vorm, String melding, Formulierfouten fouten);
    }

    private final Taken taken;
    private final Beoordelingsvormen vormen;
    private final BeoordelingInvullen invullen;
    private final AdviesLezen lezen;
    private final IngetrokkenToewijzing ingetrokken;
    private final Formulierinvoer invoer;
    private final Berichten berichten;
    private final HuidigeGebruiker huidige;

    AdviesPagina(
            Taken taken,
            Beoordelingsvormen vormen,
            BeoordelingInvullen invullen,
            AdviesLezen lezen,
            IngetrokkenToewijzing ingetrokken,
            Formulierinvoer invoer,
            Berichten berichten,
            HuidigeGebruiker huidige) {
        this.taken = taken;
        this.vormen = vormen;
        this.invullen = invullen;
        this.lezen = lezen;
        this.ingetrokken = ingetrokken;
        this.invoer = invoer;
        this.berichten = berichten;
        this.huidige = huidige;
    }

    /** Where the review behind this task is written. */
    static String adres(UUID taak) {
        return taakadres(taak) + "/advies";
    }

    /** Where the task itself is read, which says that an assignment was withdrawn. */
    static String taakadres(UUID taak) {
        return "/taken/" + taak;
    }

    /** The form; first the declaration, and afterwards the review as it stands. */
    @GET
    public Response toon(@RestPath UUID id) {
        var lid = huidige.gebruiker();
        var taak = taak(taken, id, lid);
        if (ingetrokken.is(taak, lid)) {
            return naar(taakadres(id));
        }
        var status = vormen.stand(taak, lid).status();
        if (status.equals(BeoordelingStatus.TOEGEWEZEN.code())) {
            return naar(adres(id) + "/verklaring");
        }
        if (!status.equals(BeoordelingStatus.VERKLAARD.code())) {
            return naar("/casussen/" + lezen.casusVan(taak.zaak(), lid) + "/advies");
        }
        return Response.ok(Templates.beoordeling(vormen.van(taak, null, lid), "", Formulierfouten.GEEN))
                .build();
    }

    /** Keeps the draft; with the button to hand in it becomes final too. What is kept stays kept. */
    @POST
    public Response bewaar(@RestPath UUID id, @RestForm long versie) {
        var lid = huidige.gebruiker();
        var taak = taak(taken, id, lid);
        var casus = lezen.casusVan(taak.zaak(), lid);
        var ingevuld = Beoordelingsinvoer.van(invoer);
        try {
            var bewaard = invullen.bewaar(
                    casus,
                    taak.zaak(),
                    ingevuld.scores(),
                    Aanbeveling.van(ingevuld.aanbeveling()).orElse(null),
                    ingevuld.toelichting(),
                    Etags.voorwaarde(versie),
                    lid);
            if (!invoer.tekst("doe").equals("uitbrengen")) {
                berichten.toonStraks("Uw beoordeling is bewaard als concept. Zij is nog niet uitgebracht.");
                return naar(adres(id));
            }
            invullen.brengUit(casus, taak.zaak(), Etags.voorwaarde(bewaard.versie()), lid);
        } catch (Weigering fout) {
            return opnieuw(fout, taak, ingevuld, lid);
        }
        berichten.toonStraks("Uw beoordeling is uitgebracht. Zij ligt nu vast. U ziet nu ook de andere beoordelingen.");
        return naar("/casussen/" + casus + "/advies");
    }

    private Response opnieuw(Weigering fout, TaakRegel taak, Beoordelingsvorm.Ingevuld ingevuld, Gebruiker lid) {
        boolean ingehaald = fout.soort() == Soort.VEROUDERD;
        if (fout.veldfouten().isEmpty() && !ingehaald) {
            throw fout;
        }
        var melding = ingehaald ? ingehaald(taken.lees(taak.id(), lid)) : "";
        return Response.status(fout.soort().status())
                .entity(Templates.beoordeling(
                        vormen.van(taak, ingevuld, lid), melding, Beoordelingsinvoer.fouten(fout)))
                .build();
    }

    private static String ingehaald(TaakRegel nu) {
        return nu.status() == TaakStatus.GESLOTEN
                ? "Deze beoordeling is al uitgebracht of niet meer nodig. Wat u hieronder invulde, verandert daar niets meer"
                        + " aan en wordt niet bewaard."
                : "U bewaarde deze beoordeling intussen ook in een ander venster. Hieronder staat wat u hier invulde."
                        + " Als u nu bewaart, vervangt dat wat in het andere venster stond.";
    }

    /** The task of this member's review; refused (404) for any other kind. */
    static TaakRegel taak(Taken taken, UUID id, Gebruiker lid) {
        var taak = taken.lees(id, lid);
        if (taak.soort() != TaakSoort.ADVIES) {
            throw Weigering.nietGevonden();
        }
        return taak;
    }

    static Response naar(String adres) {
        return Response.seeOther(URI.create(adres)).build();
    }
}
