package nl.waardevollekernen.casus;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.util.UUID;
import nl.waardevollekernen.gedeeld.web.GepostFormulier;
import nl.waardevollekernen.identiteit.HuidigeGebruiker;
import nl.waardevollekernen.identiteit.Rol;
import org.jboss.resteasy.reactive.RestPath;

/**
 * Keeps what is being typed in the answer to an aanvulling, for the script of its page ({@code thema/bewaren.js}); when a
 * colleague changed the answer meanwhile it keeps nothing (412).
 */
@Path("/casussen/{id}/aanvulling/vanzelf")
@RolesAllowed(Rol.CODE_INDIENER)
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
@Produces(MediaType.APPLICATION_JSON)
public class AanvullingVanzelfPagina {
    private final CasusLezen lezen;
    private final AanvullingBewaren bewaren;
    private final HuidigeGebruiker huidige;
    private final Clock klok;

    AanvullingVanzelfPagina(CasusLezen lezen, AanvullingBewaren bewaren, HuidigeGebruiker huidige, Clock klok) {
        this.lezen = lezen;
        this.bewaren = bewaren;
        this.huidige = huidige;
        this.klok = klok;
    }

    /** Keeps it and says so with the time; the words follow the commit. */
    @PUT
    public Response bewaar(@RestPath UUID id) {
        var gepost = GepostFormulier.nu();
        var gebruiker = huidige.gebruiker();
        var casus = lezen.voorBewaren(id, gebruiker);
        var open = Aanvullingbladen.open(casus);
        var stand = bewaren.bewaar(
                id, gepost.een("afdruk"), basis -> AanvullingInvoer.samen(basis, open, gepost), gebruiker);
        if (stand.botsing()) {
            return Response.status(412)
                    .entity(new VanzelfBewarenPagina.Stand(
                            "Niet bewaard: " + stand.door() + " wijzigde dit antwoord ook. Wij bewaren hier niets meer"
                                    + " vanzelf. Kies “Bewaren” om te zien wat u kunt doen.",
                            null,
                            null))
                    .build();
        }
        var bewaard = "Bewaard " + Tijdwoorden.nu(casus.call(), klok.instant()) + ". Nog niet verstuurd."
                + VanzelfBewarenPagina.nogVerkeerd(
                        Aanvullingbladen.verkeerd(casus, stand.inhoud()).alle().size());
        return Response.ok(new VanzelfBewarenPagina.Stand(bewaard, stand.versie(), stand.afdruk()))
                .build();
    }
}
