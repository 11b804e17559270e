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
import java.util.function.Supplier;
import nl.waardevollekernen.gedeeld.Weigering;
import nl.waardevollekernen.gedeeld.web.Formulierfouten;
import nl.waardevollekernen.gedeeld.web.GepostFormulier;
import nl.waardevollekernen.identiteit.HuidigeGebruiker;
import nl.waardevollekernen.identiteit.Rol;
import nl.waardevollekernen.opencall.Formulieren;
import nl.waardevollekernen.opencall.Onderwerp;
import nl.waardevollekernen.opencall.Rijidentiteit;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** One topic of a draft: fill in, save, go on. A stale page leads to a choice between the two answers. */
@Path("/casussen/{id}/formulier/{onderwerp}")
@RolesAllowed(Rol.CODE_INDIENER)
@Produces(MediaType.TEXT_HTML)
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
public class CasusFormulierPagina {
    @CheckedTemplate(basePath = "casus")
    static class Templates {
        static native TemplateInstance formulier(Formulierblad blad, Formulierfouten fouten);

        static native TemplateInstance samenvoegen(
                Samenvoegblad blad, List<Samenvoegblad.Mee> mee, Formulierfouten fouten);

        static native TemplateInstance formulierEinde(Formuliereinde blad);
    }

    private final CasusLezen lezen;
    private final OnderwerpBewaren bewaren;
    private final Formulierbladen bladen;
    private final Samenvoegbladen samenvoegbladen;
    private final Conceptrijen rijen;
    private final Formuliervervolg vervolg;
    private final Sluiting sluiting;
    private final HuidigeGebruiker huidige;

    CasusFormulierPagina(
            CasusLezen lezen,
            OnderwerpBewaren bewaren,
            Formulierbladen bladen,
            Samenvoegbladen samenvoegbladen,
            Conceptrijen rijen,
            Formuliervervolg vervolg,
            Sluiting sluiting,
            HuidigeGebruiker huidige) {
        this.lezen = lezen;
        this.bewaren = bewaren;
        this.bladen = bladen;
        this.samenvoegbladen = samenvoegbladen;
        this.rijen = rijen;
        this.vervolg = vervolg;
        this.sluiting = sluiting;
        this.huidige = huidige;
    }

    /** The topic as it is stored, with what is wrong with it; a case that cannot be filled in any more is read on its own page. */
    @GET
    @Consumes(MediaType.WILDCARD)
    public Response toon(
            @RestPath UUID id,
            @RestPath String onderwerp,
            @RestQuery @Nullable String erbij,
            @RestQuery @Nullable List<String> weg) {
        var gebruiker = huidige.gebruiker();
        var casus = lezen.lees(id, gebruiker);
        if (casus.status() != CasusStatus.CONCEPT || sluiting.teLaat(casus)) {
            return naar("/casussen/" + id);
        }
        var topic = onderwerp(casus, onderwerp);
        var antwoorden = Voorinvulling.bij(topic, casus.inhoud().path(onderwerp), casus.indiener());
        var aanbod = Rijaanbod.van(weg == null ? List.of() : weg);
        var blad = bladen.blad(casus, topic, antwoorden, erbij, aanbod, gebruiker);
        return Response.ok(Templates.formulier(blad, blad.verkeerd())).build();
    }

    /** Saves what was typed. */
    @POST
    public Response bewaar(@RestPath UUID id, @RestPath String onderwerp) {
        var gepost = GepostFormulier.nu();
        var casus = lezen.lees(id, huidige.gebruiker());
        var topic = onderwerp(casus, onderwerp);
        var getypt = FormulierInvoer.onderwerp(topic, gepost, casus.inhoud().path(onderwerp));
        return ofEinde(casus, topic, getypt, () -> {
            var invoer = rijen.begin(casus, topic, gepost, huidige.gebruiker());
            return verwerk(invoer.casus(), topic, rijen.getypt(invoer, topic), invoer.gepost());
        });
    }

    /** Saves what was chosen between one's own answers and those of a colleague. */
    @POST
    @Path("samenvoegen")
    public Response voegSamen(@RestPath UUID id, @RestPath String onderwerp) {
        var gepost = GepostFormulier.nu();
        var casus = lezen.lees(id, huidige.gebruiker());
        var topic = onderwerp(casus, onderwerp);
        var mijn = Samenvoeging.mijn(gepost);
        return ofEinde(casus, topic, mijn, () -> voegSamen(casus, topic, mijn, gepost));
    }

    private Response voegSamen(CasusDetail casus, Onderwerp topic, ObjectNode mijn, GepostFormulier gepost) {
        var blad = samenvoegbladen.van(casus.id(), topic, mijn, Samenvoegblad.basis(gepost), huidige.gebruiker());
        if (blad.driewegs().botsingen().isEmpty()) {
            return verwerk(blad.casus(), topic, blad.driewegs().samen(), blad.opnieuw(gepost));
        }
        if (!gepost.een("afdruk").equals(blad.afdruk())) {
            return kies(412, blad, gepost, Formulierfouten.GEEN);
        }
        var gekozen = blad.kies(gepost);
        if (!gekozen.botsingen().isEmpty()) {
            return kies(400, blad, gepost, new Formulierfouten(Samenvoeging.nietGekozen(gekozen.botsingen())));
        }
        return verwerk(blad.casus(), topic, gekozen.samen(), gepost);
    }

    private Response verwerk(CasusDetail casus, Onderwerp onderwerp, ObjectNode invoer, GepostFormulier gepost) {
        var gebruiker = huidige.gebruiker();
        var gelezen = new OnderwerpBewaren.Gelezen(gepost.versie(), gepost.een("afdruk"));
        var bewaard = casus.inhoud().path(onderwerp.key());
        var getypt = (ObjectNode) Rijidentiteit.geef(onderwerp, invoer, bewaard);
        return switch (bewaren.bewaar(casus, onderwerp, getypt, gelezen, gebruiker)) {
            case OnderwerpBewaren.Bewaard klaar -> naar(vervolg.adres(casus, onderwerp, gepost, gebruiker));
            case OnderwerpBewaren.NietPassend fouten
            when gepost.een("doe").equals("later") || Rijhandeling.van(gepost).is() ->
                naar(vervolg.adres(casus, onderwerp, gepost, gebruiker));
            case OnderwerpBewaren.NietPassend fouten -> {
                var aanbod = Rijaanbod.van(gepost.alle("weg"));
                var blad = bladen.blad(lezen.lees(casus.id(), gebruiker), onderwerp, getypt, null, aanbod, gebruiker);
                yield Response.status(400)
                        .entity(Templates.formulier(blad, blad.verkeerd()))
                        .build();
            }
            case OnderwerpBewaren.Botsing botsing ->
                botsing(lezen.lees(casus.id(), gebruiker), onderwerp, getypt, gepost);
        };
    }

    /** Saves at once what needs no choice between the two; else asks for the choices, and saves nothing until they are made. */
    private Response botsing(CasusDetail nu, Onderwerp onderwerp, ObjectNode mijn, GepostFormulier gepost) {
        var blad = samenvoegbladen.van(nu.id(), onderwerp, mijn, gepost.versie(), huidige.gebruiker());
        return blad.driewegs().botsingen().isEmpty()
                ? verwerk(blad.casus(), onderwerp, blad.driewegs().samen(), blad.opnieuw(gepost))
                : kies(412, blad, gepost, Formulierfouten.GEEN);
    }

    private static Response kies(int status, Samenvoegblad blad, GepostFormulier gepost, Formulierfouten fouten) {
        return Response.status(status)
                .entity(Templates.samenvoegen(blad, Samenvoegblad.mee(gepost), fouten))
                .build();
    }

    /** A draft that meanwhile closed or was withdrawn takes nothing any more: what was typed comes back, to be copied. */
    private static Response ofEinde(
            CasusDetail casus, Onderwerp onderwerp, ObjectNode getypt, Supplier<Response> bewaar) {
        try {
            return bewaar.get();
        } catch (Weigering weigering) {
            if (weigering.soort() != Weigering.Soort.CONFLICT) {
                throw weigering;
            }
            var einde = Formuliereinde.van(casus, onderwerp, weigering.uitleg(), getypt);
            return Response.status(409).entity(Templates.formulierEinde(einde)).build();
        }
    }

    private static Onderwerp onderwerp(CasusDetail casus, String key) {
        return Formulieren.van(casus.call()).onderwerp(key).orElseThrow(Weigering::nietGevonden);
    }

    private static Response naar(String adres) {
        return Response.seeOther(URI.create(adres)).build();
    }
}
