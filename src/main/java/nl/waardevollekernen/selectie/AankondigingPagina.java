package nl.waardevollekernen.selectie;

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
import java.time.Instant;
import java.util.Optional;
import nl.waardevollekernen.gedeeld.Nederland;
import nl.waardevollekernen.gedeeld.Weigering;
import nl.waardevollekernen.gedeeld.web.Berichten;
import nl.waardevollekernen.gedeeld.web.Formulierfouten;
import nl.waardevollekernen.gedeeld.web.Formulierinvoer;
import nl.waardevollekernen.identiteit.HuidigeGebruiker;
import nl.waardevollekernen.identiteit.Rol;
import nl.waardevollekernen.opencall.OpenCalls;
import nl.waardevollekernen.opencall.Termijnsoort;
import org.jboss.resteasy.reactive.RestPath;

/** Sets and changes when everybody gets to know, with exactly which cases and outcomes that will be. */
@Path("/rondes/{slug}/aankondiging")
@RolesAllowed(Rol.CODE_FONDSBEHEERDER)
@Produces(MediaType.TEXT_HTML)
public class AankondigingPagina {
    @CheckedTemplate(basePath = "selectie")
    static class Templates {
        static native TemplateInstance aankondiging(
                Rondeblad blad, String nu, String datumhulp, Aankondigingsinvoer invoer, Formulierfouten fouten);
    }

    private final Rondebladen bladen;
    private final AankondigingPlannen plannen;
    private final OpenCalls calls;
    private final Formulierinvoer invoer;
    private final Berichten berichten;
    private final HuidigeGebruiker huidige;
    private final Clock klok;

    AankondigingPagina(
            Rondebladen bladen,
            AankondigingPlannen plannen,
            OpenCalls calls,
            Formulierinvoer invoer,
            Berichten berichten,
            HuidigeGebruiker huidige,
            Clock klok) {
        this.bladen = bladen;
        this.plannen = plannen;
        this.calls = calls;
        this.invoer = invoer;
        this.berichten = berichten;
        this.huidige = huidige;
        this.klok = klok;
    }

    @GET
    public TemplateInstance toon(@RestPath String slug) {
        return pagina(slug, Aankondigingsinvoer.LEEG, Formulierfouten.GEEN);
    }

    /** Plans the announcement, at once or later; changes what was planned, or takes it back. */
    @POST
    public Response plan(@RestPath String slug) {
        var getypt = Aankondigingsinvoer.van(invoer);
        final String melding;
        try {
            melding = doe(slug, getypt);
        } catch (Weigering fout) {
            if (fout.veldfouten().isEmpty()) {
                throw fout;
            }
            return Response.status(400)
                    .entity(pagina(slug, getypt, Aankondigingsinvoer.fouten(fout)))
                    .build();
        }
        laterDanBeloofd(slug, getypt)
                .ifPresentOrElse(
                        belofte -> berichten.waarschuwStraks(melding + " Let op: dat is na " + Nederland.datum(belofte)
                                + ", de laatste dag die de open call noemt. U kunt het moment nog wijzigen."),
                        () -> berichten.toonStraks(melding));
        return Response.seeOther(URI.create("/rondes/" + slug)).build();
    }

    /** What was done, in words; refused (409) when the decisions or the plan are not those that were seen. */
    private String doe(String slug, Aankondigingsinvoer getypt) {
        var wie = huidige.gebruiker();
        boolean terug = getypt.terug();
        var moment = terug ? null : getypt.moment().orElse(null);
        var blad = bladen.van(slug, wie);
        if (!blad.isGezien(invoer.tekst("gezien"))) {
            throw Weigering.conflict(
                    "De besluiten of de planning zijn gewijzigd nadat u deze pagina opende. Open haar" + " opnieuw.");
        }
        if (terug) {
            plannen.neemTerug(slug, wie);
            return "De geplande bekendmaking is teruggenomen. De besluiten blijven geheim.";
        }
        if (blad.verzetten()) {
            plannen.verzet(slug, moment, wie);
        } else {
            plannen.plan(slug, moment, wie);
        }
        if (moment == null) {
            return "De besluiten worden nu bekendgemaakt. Elke indiener krijgt een mail.";
        }
        return blad.verzetten() ? "De bekendmaking is verzet." : "De bekendmaking is gepland.";
    }

    /** The last day the call named for the decisions, when the chosen moment comes after it. */
    private Optional<Instant> laterDanBeloofd(String slug, Aankondigingsinvoer getypt) {
        if (!getypt.later()) {
            return Optional.empty();
        }
        var call = calls.metSlug(slug, huidige.gebruiker());
        var belofte = call.termijn(Termijnsoort.BESLUIT, call.sluit());
        return getypt.moment().filter(belofte::isBefore).map(moment -> belofte);
    }

    private TemplateInstance pagina(String slug, Aankondigingsinvoer getypt, Formulierfouten fouten) {
        var lezer = huidige.gebruiker();
        var nu = calls.metSlug(slug, lezer).nu(klok.instant());
        return Templates.aankondiging(bladen.van(slug, lezer), Nederland.moment(nu), datumhulp(nu), getypt, fouten);
    }

    /** How a date is written, with tomorrow on the clock of the call, and from when. */
    private static String datumhulp(Instant nu) {
        var morgen = nu.atZone(Nederland.ZONE).toLocalDate().plusDays(1);
        return "Alleen bij ‘op het moment hieronder’. Schrijf dag-maand-jaar, bijvoorbeeld " + morgen.getDayOfMonth()
                + "-" + morgen.getMonthValue() + "-" + morgen.getYear() + ". Kan vanaf vandaag, " + Nederland.datum(nu)
                + ".";
    }
}
