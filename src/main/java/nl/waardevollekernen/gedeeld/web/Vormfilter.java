package nl.waardevollekernen.gedeeld.web;

import jakarta.ws.rs.core.MediaType;
import java.util.Set;
import nl.waardevollekernen.gedeeld.Weigering;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.jboss.resteasy.reactive.server.WithFormRead;
import org.jboss.resteasy.reactive.server.core.CurrentRequestManager;
import org.jboss.resteasy.reactive.server.spi.ResteasyReactiveContainerRequestContext;

/** Every change by a page carries its own form key; one that does not is refused before any resource sees it. */
class Vormfilter {
    private static final Set<String> LEZEN = Set.of("GET", "HEAD", "OPTIONS");

    private final Vormsleutel sleutel;

    Vormfilter(Vormsleutel sleutel) {
        this.sleutel = sleutel;
    }

    @ServerRequestFilter
    @WithFormRead
    void controleer(ResteasyReactiveContainerRequestContext verzoek) {
        if (LEZEN.contains(verzoek.getMethod())
                || Paden.isApi(verzoek.getUriInfo().getPath())) {
            return;
        }
        var type = verzoek.getMediaType();
        if (type == null
                || !(type.isCompatible(MediaType.APPLICATION_FORM_URLENCODED_TYPE)
                        || type.isCompatible(MediaType.MULTIPART_FORM_DATA_TYPE))) {
            throw new jakarta.ws.rs.NotSupportedException();
        }
        var gepost = CurrentRequestManager.get().getFormParameter(Vormsleutel.VELD, true, false);
        if ("cross-site".equals(verzoek.getHeaderString("Sec-Fetch-Site"))
                || !sleutel.klopt(gepost instanceof String tekst ? tekst : null)) {
            throw Weigering.nietToegestaan(
                    "Dit formulier is te oud of kwam niet van deze site. Ga terug, laad de pagina opnieuw en verstuur het nog eens.")
                    .als(Weigering.Aard.VERVALST_FORMULIER);
        }
    }
}
