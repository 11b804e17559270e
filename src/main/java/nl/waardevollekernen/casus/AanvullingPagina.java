package nl.waardevollekernen.casus;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.UUID;
import nl.waardevollekernen.gedeeld.Veldfout;
import nl.waardevollekernen.gedeeld.Weigering;
import nl.waardevollekernen.gedeeld.web.Berichten;
import nl.waardevollekernen.gedeeld.web.Formulierfouten;
import nl.waardevollekernen.gedeeld.web.GepostFormulier;
import nl.waardevollekernen.identiteit.HuidigeGebruiker;
import nl.waardevollekernen.identiteit.Rol;
import nl.waardevollekernen.opencall.Formulieren;
import org.jboss.resteasy.reactive.RestPath;
import org.jspecify.annotations.Nullable;

/**
 * Answers an aanvulling: only the opened fields can be changed, the rest is shown as it was frozen. Nothing that was typed
 * is lost: each button keeps it, and only the last one sends it.
 */
@Path("/casussen/{id}/aanvulling")
@RolesAllowed(Rol.CODE_INDIENER)
@Produces(MediaType.TEXT_HTML)
public class AanvullingPagina {
    private static final String ERBIJ = "erbij-";
    private static final String BESTAND = "bestand-";

    @CheckedTemplate(basePath = "casus")
    static class Templates {
        static native TemplateInstance aanvulling(Aanvullingblad blad, Formulierfouten fouten);

        static native TemplateInstance aanvullingEinde(Aanvullingeinde blad);
    }

    private final CasusLezen lezen;
    private final AanvullingBewaren bewaren;
    private final AanvullingBeantwoorden beantwoorden;
    private final Aanvullingbladen bladen;
    private final Berichten berichten;
    private final HuidigeGebruiker huidige;

    AanvullingPagina(
            CasusLezen lezen,
            AanvullingBewaren bewaren,
            AanvullingBeantwoorden beantwoorden,
            Aanvullingbladen bladen,
            Berichten berichten,
            HuidigeGebruiker huidige) {
        this.lezen = lezen;
        this.bewaren = bewaren;
        this.beantwoorden = beantwoorden;
        this.bladen = bladen;
        this.berichten = berichten;
        this.huidige = huidige;
    }

    /** What is asked, with the answers so far in the open fields; once it ended, what became of it. */
    @GET
    public Response toon(@RestPath UUID id) {
        var gebruiker = huidige.gebruiker();
        var casus = lezen.lees(id, gebruiker);
        if (!Casusrol.van(casus, gebruiker).hoofd()) {
            return naar("/casussen/" + id);
        }
        var stand = bewaren.lees(id, gebruiker);
        return bladen.van(casus, stand, null, gebruiker)
                .map(blad -> Response.ok(Templates.aanvulling(blad, Aanvullingbladen.verkeerd(casus, stand.inhoud())))
                        .build())
                .or(() -> Aanvullingeinde.van(casus)
                        .map(einde ->
                                Response.ok(Templates.aanvullingEinde(einde)).build()))
                .orElseGet(() -> naar("/casussen/" + id));
    }

    /** Keeps the answer, whatever was pressed; then adds or removes a row, goes to a file, or sends it for good. */
    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response verwerk(@RestPath UUID id) {
        var gepost = GepostFormulier.nu();
        try {
            return verwerk(lezen.lees(id, huidige.gebruiker()), gepost);
        } catch (Weigering weigering) {
            if (weigering.soort() != Weigering.Soort.CONFLICT) {
                throw weigering;
            }
            var einde = Aanvullingeinde.van(lezen.voorBewaren(id, huidige.gebruiker()))
                    .orElseThrow(() -> weigering);
            return Response.status(409)
                    .entity(Templates.aanvullingEinde(einde.met(gepost)))
                    .build();
        }
    }

    private Response verwerk(CasusDetail casus, GepostFormulier gepost) {
        var open = Aanvullingbladen.open(casus);
        var stand = bewaren.bewaar(
                casus.id(),
                gepost.een("afdruk"),
                basis -> AanvullingInvoer.samen(basis, open, gepost),
                huidige.gebruiker());
        if (stand.botsing()) {
            return botsing(casus, stand, gepost);
        }
        var doe = gepost.een("doe");
        return switch (doe) {
            case "later" -> bewaard("/casussen/" + casus.id());
            case "bewaar" -> bewaard("/casussen/" + casus.id() + "/aanvulling");
            case "verstuur" -> verstuur(casus, stand, gepost);
            default -> verder(casus, stand, doe);
        };
    }

    /** A colleague kept another answer: what was typed stands on the page, and nothing is kept or sent. */
    private Response botsing(CasusDetail casus, AanvullingBewaren.Stand stand, GepostFormulier gepost) {
        var getypt = AanvullingInvoer.samen(stand.inhoud(), Aanvullingbladen.open(casus), gepost);
        return pagina(412, casus, stand.metGetypt(getypt), null, Formulierfouten.GEEN);
    }

    private Response verder(CasusDetail casus, AanvullingBewaren.Stand stand, String doe) {
        if (!doe.startsWith(BESTAND)) {
            var erbij = doe.startsWith(ERBIJ) ? doe.substring(ERBIJ.length()) : null;
            return pagina(200, casus, stand, erbij, Aanvullingbladen.verkeerd(casus, stand.inhoud()));
        }
        var naam = doe.substring(BESTAND.length());
        Bijlagebladen.veld(casus, naam);
        if (!Bijlageplek.bestaat(stand.inhoud(), Veldnaam.pointer(naam))) {
            var fout = new Veldfout(naam, "Vul eerst iets in bij deze regel. Voeg daarna het bestand toe.");
            return pagina(400, casus, stand, lijst(naam), new Formulierfouten(List.of(fout)));
        }
        return naar("/casussen/" + casus.id() + "/bijlagen/" + naam);
    }

    private Response verstuur(CasusDetail casus, AanvullingBewaren.Stand stand, GepostFormulier gepost) {
        try {
            beantwoorden.beantwoord(casus.id(), stand.inhoud(), stand.afdruk(), huidige.gebruiker());
        } catch (Weigering weigering) {
            if (weigering.soort() == Weigering.Soort.VEROUDERD) {
                return botsing(casus, bewaren.lees(casus.id(), huidige.gebruiker()), gepost);
            }
            if (weigering.veldfouten().isEmpty()) {
                throw weigering;
            }
            var fouten = Veldnaam.fouten(Formulieren.van(casus.call()), weigering.veldfouten());
            return pagina(400, casus, stand, null, fouten);
        }
        return naar("/casussen/" + casus.id() + "/ontvangst");
    }

    private Response bewaard(String adres) {
        berichten.toonStraks("Uw antwoorden zijn bewaard. Ze zijn nog niet verstuurd.");
        return naar(adres);
    }

    private Response pagina(
            int status,
            CasusDetail casus,
            AanvullingBewaren.Stand stand,
            @Nullable String erbij,
            Formulierfouten fouten) {
        var blad = bladen.van(casus, stand, erbij, huidige.gebruiker()).orElseThrow(Weigering::nietGevonden);
        return Response.status(status)
                .entity(Templates.aanvulling(blad, fouten))
                .build();
    }

    /** The list of the row in which this question stands. */
    private static String lijst(String naam) {
        return naam.replaceFirst("-[0-9]+-[^-]+$", "");
    }

    private static Response naar(String adres) {
        return Response.seeOther(URI.create(adres)).build();
    }
}
