package nl.waardevollekernen.gedeeld.web;

import io.quarkus.qute.Location;
import io.quarkus.qute.Template;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.Response;
import java.util.ArrayList;
import java.util.List;
import org.jboss.resteasy.reactive.server.core.CurrentRequestManager;

/** Writes a problem down: as problem+json for a machine, as a page with the same words for a person. */
@ApplicationScoped
class Foutantwoord {
    static final String HTML = "text/html;charset=UTF-8";
    static final String OPNIEUW_NA = "10";

    /** One posted value that is offered back. */
    record Gepost(String naam, String waarde) {}

    private final Template pagina;
    private final Template kaal;
    private final Vormsleutel sleutel;

    Foutantwoord(
            @Location("fouten/fout") Template pagina, @Location("fouten/kaal") Template kaal, Vormsleutel sleutel) {
        this.pagina = pagina;
        this.kaal = kaal;
        this.sleutel = sleutel;
    }

    Response maak(Probleem probleem, ContainerRequestContext verzoek) {
        var pad = verzoek.getUriInfo().getPath();
        var antwoord = Response.status(probleem.status());
        if (probleem.status() == 503) {
            antwoord.header("Retry-After", OPNIEUW_NA);
        }
        if (Paden.isApi(pad)) {
            return antwoord.type(Probleem.TYPE).entity(probleem.json(pad)).build();
        }
        var gepost = probleem.status() == 503 ? gepost() : List.of();
        var html = pagina.data("titel", probleem.titel())
                .data("probleem", probleem)
                .data("gepost", gepost)
                .data("adres", pad)
                .render();
        return antwoord.type(HTML).entity(html).build();
    }

    /** For what goes wrong before there is a request that rooms know: no menu, no user. */
    String kaal(Probleem probleem) {
        return kaal.data("probleem", probleem).render();
    }

    /** What somebody filled in is not lost when we are the ones who cannot answer; what another site posted is not offered. */
    private List<Gepost> gepost() {
        var verzoek = CurrentRequestManager.get();
        var formulier = verzoek == null ? null : verzoek.getFormData();
        var velden = new ArrayList<Gepost>();
        var bewijs = formulier == null ? null : formulier.getFirst(Vormsleutel.VELD);
        if (formulier != null && bewijs != null && sleutel.klopt(bewijs.getValue())) {
            for (var naam : formulier) {
                if (!naam.equals(Vormsleutel.VELD)) {
                    formulier.get(naam).stream()
                            .filter(waarde -> !waarde.isFileItem())
                            .forEach(waarde -> velden.add(new Gepost(naam, waarde.getValue())));
                }
            }
        }
        return velden;
    }
}
