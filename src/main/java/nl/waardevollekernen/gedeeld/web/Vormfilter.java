package nl.waardevollekernen.gedeeld.web;

import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Set;
import nl.waardevollekernen.gedeeld.Weigering;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.jboss.resteasy.reactive.server.SimpleResourceInfo;
import org.jboss.resteasy.reactive.server.WithFormRead;
import org.jboss.resteasy.reactive.server.core.CurrentRequestManager;
import org.jboss.resteasy.reactive.server.spi.ResteasyReactiveContainerRequestContext;
import org.jspecify.annotations.Nullable;

/**
 * Every change by a page carries its own form key; one that does not is refused before any resource sees it. Which change
 * that is, is read from the resource that was found and not from what the request was called. What was typed on one of our own
 * pages is offered back; what came from elsewhere is not.
 */
class Vormfilter {
    private static final Set<String> LEZEN = Set.of("GET", "HEAD", "OPTIONS");
    private static final String SITE = "Sec-Fetch-Site";
    private static final String ORIGIN = "Origin";

    private final Vormsleutel sleutel;
    private final Herkomst herkomst;
    private final GeweigerdFormulier geweigerd;

    Vormfilter(Vormsleutel sleutel, Herkomst herkomst, GeweigerdFormulier geweigerd) {
        this.sleutel = sleutel;
        this.herkomst = herkomst;
        this.geweigerd = geweigerd;
    }

    @ServerRequestFilter
    @WithFormRead
    @Nullable
    Response controleer(ResteasyReactiveContainerRequestContext verzoek, SimpleResourceInfo gevonden) {
        if (LEZEN.contains(verzoek.getMethod()) || Paden.isApi(gevonden.getResourceClass())) {
            return null;
        }
        var type = verzoek.getMediaType();
        if (type == null
                || !(type.isCompatible(MediaType.APPLICATION_FORM_URLENCODED_TYPE)
                        || type.isCompatible(MediaType.MULTIPART_FORM_DATA_TYPE))) {
            throw new jakarta.ws.rs.NotSupportedException();
        }
        var origin = verzoek.getHeaderString(ORIGIN);
        var site = verzoek.getHeaderString(SITE);
        if (herkomst.isVreemd(origin, site)) {
            throw geweigerd();
        }
        var gepost = CurrentRequestManager.get().getFormParameter(Vormsleutel.VELD, true, false);
        var tekst = gepost instanceof String een ? een : null;
        if (sleutel.klopt(tekst) || magZonderSessie(gevonden)) {
            return null;
        }
        if (herkomst.isEigen(origin, site)
                && !sleutel.isVanEenAnder(tekst)
                && type.isCompatible(MediaType.APPLICATION_FORM_URLENCODED_TYPE)
                && verzoek.getMethod().equals("POST")) {
            return geweigerd.terug(verzoek.getUriInfo().getRequestUri());
        }
        throw geweigerd();
    }

    private boolean magZonderSessie(SimpleResourceInfo gevonden) {
        return sleutel.anoniem() && gevonden.getResourceClass().isAnnotationPresent(ZonderSessieVrij.class);
    }

    private static Weigering geweigerd() {
        return Weigering.nietToegestaan(
                        "Dit formulier is te oud of kwam niet van deze site. Ga terug, laad de pagina opnieuw en verstuur het nog eens.")
                .als(Weigering.Aard.VERVALST_FORMULIER);
    }
}
