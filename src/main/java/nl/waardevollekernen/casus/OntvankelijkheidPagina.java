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
import java.util.List;
import java.util.UUID;
import nl.waardevollekernen.casus.OntvankelijkheidBeoordelen.Knockoutoordeel;
import nl.waardevollekernen.casus.Ontvankelijkheidsoordeel.Uitkomst;
import nl.waardevollekernen.gedeeld.Veldfout;
import nl.waardevollekernen.gedeeld.Weigering;
import nl.waardevollekernen.gedeeld.web.Berichten;
import nl.waardevollekernen.gedeeld.web.Formulierfouten;
import nl.waardevollekernen.gedeeld.web.Formulierinvoer;
import nl.waardevollekernen.identiteit.Gebruiker;
import nl.waardevollekernen.identiteit.HuidigeGebruiker;
import nl.waardevollekernen.identiteit.Rol;
import nl.waardevollekernen.opencall.Kaders;
import nl.waardevollekernen.taak.TaakRegel;
import nl.waardevollekernen.taak.TaakSoort;
import nl.waardevollekernen.taak.Taken;
import nl.waardevollekernen.taak.Versiesoort;
import nl.waardevollekernen.taak.VierOgen;
import org.jboss.resteasy.reactive.RestPath;

/** The marktmeester judges the ontvankelijkheid: each knock-out with what the data say, and the outcome. */
@Path("/taken/{id}/ontvankelijkheid")
@RolesAllowed(Rol.CODE_MARKTMEESTER)
@Produces(MediaType.TEXT_HTML)
public class OntvankelijkheidPagina {
    @CheckedTemplate(basePath = "casus")
    static class Templates {
        static native TemplateInstance ontvankelijkheid(
                Ontvankelijkheidsvorm vorm, String melding, Formulierfouten fouten);
    }

    private final Taken taken;
    private final VierOgen vierOgen;
    private final CasusLezen lezen;
    private final Dossiers dossiers;
    private final OntvankelijkheidBeoordelen beoordelen;
    private final Formulierinvoer invoer;
    private final Berichten berichten;
    private final HuidigeGebruiker huidige;
    private final Clock klok;

    OntvankelijkheidPagina(
            Taken taken,
            VierOgen vierOgen,
            CasusLezen lezen,
            Dossiers dossiers,
            OntvankelijkheidBeoordelen beoordelen,
            Formulierinvoer invoer,
            Berichten berichten,
            HuidigeGebruiker huidige,
            Clock klok) {
        this.taken = taken;
        this.vierOgen = vierOgen;
        this.lezen = lezen;
        this.dossiers = dossiers;
        this.beoordelen = beoordelen;
        this.invoer = invoer;
        this.berichten = berichten;
        this.huidige = huidige;
        this.klok = klok;
    }

    @GET
    public TemplateInstance toon(@RestPath UUID id) {
        var gebruiker = huidige.gebruiker();
        return Templates.ontvankelijkheid(vorm(taak(id, gebruiker), gebruiker), "", Formulierfouten.GEEN);
    }

    /** Records the finding and completes the task. */
    @POST
    public Response leg(@RestPath UUID id) {
        var gebruiker = huidige.gebruiker();
        var taak = taak(id, gebruiker);
        var oordelen = oordelen();
        var uitkomst = OntvankelijkheidBeeld.uitkomst(invoer.tekst("uitkomst"));
        try {
            if (uitkomst == null) {
                throw Weigering.invoer(OntvankelijkheidBeoordelen.fouten(
                        lezen.lees(taak.zaak(), gebruiker).knockouts(), oordelen, null, invoer.tekst("motivering")));
            }
            beoordelen.beoordeel(taak.zaak(), id, oordelen, uitkomst, invoer.tekst("motivering"), gebruiker);
        } catch (Weigering fout) {
            if (fout.veldfouten().isEmpty() && !Tussentijds.is(fout)) {
                throw fout;
            }
            return opnieuw(taak(id, gebruiker), gebruiker, fout);
        }
        berichten.toonStraks(
                uitkomst == Uitkomst.ONTVANKELIJK
                        ? "Vastgelegd: " + taak.kern() + " is ontvankelijk. De toetsing volgt."
                        : "Vastgelegd voor " + taak.kern() + ". Een collega moet uw oordeel bevestigen.");
        return Response.seeOther(URI.create("/taken")).build();
    }

    private TaakRegel taak(UUID id, Gebruiker gebruiker) {
        var taak = taken.lees(id, gebruiker);
        if (taak.soort() != TaakSoort.ONTVANKELIJKHEID) {
            throw Weigering.nietGevonden();
        }
        return taak;
    }

    private Ontvankelijkheidsvorm vorm(TaakRegel taak, Gebruiker gebruiker) {
        var detail = lezen.lees(taak.zaak(), gebruiker);
        var call = detail.call();
        var oordeel = detail.oordeel();
        var regels = Koregel.van(detail.knockouts(), Kaders.toetsingskader(call));
        var beletsel = Taakbeletsel.naSluiting(taak, detail, klok.instant(), gebruiker);
        if (beletsel.isEmpty() && regels.isEmpty()) {
            beletsel = "De gegevens van deze casus worden nog nagekeken. Vernieuw de pagina over een paar tellen.";
        }
        return new Ontvankelijkheidsvorm(
                taak.id(),
                Zaakkop.van(detail),
                dossiers.van(detail, gebruiker),
                regels,
                oordeel == null ? "" : oordeel.uitkomst().map(Uitkomst::code).orElse(""),
                oordeel == null ? "" : oordeel.motivering(),
                oordeel == null ? "" : oordeel.redenTeruggave().orElse(""),
                beletsel,
                beletsel.isEmpty()
                        ? vierOgen.waarschuwing(Versiesoort.ONTVANKELIJKHEID, taak.zaak(), gebruiker.id())
                                .orElse("")
                        : "",
                beletsel.isEmpty()
                        && detail.aanvullingen().stream()
                                .noneMatch(aanvulling -> aanvulling.fase() == Fase.ONTVANKELIJKHEID));
    }

    private Response opnieuw(TaakRegel taak, Gebruiker gebruiker, Weigering fout) {
        var vorm = vorm(taak, gebruiker);
        var regels = vorm.knockouts().stream()
                .map(regel -> regel.ingevuld(invoer.tekst(regel.code()), invoer.tekst(regel.code() + "-motivering")))
                .toList();
        var alle = fout.veldfouten().stream()
                .map(een -> new Veldfout(veld(een.veld()), een.melding()))
                .toList();
        return Tussentijds.antwoord(
                fout,
                vorm.beletsel(),
                new Formulierfouten(alle),
                (melding, fouten) -> Templates.ontvankelijkheid(
                        vorm.ingevuld(regels, invoer.tekst("uitkomst"), invoer.tekst("motivering")), melding, fouten));
    }

    private List<Knockoutoordeel> oordelen() {
        return invoer.alle("code").stream()
                .filter(code -> !invoer.tekst(code).isEmpty())
                .map(code -> new Knockoutoordeel(
                        code, invoer.tekst(code).equals(Koregel.VOLDOET), invoer.tekst(code + "-motivering")))
                .toList();
    }

    /** "/knockouts/K1/motivering" is the field "K1-motivering" of the page. */
    private static String veld(String pointer) {
        return pointer.replaceFirst("^/(knockouts/)?", "").replace('/', '-');
    }
}
