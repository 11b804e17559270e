package nl.waardevollekernen.gedeeld.web;

import io.quarkus.qute.Location;
import io.quarkus.qute.Template;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;

/**
 * Gives a form whose key was wrong, lost or too old back to who typed it: nothing was done, everything is still there, and it
 * can be sent again with a fresh key. Only for what certainly came from one of our own pages.
 */
@ApplicationScoped
class GeweigerdFormulier {
    /** What somebody reads: which fields were filled in is known by the form alone. */
    record Terug(String adres, List<Hervatting.Veld> velden, List<String> teksten) {}

    private final Template pagina;

    GeweigerdFormulier(@Location("fouten/geweigerd") Template pagina) {
        this.pagina = pagina;
    }

    Response terug(URI naar) {
        var velden = GepostFormulier.nu().velden().entrySet().stream()
                .filter(veld -> !veld.getKey().equals(Vormsleutel.VELD))
                .flatMap(veld -> veld.getValue().stream().map(waarde -> new Hervatting.Veld(veld.getKey(), waarde)))
                .toList();
        var adres = naar.getRawPath() + (naar.getRawQuery() == null ? "" : "?" + naar.getRawQuery());
        var formulier = new Terug(adres, velden, new Hervatting.Formulier(adres, velden).teksten());
        var html = pagina.data("titel", "Dit formulier was te oud")
                .data("formulier", formulier)
                .render();
        return Response.status(Response.Status.FORBIDDEN)
                .type(Foutantwoord.HTML)
                .entity(html)
                .build();
    }
}
