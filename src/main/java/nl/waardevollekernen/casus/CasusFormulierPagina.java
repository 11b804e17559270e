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
import java.util.UUID;
import nl.waardevollekernen.gedeeld.Weigering;
import nl.waardevollekernen.gedeeld.web.Berichten;
import nl.waardevollekernen.gedeeld.web.Formulierfouten;
import nl.waardevollekernen.gedeeld.web.GepostFormulier;
import nl.waardevollekernen.identiteit.Gebruiker;
import nl.waardevollekernen.identiteit.HuidigeGebruiker;
import nl.waardevollekernen.identiteit.Rol;
import nl.waardevollekernen.opencall.Formulieren;
import nl.waardevollekernen.opencall.Onderwerp;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** One topic of a draft: fill in, save, go on. A stale page leads to a choice between the two answers. */
@Path("/casussen/{id}/formulier/{onderwerp}")
@RolesAllowed(Rol.CODE_INDIENER)
@Produces(MediaType.TEXT_HTML)
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
public class CasusFormulierPagina {
    private static final String ERBIJ = "erbij-";
    private static final String WEG = "weg-";
    private static final String NIET_ONTVANKELIJK = "Let op: met deze antwoorden wordt uw casus niet ontvankelijk."
            + " Open het onderwerp opnieuw om te zien waarom.";

    @CheckedTemplate(basePath = "casus")
    static class Templates {
        static native TemplateInstance formulier(Formulierblad blad, Formulierfouten fouten);

        static native TemplateInstance samenvoegen(Samenvoegblad blad, Formulierfouten fouten);
    }

    private final CasusLezen lezen;
    private final OnderwerpBewaren bewaren;
    private final Formulierbladen bladen;
    private final Samenvoegbladen samenvoegbladen;
    private final Sluiting sluiting;
    private final HuidigeGebruiker huidige;
    private final Berichten berichten;

    CasusFormulierPagina(
            CasusLezen lezen,
            OnderwerpBewaren bewaren,
            Formulierbladen bladen,
            Samenvoegbladen samenvoegbladen,
            Sluiting sluiting,
            HuidigeGebruiker huidige,
            Berichten berichten) {
        this.lezen = lezen;
        this.bewaren = bewaren;
        this.bladen = bladen;
        this.samenvoegbladen = samenvoegbladen;
        this.sluiting = sluiting;
        this.huidige = huidige;
        this.berichten = berichten;
    }

    /** The topic as it is stored, with what is wrong with it; a case that cannot be filled in any more is read on its own page. */
    @GET
    @Consumes(MediaType.WILDCARD)
    public Response toon(@RestPath UUID id, @RestPath String onderwerp, @RestQuery @Nullable String erbij) {
        var gebruiker = huidige.gebruiker();
        var casus = lezen.lees(id, gebruiker);
        if (casus.status() != CasusStatus.CONCEPT || sluiting.teLaat(casus)) {
            return naar("/casussen/" + id);
        }
        var topic = onderwerp(casus, onderwerp);
        var antwoorden = Voorinvulling.bij(topic, casus.inhoud().path(onderwerp), casus.indiener());
        var blad = bladen.blad(casus, topic, antwoorden, erbij, gebruiker);
        return Response.ok(Templates.formulier(blad, blad.verkeerd())).build();
    }

    /** Saves what was typed. */
    @POST
    public Response bewaar(@RestPath UUID id, @RestPath String onderwerp) {
        var gepost = GepostFormulier.nu();
        var casus = lezen.lees(id, huidige.gebruiker());
        var topic = onderwerp(casus, onderwerp);
        var getypt = FormulierInvoer.onderwerp(topic, gepost, casus.inhoud().path(onderwerp));
        return verwerk(casus, topic, getypt, gepost);
    }

    /** Saves what was chosen between one's own answers and those of a colleague. */
    @POST
    @Path("samenvoegen")
    public Response voegSamen(@RestPath UUID id, @RestPath String onderwerp) {
        var gepost = GepostFormulier.nu();
        var casus = lezen.lees(id, huidige.gebruiker());
        var topic = onderwerp(casus, onderwerp);
        var mijn = Samenvoeging.mijn(gepost);
        var blad = samenvoegbladen.van(id, topic, mijn, Samenvoegblad.basis(gepost), huidige.gebruiker());
        if (blad.driewegs().botsingen().isEmpty()) {
            return verwerk(casus, topic, blad.driewegs().samen(), blad.opnieuw(gepost));
        }
        if (!gepost.een("afdruk").equals(blad.afdruk())) {
            return Response.status(412)
                    .entity(Templates.samenvoegen(blad, Formulierfouten.GEEN))
                    .build();
        }
        var fouten = Samenvoeging.nietGekozen(topic, blad.driewegs().botsingen(), gepost);
        if (!fouten.isEmpty()) {
            return Response.status(400)
                    .entity(Templates.samenvoegen(blad, new Formulierfouten(fouten)))
                    .build();
        }
        var hun = casus.inhoud().path(onderwerp);
        var gekozen = Samenvoeging.kies(topic, blad.driewegs(), gepost, mijn, hun);
        return verwerk(casus, topic, gekozen, gepost);
    }

    private Response verwerk(CasusDetail casus, Onderwerp onderwerp, ObjectNode getypt, GepostFormulier gepost) {
        var gebruiker = huidige.gebruiker();
        var gelezen = new OnderwerpBewaren.Gelezen(gepost.versie(), gepost.een("afdruk"));
        var uitkomst = bewaren.bewaar(casus, onderwerp, getypt, gelezen, gebruiker);
        var doe = gepost.een("doe");
        var erbij = doe.startsWith(ERBIJ) ? doe.substring(ERBIJ.length()) : null;
        return switch (uitkomst) {
            case OnderwerpBewaren.Bewaard klaar -> naar(verder(casus, onderwerp, doe, gebruiker));
            case OnderwerpBewaren.NietPassend fouten
            when doe.equals("later") -> naar(verder(casus, onderwerp, doe, gebruiker));
            case OnderwerpBewaren.NietPassend fouten -> {
                var blad = bladen.blad(lezen.lees(casus.id(), gebruiker), onderwerp, getypt, erbij, gebruiker);
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
        if (blad.driewegs().botsingen().isEmpty()) {
            return verwerk(nu, onderwerp, blad.driewegs().samen(), blad.opnieuw(gepost));
        }
        return Response.status(412)
                .entity(Templates.samenvoegen(blad, Formulierfouten.GEEN))
                .build();
    }

    private String verder(CasusDetail casus, Onderwerp onderwerp, String doe, Gebruiker gebruiker) {
        var hier = "/casussen/" + casus.id() + "/formulier/" + onderwerp.key();
        if (doe.startsWith(ERBIJ)) {
            var lijst = doe.substring(ERBIJ.length());
            return lijst.matches("[A-Za-z0-9-]{1,100}") ? hier + "?erbij=" + lijst + "#" + lijst : hier;
        }
        if (doe.startsWith(WEG)) {
            var rij = doe.substring(WEG.length());
            return rij.matches("[A-Za-z0-9-]{1,100}") ? hier + "#" + rij.replaceFirst("-[0-9]+$", "") : hier;
        }
        var nu = lezen.voorBewaren(casus.id(), gebruiker);
        int fouten = bladen.verkeerd(nu, onderwerp);
        if (fouten > 0) {
            berichten.waarschuwStraks(bewaard(onderwerp) + " " + nogVerkeerd(fouten));
        } else if (!Formulierbladen.knockouts(nu, onderwerp).isEmpty()) {
            berichten.waarschuwStraks(bewaard(onderwerp) + " " + NIET_ONTVANKELIJK);
        } else {
            berichten.toonStraks(bewaard(onderwerp));
        }
        if (doe.equals("later")) {
            return "/casussen/" + casus.id();
        }
        return Formulieren.van(casus.call()).onderwerpen().stream()
                .filter(ander -> ander.nummer() == onderwerp.nummer() + 1)
                .findFirst()
                .map(volgende -> "/casussen/" + casus.id() + "/formulier/" + volgende.key())
                .orElse("/casussen/" + casus.id() + "/controleren");
    }

    private static String bewaard(Onderwerp onderwerp) {
        return "Uw antwoorden bij “" + onderwerp.titel() + "” zijn bewaard.";
    }

    /** What the next page says: an error never holds up saving, and saving is never silent about one. */
    private static String nogVerkeerd(int fouten) {
        return (fouten == 1 ? "Er staat nog 1 fout in." : "Er staan nog " + fouten + " fouten in.")
                + " Open het onderwerp opnieuw om te zien wat er moet veranderen.";
    }

    private static Onderwerp onderwerp(CasusDetail casus, String key) {
        return Formulieren.van(casus.call()).onderwerp(key).orElseThrow(Weigering::nietGevonden);
    }

    private static Response naar(String adres) {
        return Response.seeOther(URI.create(adres)).build();
    }
}
