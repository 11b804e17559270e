package nl.waardevollekernen.casus;

import com.fasterxml.jackson.databind.node.ObjectNode;
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
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import nl.waardevollekernen.gedeeld.Veldfout;
import nl.waardevollekernen.gedeeld.Weigering;
import nl.waardevollekernen.gedeeld.web.Berichten;
import nl.waardevollekernen.gedeeld.web.Formulierfouten;
import nl.waardevollekernen.gedeeld.web.GepostFormulier;
import nl.waardevollekernen.identiteit.HuidigeGebruiker;
import nl.waardevollekernen.identiteit.Rol;
import nl.waardevollekernen.opencall.Formulieren;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/**
 * Answers an aanvulling: only the opened fields can be changed, the rest is shown as it was frozen. Nothing that was typed
 * is lost: each button keeps it, and only the last one sends it.
 */
@Path("/casussen/{id}/aanvulling")
@RolesAllowed(Rol.CODE_INDIENER)
@Produces(MediaType.TEXT_HTML)
public class AanvullingPagina {
    private static final String BESTAND = "bestand-";
    private static final String NAKIJKEN =
            "Nog niet verstuurd: een collega bewaarde intussen ook antwoorden. Ze staan nu samen"
                    + " met die van u op deze pagina. Kijk ze na en verstuur dan.";

    @CheckedTemplate(basePath = "casus")
    static class Templates {
        static native TemplateInstance aanvulling(Aanvullingblad blad, Formulierfouten fouten);

        static native TemplateInstance aanvullingSamenvoegen(
                Antwoordblad blad, List<Samenvoegblad.Mee> mee, Formulierfouten fouten);

        static native TemplateInstance aanvullingEinde(Aanvullingeinde blad);
    }

    private final CasusLezen lezen;
    private final AanvullingBewaren bewaren;
    private final AanvullingBeantwoorden beantwoorden;
    private final Aanvullingbladen bladen;
    private final Antwoordbladen antwoordbladen;
    private final Antwoordrijen rijen;
    private final Berichten berichten;
    private final HuidigeGebruiker huidige;

    AanvullingPagina(
            CasusLezen lezen,
            AanvullingBewaren bewaren,
            AanvullingBeantwoorden beantwoorden,
            Aanvullingbladen bladen,
            Antwoordbladen antwoordbladen,
            Antwoordrijen rijen,
            Berichten berichten,
            HuidigeGebruiker huidige) {
        this.lezen = lezen;
        this.bewaren = bewaren;
        this.beantwoorden = beantwoorden;
        this.bladen = bladen;
        this.antwoordbladen = antwoordbladen;
        this.rijen = rijen;
        this.berichten = berichten;
        this.huidige = huidige;
    }

    /** What is asked, with the answers so far in the open fields; once it ended, what became of it. */
    @GET
    public Response toon(@RestPath UUID id, @RestQuery @Nullable String erbij, @RestQuery @Nullable List<String> weg) {
        var gebruiker = huidige.gebruiker();
        var casus = lezen.lees(id, gebruiker);
        if (!Casusrol.van(casus, gebruiker).hoofd()) {
            return naar("/casussen/" + id);
        }
        var stand = bewaren.lees(id, gebruiker);
        var aanbod = Rijaanbod.van(weg == null ? List.of() : weg);
        return bladen.van(casus, stand, erbij, aanbod, gebruiker)
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
        var casus = lezen.lees(id, huidige.gebruiker());
        return ofEinde(casus, open -> AanvullingInvoer.samen(casus.inhoud(), open, gepost), () -> {
            var verder = rijen.begin(casus, gepost, huidige.gebruiker());
            return bewaar(casus, rijen.antwoord(casus, verder, huidige.gebruiker()), verder);
        });
    }

    /** Keeps what was chosen between one's own answers and those of a colleague; it is not sent yet. */
    @POST
    @Path("samenvoegen")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response voegSamen(@RestPath UUID id) {
        var gepost = GepostFormulier.nu();
        var casus = lezen.lees(id, huidige.gebruiker());
        var mijn = Samenvoeging.mijn(gepost);
        return ofEinde(casus, open -> AanvullingInvoer.metWaarden(casus.inhoud(), open, mijn), () -> {
            var open = Aanvullingbladen.open(casus);
            var blad = antwoordbladen.van(
                    id,
                    basis -> AanvullingInvoer.metWaarden(basis, open, mijn),
                    Samenvoegblad.basis(gepost),
                    huidige.gebruiker());
            var botsingen = blad.zonderKeus().botsingen();
            if (!botsingen.isEmpty() && !gepost.een("afdruk").equals(blad.hun().afdruk())) {
                return kies(412, blad, gepost, Formulierfouten.GEEN);
            }
            var gekozen = blad.kies(gepost);
            if (!gekozen.botsingen().isEmpty()) {
                return kies(400, blad, gepost, new Formulierfouten(Samenvoeging.nietGekozen(gekozen.botsingen())));
            }
            return bewaarSamen(casus, gekozen.inhoud(), blad.opnieuw(gepost));
        });
    }

    private Response bewaar(CasusDetail casus, UnaryOperator<ObjectNode> antwoord, GepostFormulier gepost) {
        var stand = bewaren.bewaar(casus.id(), gepost.een("afdruk"), antwoord, huidige.gebruiker());
        return stand.botsing() ? botsing(casus, antwoord, gepost) : verder(casus, stand, gepost);
    }

    /** Keeps at once what needs no choice between the two; else asks for the choices, and keeps nothing until they are made. */
    private Response botsing(CasusDetail casus, UnaryOperator<ObjectNode> antwoord, GepostFormulier gepost) {
        var blad = antwoordbladen.van(casus.id(), antwoord, gepost.versie(), huidige.gebruiker());
        var samen = blad.zonderKeus();
        return samen.botsingen().isEmpty()
                ? bewaarSamen(casus, samen.inhoud(), blad.opnieuw(gepost))
                : kies(412, blad, gepost, Formulierfouten.GEEN);
    }

    /** What two people made together is read before anybody sends it. */
    private Response bewaarSamen(CasusDetail casus, ObjectNode samen, GepostFormulier gepost) {
        if (!gepost.een("doe").equals("verstuur")) {
            return bewaar(casus, basis -> samen, gepost);
        }
        var stand = bewaren.bewaar(casus.id(), gepost.een("afdruk"), basis -> samen, huidige.gebruiker());
        if (stand.botsing()) {
            return botsing(casus, basis -> samen, gepost);
        }
        berichten.waarschuwStraks(NAKIJKEN);
        return naar("/casussen/" + casus.id() + "/aanvulling");
    }

    private static Response kies(int status, Antwoordblad blad, GepostFormulier gepost, Formulierfouten fouten) {
        return Response.status(status)
                .entity(Templates.aanvullingSamenvoegen(blad, Samenvoegblad.mee(gepost), fouten))
                .build();
    }

    /** An aanvulling that ended meanwhile takes nothing any more: what was typed comes back, to be copied. */
    private Response ofEinde(
            CasusDetail casus, Function<List<AanvullingInvoer.Plek>, ObjectNode> getypt, Supplier<Response> verwerk) {
        try {
            return verwerk.get();
        } catch (Weigering weigering) {
            if (weigering.soort() != Weigering.Soort.CONFLICT) {
                throw weigering;
            }
            var einde = Aanvullingeinde.van(lezen.voorBewaren(casus.id(), huidige.gebruiker()))
                    .orElseThrow(() -> weigering);
            return Response.status(409)
                    .entity(Templates.aanvullingEinde(einde.met(getypt)))
                    .build();
        }
    }

    private Response verder(CasusDetail casus, AanvullingBewaren.Stand stand, GepostFormulier gepost) {
        var hier = "/casussen/" + casus.id() + "/aanvulling";
        var handeling = Rijhandeling.van(gepost);
        var aanbod = Rijaanbod.van(gepost.alle("weg"));
        if (handeling.is()) {
            if (handeling.mislukt(stand.inhoud())) {
                berichten.waarschuwStraks(Formuliervervolg.LIJST_VOL);
            }
            return naar(handeling.adres(hier, aanbod, Formulieren.van(casus.call()), stand.inhoud()));
        }
        var doe = gepost.een("doe");
        return switch (doe) {
            case "later" -> bewaard("/casussen/" + casus.id());
            case "verstuur" -> verstuur(casus, stand, aanbod, gepost);
            default -> doe.startsWith(BESTAND) ? bestand(casus, stand, doe, aanbod) : bewaard(hier);
        };
    }

    private Response bestand(CasusDetail casus, AanvullingBewaren.Stand stand, String doe, Rijaanbod aanbod) {
        var naam = doe.substring(BESTAND.length());
        Bijlagebladen.veld(casus, naam);
        if (!Bijlageplek.bestaat(stand.inhoud(), Veldnaam.pointer(naam))) {
            var fout = new Veldfout(naam, "Vul eerst iets in bij deze regel. Voeg daarna het bestand toe.");
            return pagina(casus, stand, lijst(naam), aanbod, new Formulierfouten(List.of(fout)));
        }
        return naar("/casussen/" + casus.id() + "/bijlagen/" + naam);
    }

    private Response verstuur(
            CasusDetail casus, AanvullingBewaren.Stand stand, Rijaanbod aanbod, GepostFormulier gepost) {
        try {
            beantwoorden.verstuur(casus.id(), stand, huidige.gebruiker());
        } catch (Weigering weigering) {
            if (weigering.soort() == Weigering.Soort.VEROUDERD) {
                return botsing(casus, rijen.antwoord(casus, gepost, huidige.gebruiker()), gepost);
            }
            if (weigering.veldfouten().isEmpty()) {
                throw weigering;
            }
            var fouten = Veldnaam.fouten(Formulieren.van(casus.call()), weigering.veldfouten());
            return pagina(casus, stand, null, aanbod, fouten);
        }
        return naar("/casussen/" + casus.id() + "/ontvangst");
    }

    private Response bewaard(String adres) {
        berichten.toonStraks("Uw antwoorden zijn bewaard. Ze zijn nog niet verstuurd.");
        return naar(adres);
    }

    private Response pagina(
            CasusDetail casus,
            AanvullingBewaren.Stand stand,
            @Nullable String erbij,
            Rijaanbod aanbod,
            Formulierfouten fouten) {
        var blad = bladen.van(casus, stand, erbij, aanbod, huidige.gebruiker()).orElseThrow(Weigering::nietGevonden);
        return Response.status(400).entity(Templates.aanvulling(blad, fouten)).build();
    }

    /** The list of the row in which this question stands. */
    private static String lijst(String naam) {
        return naam.replaceFirst("-[0-9]+-[^-]+$", "");
    }

    private static Response naar(String adres) {
        return Response.seeOther(URI.create(adres)).build();
    }
}
