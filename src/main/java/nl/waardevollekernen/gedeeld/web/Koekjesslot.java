package nl.waardevollekernen.gedeeld.web;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.MultiMap;
import io.vertx.core.http.Cookie;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.net.URI;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Where the site is at an https address every cookie that leaves is Secure and bound to this host by its name ({@code __Host-}, RFC 6265bis
 * 4.1.3.2), also behind a proxy that ends TLS, and also one of the framework. A browser then never sends it over a connection that others can
 * read, and takes none from a neighbouring host: nobody can be logged in in somebody else's name by a cookie that was planted. Inside the
 * application the names are without it.
 */
@ApplicationScoped
class Koekjesslot {
    /** Before everything that answers. */
    private static final int ALS_EERSTE = 1000;

    /** A browser takes a cookie with this name only over https, from this host, for all of it. */
    private static final String HOST = "__Host-";

    private final boolean https;

    Koekjesslot(@ConfigProperty(name = "waardevollekernen.adres") URI adres) {
        this.https = "https".equals(adres.getScheme());
    }

    void registreer(@Observes Filters filters) {
        if (https) {
            filters.register(Koekjesslot::sluit, ALS_EERSTE);
        }
    }

    /** Reads only cookies of this host, and closes each cookie of the answer: those kept as a cookie and those written as a header. */
    static void sluit(RoutingContext verzoek) {
        lees(verzoek.request().headers());
        verzoek.addHeadersEndHandler(einde -> {
            var koppen = verzoek.response().headers();
            var geschreven = new ArrayList<>(koppen.getAll(HttpHeaders.SET_COOKIE));
            verzoek.request().cookies().stream()
                    .filter(Koekjesslot::isVanOns)
                    .toList()
                    .forEach(koekje -> {
                        geschreven.add(koekje.encode());
                        verzoek.response().removeCookie(koekje.getName(), false);
                    });
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

    private static void lees(MultiMap koppen) {
        var gebracht = koppen.getAll(HttpHeaders.COOKIE);
        if (gebracht.isEmpty()) {
            return;
        }
        var eigen = gebracht.stream()
                .flatMap(kop -> Arrays.stream(kop.split(";")))
                .map(String::strip)
                .filter(koekje -> koekje.startsWith(HOST))
                .map(koekje -> koekje.substring(HOST.length()))
                .collect(Collectors.joining("; "));
        koppen.remove(HttpHeaders.COOKIE);
        if (!eigen.isEmpty()) {
            koppen.set(HttpHeaders.COOKIE, eigen);
        }
    }

    /** What a browser brought has no path; touching it would send it back. */
    private static boolean isVanOns(Cookie koekje) {
        return koekje.getPath() != null;
    }

    private static String veilig(String koekje) {
        return HOST + (koekje.toLowerCase(Locale.ROOT).contains("; secure") ? koekje : koekje + "; Secure");
    }
}
