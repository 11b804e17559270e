package nl.waardevollekernen.openbaar;

import static nl.waardevollekernen.opencall.Termijnsoort.ADVIES;
import static nl.waardevollekernen.opencall.Termijnsoort.ONTVANKELIJKHEID;
import static nl.waardevollekernen.opencall.Termijnsoort.TOETSING;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import nl.waardevollekernen.gedeeld.Nederland;
import nl.waardevollekernen.identiteit.HuidigeGebruiker;
import nl.waardevollekernen.identiteit.Rol;
import nl.waardevollekernen.identiteit.SoortOrganisatie;
import nl.waardevollekernen.opencall.Bekendmaking;
import nl.waardevollekernen.opencall.OpenCall;
import nl.waardevollekernen.opencall.OpenCalls;
import nl.waardevollekernen.opencall.Termijnsoort;
import nl.waardevollekernen.selectie.Loterij;
import nl.waardevollekernen.selectie.Trekking;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** The first page and the public page of each call: period, budget, who may submit, and how it works. */
@Path("/")
@PermitAll
@Produces(MediaType.TEXT_HTML)
public class Callpaginas {
    @CheckedTemplate(basePath = "openbaar")
    static class Templates {
        static native TemplateInstance home(List<Callregel> calls, boolean proefronde);

        static native TemplateInstance opencall(
                Callregel regel,
                List<Werkwijze> stappen,
                String telling,
                Wie wie,
                String budget,
                String besluit,
                String belofte,
                @Nullable Trekking trekking,
                boolean proefronde,
                boolean ingelogd,
                boolean begint);
    }

    /**
     * One step of the way of a case.
     *
     * @param kop the step and how long it takes
     * @param uitleg what happens in it
     */
    record Werkwijze(String kop, String uitleg) {}

    /** Kinds of organisation in words. */
    record Wie(List<String> indieners, List<String> medeIndieners) {}

    private final OpenCalls calls;
    private final Bekendmaking bekendmaking;
    private final Loterij loterij;
    private final HuidigeGebruiker gebruiker;
    private final Clock klok;

    Callpaginas(OpenCalls calls, Bekendmaking bekendmaking, Loterij loterij, HuidigeGebruiker gebruiker, Clock klok) {
        this.calls = calls;
        this.bekendmaking = bekendmaking;
        this.loterij = loterij;
        this.gebruiker = gebruiker;
        this.klok = klok;
    }

    /**
     * The calls that this reader may see, the latest first.
     *
     * @param state what the login service adds to the address when somebody logs out; it does not stay there
     */
    @GET
    public Response home(@RestQuery @Nullable String state) {
        if (state != null) {
            return Response.seeOther(URI.create("/")).build();
        }
        var nu = klok.instant();
        var regels = calls.lijst(gebruiker.misschien().orElse(null)).stream()
                .map(call -> new Callregel(call, nu))
                .toList();
        boolean proefronde = regels.stream().anyMatch(regel -> regel.call().proefronde());
        return Response.ok(Templates.home(regels, proefronde)).build();
    }

    /** Everything about one call. */
    @GET
    @Path("open-calls/{slug}")
    public TemplateInstance opencall(@PathParam("slug") String slug) {
        var call = calls.metSlug(slug, gebruiker.misschien().orElse(null));
        var besluit = Besluitdag.van(call, bekendmaking.alles(call.id())).tekst();
        var wie = new Wie(soorten(call::magIndienen), soorten(call::magMedeIndienen));
        return Templates.opencall(
                new Callregel(call, klok.instant()),
                stappen(call, besluit),
                Termijnregel.van(call),
                wie,
                Nederland.euro(call.budget()),
                besluit,
                loterij.belofte(call.id()),
                loterij.openbaar(call.id()).orElse(null),
                call.proefronde(),
                gebruiker.misschien().isPresent(),
                gebruiker.misschien().map(lezer -> lezer.heeft(Rol.INDIENER)).orElse(true));
    }

    private static List<Werkwijze> stappen(OpenCall call, String besluit) {
        return List.of(
                new Werkwijze(
                        "Indienen · tot en met " + Nederland.precies(call.sluit()),
                        "U vult het formulier in, alleen of met collega’s. Na het indienen krijgt u direct een ontvangstbewijs."),
                new Werkwijze(
                        "Ontvankelijkheid" + duur(call, ONTVANKELIJKHEID),
                        "De marktmeester kijkt of alles er is. Mist er iets, dan krijgt u de tijd om dat aan te vullen. Dat kan één keer."),
                new Werkwijze(
                        "Toets" + duur(call, TOETSING),
                        "De marktmeester bekijkt de brede waarde en of het plan klaar is om in te investeren. Een tweede toetser kijkt mee. Is iets niet duidelijk, dan kunt u ook in deze stap één keer aanvullen."),
                new Werkwijze(
                        "Advies" + duur(call, ADVIES),
                        "Minstens " + call.minimumAdviezen()
                                + " commissieleden geven los van elkaar cijfers. Wie een belang heeft, doet niet mee."),
                new Werkwijze(
                        "Besluit · " + besluit,
                        "Alle indieners horen op hetzelfde moment het besluit, met de redenen."
                                + call.reservelijstTot()
                                        .map(tot -> " De reservelijst geldt tot en met " + Nederland.datum(tot) + ".")
                                        .orElse("")));
    }

    private static String duur(OpenCall call, Termijnsoort soort) {
        var dagen = call.dagen(soort);
        return " · " + (dagen % 7 == 0 ? weken(dagen / 7) : dagen + " dagen");
    }

    private static String weken(int aantal) {
        return aantal == 1 ? "1 week" : aantal + " weken";
    }

    private static List<String> soorten(java.util.function.Predicate<SoortOrganisatie> mag) {
        return Arrays.stream(SoortOrganisatie.values())
                .filter(mag)
                .map(SoortOrganisatie::label)
                .toList();
    }
}
