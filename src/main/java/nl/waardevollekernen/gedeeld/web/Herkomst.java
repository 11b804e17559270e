package nl.waardevollekernen.gedeeld.web;

import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;
import java.util.Set;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/**
 * From where a form was sent, as the browser itself says. Our own pages send no referrer, so a browser may call its own
 * origin "null"; that says nothing either way.
 */
@ApplicationScoped
class Herkomst {
    private static final Set<String> VREEMD = Set.of("cross-site", "same-site");
    private static final String EIGEN = "same-origin";
    private static final String VERZWEGEN = "null";

    private final String eigen;

    Herkomst(@ConfigProperty(name = "waardevollekernen.adres") URI adres) {
        this.eigen = oorsprong(adres);
    }

    /** Sent by another site, or by another port or name of this one. */
    boolean isVreemd(@Nullable String origin, @Nullable String site) {
        return (site != null && VREEMD.contains(site))
                || (origin != null && !origin.equals(VERZWEGEN) && !isEigen(origin));
    }

    /** Sent by one of our own pages for certain, whatever key it carries. */
    boolean isEigen(@Nullable String origin, @Nullable String site) {
        return !isVreemd(origin, site) && (EIGEN.equals(site) || (origin != null && isEigen(origin)));
    }

    private boolean isEigen(String origin) {
        try {
            return eigen.equals(oorsprong(URI.create(origin)));
        } catch (IllegalArgumentException geenAdres) {
            return false;
        }
    }

    private static String oorsprong(URI adres) {
        int standaard = "https".equals(adres.getScheme()) ? 443 : 80;
        int poort = adres.getPort() < 0 ? standaard : adres.getPort();
        return adres.getScheme() + "://" + adres.getHost() + ":" + poort;
    }
}
