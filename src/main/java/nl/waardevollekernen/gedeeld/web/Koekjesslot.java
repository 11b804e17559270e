package nl.waardevollekernen.gedeeld.web;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.Cookie;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.net.URI;
import java.util.Locale;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Where the site is at an https address every cookie that leaves is Secure, also behind a proxy that ends TLS, and also one of the framework: a
 * browser then never sends it over a connection that others can read.
 */
@ApplicationScoped
class Koekjesslot {
    /** Before everything that answers. */
    private static final int ALS_EERSTE = 1000;

    private final boolean https;

    Koekjesslot(@ConfigProperty(name = "waardevollekernen.adres") URI adres) {
        this.https = "https".equals(adres.getScheme());
    }

    void registreer(@Observes Filters filters) {
        if (https) {
            filters.register(Koekjesslot::sluit, ALS_EERSTE);
        }
    }

    /** Makes each cookie of the answer Secure: those that are kept as a cookie, and those written as a header. */
    static void sluit(RoutingContext verzoek) {
        verzoek.addHeadersEndHandler(einde -> {
            verzoek.request().cookies().stream()
                    .filter(Koekjesslot::isVanOns)
                    .forEach(koekje -> koekje.setSecure(true));
            var koppen = verzoek.response().headers();
            var geschreven = koppen.getAll(HttpHeaders.SET_COOKIE);
            if (!geschreven.isEmpty()) {
                koppen.set(
                        HttpHeaders.SET_COOKIE,
                        geschreven.stream()
                                .<CharSequence>map(Koekjesslot::veilig)
                                .toList());
            }
        });
        verzoek.next();
    }

    /** What a browser brought has no path; touching it would send it back. */
    private static boolean isVanOns(Cookie koekje) {
        return koekje.getPath() != null;
    }

    private static String veilig(String koekje) {
        return koekje.toLowerCase(Locale.ROOT).contains("; secure") ? koekje : koekje + "; Secure";
    }
}
