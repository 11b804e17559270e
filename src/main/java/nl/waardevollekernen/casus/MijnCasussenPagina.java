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
import java.util.List;
import java.util.Set;
import nl.waardevollekernen.gedeeld.Paginering;
import nl.waardevollekernen.gedeeld.Tekst;
import nl.waardevollekernen.gedeeld.Veldfout;
import nl.waardevollekernen.gedeeld.Weigering;
import nl.waardevollekernen.gedeeld.web.Berichten;
import nl.waardevollekernen.gedeeld.web.Formulierfouten;
import nl.waardevollekernen.gedeeld.web.Keuze;
import nl.waardevollekernen.identiteit.Gebruiker;
import nl.waardevollekernen.identiteit.Gemeenten;
import nl.waardevollekernen.identiteit.HuidigeGebruiker;
import nl.waardevollekernen.identiteit.Menubijdrage;
import nl.waardevollekernen.identiteit.Menupunt;
import nl.waardevollekernen.identiteit.Organisatie;
import nl.waardevollekernen.identiteit.Organisaties;
import nl.waardevollekernen.identiteit.Rol;
import nl.waardevollekernen.opencall.CallStatus;
import nl.waardevollekernen.opencall.OpenCall;
import nl.waardevollekernen.opencall.OpenCalls;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** The cases of one's own organisation, and the beginning of a new one. */
@Path("/mijn-casussen")
@RolesAllowed({Rol.CODE_INDIENER, Rol.CODE_TEKENBEVOEGDE})
@Produces(MediaType.TEXT_HTML)
public class MijnCasussenPagina {
    @CheckedTemplate(basePath = "casus")
    static class Templates {
        static native TemplateInstance mijnCasussen(
                List<Casuslijstregel> casussen, String meer, boolean magBeginnen, boolean proefronde);

        static native TemplateInstance nieuweCasus(
                List<Keuze> calls, String call, String naam, Formulierfouten fouten, boolean proefronde);
    }

    private final CasusLezen lezen;
    private final CasusAanmaken aanmaken;
    private final OpenCalls calls;
    private final Organisaties organisaties;
    private final HuidigeGebruiker huidige;
    private final Berichten berichten;
    private final Clock klok;

    MijnCasussenPagina(
            CasusLezen lezen,
            CasusAanmaken aanmaken,
            OpenCalls calls,
            Organisaties organisaties,
            HuidigeGebruiker huidige,
            Berichten berichten,
            Clock klok) {
        this.lezen = lezen;
        this.aanmaken = aanmaken;
        this.calls = calls;
        this.organisaties = organisaties;
        this.huidige = huidige;
        this.berichten = berichten;
        this.klok = klok;
    }

    /** The cases, newest first. */
    @GET
    public TemplateInstance lijst(@RestQuery @Nullable String cursor) {
        var gebruiker = huidige.gebruiker();
        var nu = klok.instant();
        var bladzijde = lezen.lijst(Set.of(), null, Paginering.van(null, cursor, CasusLezen.VOLGORDE, 1), gebruiker);
        var volgende = bladzijde.volgende();
        var regels = bladzijde.rijen().stream()
                .map(rij -> Casuslijstregel.van(rij, calls.zoek(rij.openCallId()), nu))
                .toList();
        return Templates.mijnCasussen(
                regels,
                volgende == null ? "" : "/mijn-casussen?cursor=" + volgende.code(),
                gebruiker.heeft(Rol.INDIENER) && !open().isEmpty(),
                regels.stream().anyMatch(Casuslijstregel::proefronde));
    }

    /** Asks in which call, unless the address says so, and what to call the case. */
    @GET
    @Path("nieuw")
    @RolesAllowed(Rol.CODE_INDIENER)
    public TemplateInstance nieuw(@RestQuery @Nullable String call) {
        return formulier(call == null ? "" : call, "", Formulierfouten.GEEN);
    }

    /** Begins the draft and goes to its first topic. */
    @POST
    @Path("nieuw")
    @RolesAllowed(Rol.CODE_INDIENER)
    public Response begin(@RestForm @Nullable String call, @RestForm @Nullable String naam) {
        var gekozen = call == null || Tekst.isLeeg(call) ? eerste() : call;
        var titel = naam == null ? "" : naam;
        try {
            var casus = aanmaken.maakAan(gekozen, titel, huidige.gebruiker());
            berichten.toonStraks("Uw concept is aangemaakt. U kunt het in delen invullen, ook samen met collega’s.");
            return Response.seeOther(URI.create("/casussen/" + casus.id())).build();
        } catch (Weigering weigering) {
            if (weigering.veldfouten().isEmpty()) {
                throw weigering;
            }
            var fouten = new Formulierfouten(weigering.veldfouten().stream()
                    .map(fout -> new Veldfout("naam", fout.melding()))
                    .toList());
            return Response.status(400)
                    .entity(formulier(gekozen, titel, fouten))
                    .build();
        }
    }

    private TemplateInstance formulier(String call, String naam, Formulierfouten fouten) {
        var open = open();
        var keuzes =
                open.stream().map(deze -> new Keuze(deze.slug(), deze.titel())).toList();
        boolean bekend = keuzes.stream().anyMatch(keuze -> keuze.waarde().equals(call));
        var gekozen = bekend ? call : keuzes.size() == 1 ? keuzes.getFirst().waarde() : "";
        return Templates.nieuweCasus(
                keuzes, gekozen, naam, fouten, !open.isEmpty() && open.stream().allMatch(OpenCall::proefronde));
    }

    private String eerste() {
        return open().stream().map(OpenCall::slug).findFirst().orElse("");
    }

    /** The open calls in which this reader's organisation may submit. */
    private List<OpenCall> open() {
        var nu = klok.instant();
        var gebruiker = huidige.gebruiker();
        var soort = gebruiker.organisatieCode().flatMap(organisaties::van).map(Organisatie::soort);
        return calls.lijst(gebruiker).stream()
                .filter(call -> call.status(nu) == CallStatus.OPEN)
                .filter(call -> soort.filter(call::magIndienen).isPresent())
                .toList();
    }

    /** The link in the menu, for who may submit or sign. */
    @ApplicationScoped
    static class Menu implements Menubijdrage {
        @Override
        public List<Menupunt> voor(Gebruiker gebruiker) {
            return gebruiker.heeftEenVan(Rol.INDIENER, Rol.TEKENBEVOEGDE)
                    ? List.of(new Menupunt("Mijn casussen", "/mijn-casussen", 10, uitleg(gebruiker)))
                    : List.of();
        }

        /** Only who may begin and submit reads so; a party that is no gemeente takes part in the case of one. */
        private static String uitleg(Gebruiker gebruiker) {
            if (!gebruiker.heeft(Rol.INDIENER)) {
                return "Lees de casussen van uw organisatie, onderteken ze en volg wat er gebeurt.";
            }
            return gebruiker.organisatieCode().flatMap(Gemeenten::van).isPresent()
                    ? "Begin een casus, vul samen met collega’s in, dien in en volg wat er gebeurt."
                    : "Vul de casussen mee in waaraan uw organisatie meedoet en volg wat er gebeurt.";
        }
    }
}
