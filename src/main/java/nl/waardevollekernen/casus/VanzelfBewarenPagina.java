package nl.waardevollekernen.casus;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.util.UUID;
import nl.waardevollekernen.gedeeld.Weigering;
import nl.waardevollekernen.gedeeld.web.GepostFormulier;
import nl.waardevollekernen.identiteit.HuidigeGebruiker;
import nl.waardevollekernen.identiteit.Rol;
import nl.waardevollekernen.opencall.Formulieren;
import org.jboss.resteasy.reactive.RestPath;
import org.jspecify.annotations.Nullable;

/**
 * Keeps what is being typed in one topic of a draft, for the script of its page ({@code thema/bewaren.js}). It saves just
 * what the page itself would save; when a colleague changed the topic meanwhile it saves nothing (412).
 */
@Path("/casussen/{id}/formulier/{onderwerp}/vanzelf")
@RolesAllowed(Rol.CODE_INDIENER)
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
@Produces(MediaType.APPLICATION_JSON)
public class VanzelfBewarenPagina {
    /**
     * What the script tells its reader and sends with the next save.
     *
     * @param melding the words to show
     * @param versie version the next save starts from, or null when nothing was saved
     * @param afdruk the topic the next save starts from, or null when nothing was saved
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Stand(
            String melding, @Nullable Long versie, @Nullable String afdruk) {}

    private final CasusLezen lezen;
    private final OnderwerpBewaren bewaren;
    private final HuidigeGebruiker huidige;
    private final Clock klok;

    VanzelfBewarenPagina(CasusLezen lezen, OnderwerpBewaren bewaren, HuidigeGebruiker huidige, Clock klok) {
        this.lezen = lezen;
        this.bewaren = bewaren;
        this.huidige = huidige;
        this.klok = klok;
    }

    /** Saves what was typed and says so with the time; the words follow the commit. */
    @PUT
    public Response bewaar(@RestPath UUID id, @RestPath String onderwerp) {
        var gepost = GepostFormulier.nu();
        var gebruiker = huidige.gebruiker();
        var casus = lezen.voorBewaren(id, gebruiker);
        var topic = Formulieren.van(casus.call()).onderwerp(onderwerp).orElseThrow(Weigering::nietGevonden);
        var getypt = FormulierInvoer.onderwerp(topic, gepost, casus.inhoud().path(onderwerp));
        var gelezen = new OnderwerpBewaren.Gelezen(gepost.versie(), gepost.een("afdruk"));
        var bewaard = "Bewaard " + Tijdwoorden.nu(casus.call(), klok.instant());
        return switch (bewaren.bewaar(casus, topic, getypt, gelezen, gebruiker)) {
            case OnderwerpBewaren.Bewaard klaar -> goed(bewaard + ". Nog niet ingediend.", klaar.nu());
            case OnderwerpBewaren.NietPassend deels ->
                goed(bewaard + "." + nogVerkeerd(deels.fouten().size()), deels.nu());
            case OnderwerpBewaren.Botsing botsing ->
                Response.status(412)
                        .entity(new Stand(
                                "Niet bewaard: een collega wijzigde dit onderwerp ook. Wij bewaren hier niets meer"
                                        + " vanzelf. Kies “Bewaren en later verder”: dan kiest u welk antwoord blijft"
                                        + " staan.",
                                null,
                                null))
                        .build();
        };
    }

    /** What is said of answers that are kept as they were typed; nothing where there are none. */
    static String nogVerkeerd(int aantal) {
        return switch (aantal) {
            case 0 -> "";
            case 1 -> " 1 antwoord klopt nog niet.";
            default -> " " + aantal + " antwoorden kloppen nog niet.";
        };
    }

    private static Response goed(String melding, OnderwerpBewaren.Gelezen nu) {
        return Response.ok(new Stand(melding, nu.versie(), nu.afdruk())).build();
    }
}
