package nl.waardevollekernen.melding;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.UUID;
import nl.waardevollekernen.gedeeld.Nederland;
import nl.waardevollekernen.gedeeld.Tekst;
import nl.waardevollekernen.gedeeld.Weigering;
import nl.waardevollekernen.gedeeld.web.Berichten;
import nl.waardevollekernen.gedeeld.web.Formulierfouten;
import nl.waardevollekernen.identiteit.Gebruiker;
import nl.waardevollekernen.identiteit.HuidigeGebruiker;
import nl.waardevollekernen.identiteit.Menubijdrage;
import nl.waardevollekernen.identiteit.Menupunt;
import nl.waardevollekernen.identiteit.Rol;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.jspecify.annotations.Nullable;

/** Mails that did not get through; a blocked one can be sent again with a reason. */
@Path("/beheer/meldingen")
@RolesAllowed(Rol.CODE_BEHEER)
@Produces(MediaType.TEXT_HTML)
public class MeldingenPagina {
    @CheckedTemplate(basePath = "melding")
    static class Templates {
        static native TemplateInstance meldingen(List<Regel> regels);

        static native TemplateInstance opnieuw(String actie, String reden, Formulierfouten fouten);
    }

    /**
     * One mail in words.
     *
     * @param stand whether it is still tried
     * @param adres page to send it again, or empty text while it is still tried
     */
    record Regel(
            String onderwerp, String aan, String stand, String standsoort, String fout, String sinds, String adres) {
        static Regel van(MisluktMelding mail) {
            var pogingen = mail.pogingen() == 1 ? "1 poging" : mail.pogingen() + " pogingen";
            return new Regel(
                    mail.onderwerp(),
                    mail.aan(),
                    mail.geblokkeerd() ? "Gestopt na " + pogingen : "Wordt opnieuw geprobeerd, " + pogingen,
                    mail.geblokkeerd() ? "fout" : "let-op",
                    mail.fout(),
                    Nederland.moment(mail.geplandOp()),
                    mail.geblokkeerd() ? "/beheer/meldingen/" + mail.id() : "");
        }
    }

    private final MeldingenBeheren beheren;
    private final Berichten berichten;
    private final HuidigeGebruiker huidige;

    MeldingenPagina(MeldingenBeheren beheren, Berichten berichten, HuidigeGebruiker huidige) {
        this.beheren = beheren;
        this.berichten = berichten;
        this.huidige = huidige;
    }

    @GET
    public TemplateInstance toon() {
        return Templates.meldingen(
                beheren.mislukt(huidige.gebruiker()).stream().map(Regel::van).toList());
    }

    /** Asks for the reason. */
    @GET
    @Path("{id}")
    public TemplateInstance vraag(@RestPath UUID id) {
        return Templates.opnieuw("/beheer/meldingen/" + id, "", Formulierfouten.GEEN);
    }

    /** Sends the mail again. */
    @POST
    @Path("{id}")
    public Response opnieuw(@RestPath UUID id, @RestForm @Nullable String reden) {
        var waarom = Tekst.schoon(reden);
        try {
            beheren.opnieuw(id, waarom, huidige.gebruiker());
        } catch (Weigering fout) {
            if (fout.veldfouten().isEmpty()) {
                throw fout;
            }
            var pagina = Templates.opnieuw("/beheer/meldingen/" + id, waarom, new Formulierfouten(fout.veldfouten()));
            return Response.status(400).entity(pagina).build();
        }
        berichten.toonStraks("De e-mail wordt opnieuw verstuurd.");
        return Response.seeOther(URI.create("/beheer/meldingen")).build();
    }

    /** The link to this page, for who may see it. */
    @ApplicationScoped
    static class Menu implements Menubijdrage {
        @Override
        public List<Menupunt> voor(Gebruiker gebruiker) {
            return gebruiker.heeft(Rol.BEHEER)
                    ? List.of(new Menupunt(
                            "E-mail",
                            "/beheer/meldingen",
                            61,
                            "Zie welke e-mails niet aankwamen en verstuur ze opnieuw."))
                    : List.of();
        }
    }
}
