package nl.waardevollekernen.casus;

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
import java.time.Clock;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.List;
import nl.waardevollekernen.gedeeld.Nederland;
import nl.waardevollekernen.gedeeld.Weigering;
import nl.waardevollekernen.gedeeld.web.Berichten;
import nl.waardevollekernen.identiteit.Gebruiker;
import nl.waardevollekernen.identiteit.HuidigeGebruiker;
import nl.waardevollekernen.identiteit.Menubijdrage;
import nl.waardevollekernen.identiteit.Menupunt;
import nl.waardevollekernen.identiteit.Rol;
import nl.waardevollekernen.opencall.Bekendmaking;
import nl.waardevollekernen.opencall.LopendeTermijnen;
import nl.waardevollekernen.opencall.NaarVolgendeTermijn;
import nl.waardevollekernen.opencall.OpenCalls;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.jspecify.annotations.Nullable;

/** The calls with their counts and terms, and the clock of a rehearsal. */
@Path("/programma")
@RolesAllowed({Rol.CODE_PROGRAMMACOORDINATOR, Rol.CODE_PARTNER, Rol.CODE_KOPGROEP, Rol.CODE_AUDITOR})
@Produces(MediaType.TEXT_HTML)
public class ProgrammaPagina {
    @CheckedTemplate(basePath = "casus")
    static class Templates {
        static native TemplateInstance programma(List<Programmabeeld> calls, boolean telt, boolean proefronde);

        static native TemplateInstance volgendeTermijn(Programmabeeld call);
    }

    private final OpenCalls calls;
    private final LopendeTermijnen termijnen;
    private final Bekendmaking bekendmaking;
    private final CasusTelling telling;
    private final NaarVolgendeTermijn vooruit;
    private final Berichten berichten;
    private final HuidigeGebruiker huidige;
    private final Clock klok;

    ProgrammaPagina(
            OpenCalls calls,
            LopendeTermijnen termijnen,
            Bekendmaking bekendmaking,
            CasusTelling telling,
            NaarVolgendeTermijn vooruit,
            Berichten berichten,
            HuidigeGebruiker huidige,
            Clock klok) {
        this.calls = calls;
        this.termijnen = termijnen;
        this.bekendmaking = bekendmaking;
        this.telling = telling;
        this.vooruit = vooruit;
        this.berichten = berichten;
        this.huidige = huidige;
        this.klok = klok;
    }

    @GET
    public TemplateInstance toon() {
        var gebruiker = huidige.gebruiker();
        var beelden = calls.lijst(gebruiker).stream()
                .map(call -> Programmabeeld.van(
                        call,
                        telling.perStatus(call, gebruiker),
                        telling.concepten(call.id(), gebruiker),
                        termijnen.van(call, gebruiker),
                        bekendmaking.alles(call.id()),
                        gebruiker,
                        klok.instant()))
                .toList();
        return Templates.programma(
                beelden,
                gebruiker.heeftEenVan(Rol.PROGRAMMACOORDINATOR, Rol.AUDITOR),
                beelden.stream().anyMatch(Programmabeeld::proefronde));
    }

    /** Says which term will end, and asks to confirm. */
    @GET
    @Path("{slug}/volgende-termijn")
    @RolesAllowed(Rol.CODE_PROGRAMMACOORDINATOR)
    public TemplateInstance vraag(@RestPath String slug) {
        var gebruiker = huidige.gebruiker();
        var call = calls.metSlug(slug, gebruiker);
        if (!call.proefronde()) {
            throw Weigering.conflict("Alleen in een proefronde kan de tijd vooruit. Dit is een echte open call.");
        }
        return Templates.volgendeTermijn(Programmabeeld.van(
                call,
                telling.perStatus(call, gebruiker),
                telling.concepten(call.id(), gebruiker),
                termijnen.van(call, gebruiker),
                bekendmaking.alles(call.id()),
                gebruiker,
                klok.instant()));
    }

    /** Ends the term that was shown; when another one comes first by now, nothing happens (412). */
    @POST
    @Path("{slug}/volgende-termijn")
    @RolesAllowed(Rol.CODE_PROGRAMMACOORDINATOR)
    public Response ga(@RestPath String slug, @RestForm @Nullable String eind) {
        var gebruiker = huidige.gebruiker();
        var uitkomst = vooruit.ga(calls.metSlug(slug, gebruiker).id(), moment(eind), gebruiker);
        berichten.toonStraks("Voorbij: " + uitkomst.voorbij().omschrijving() + tegelijk(uitkomst.tegelijk())
                + ". De klok van de call staat nu op "
                + Nederland.moment(uitkomst.call().nu(klok.instant())) + ".");
        return Response.seeOther(URI.create("/programma")).build();
    }

    private static String tegelijk(long meer) {
        return meer == 0 ? "" : meer == 1 ? ", en 1 andere termijn" : ", en " + meer + " andere termijnen";
    }

    private static Instant moment(@Nullable String tekst) {
        try {
            return Instant.parse(tekst == null ? "" : tekst);
        } catch (DateTimeException e) {
            throw Weigering.invoer("eind", "Ga terug naar de pagina van de call en probeer het opnieuw.");
        }
    }

    /** The link to this page, for who may see it. */
    @ApplicationScoped
    static class Menu implements Menubijdrage {
        @Override
        public List<Menupunt> voor(Gebruiker gebruiker) {
            return gebruiker.heeftEenVan(Rol.PROGRAMMACOORDINATOR, Rol.PARTNER, Rol.KOPGROEP, Rol.AUDITOR)
                    ? List.of(new Menupunt(
                            "Programma",
                            "/programma",
                            20,
                            gebruiker.heeftEenVan(Rol.PROGRAMMACOORDINATOR, Rol.AUDITOR)
                                    ? "Zie de open calls met hun aantallen en termijnen."
                                    : "Zie wanneer de open calls openen, sluiten en besluiten."))
                    : List.of();
        }
    }
}
