package nl.waardevollekernen.gedeeld.web;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.MultiMap;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.net.URI;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Puts the security headers on every answer, errors and static files included (internet.nl, NL API Design Rules
 * transport security module). Pages run only our own scripts and styles; the API can be framed or run by nobody.
 */
@ApplicationScoped
class Antwoordkoppen {
    private static final int EERST = 1000;
    private static final String API_VERSIE = "1.0.0";
    private static final String BEZORGD = Antwoordkoppen.class.getName();

    private final String beleidPagina;

    Antwoordkoppen(
            @ConfigProperty(name = "waardevollekernen.opslag.publiek") Optional<String> opslag,
            @ConfigProperty(name = "quarkus.oidc.auth-server-url") Optional<String> inloggen) {
        // A browser follows the redirect of a posted form only to an address that form-action names: the login.
        beleidPagina = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; font-src 'self'; "
                + "connect-src " + bronnen(opslag.stream()) + "; form-action "
                + bronnen(Stream.concat(opslag.stream(), inloggen.stream()))
                + "; base-uri 'none'; frame-ancestors 'none'";
    }

    void registreer(@Observes Filters filters) {
        filters.register(this::zet, EERST);
    }

    private void zet(RoutingContext verzoek) {
        zorgVoor(verzoek);
        verzoek.next();
    }

    /** Sees to the headers of this answer, also where it is refused before any filter ran; twice changes nothing. */
    void zorgVoor(RoutingContext verzoek) {
        if (verzoek.get(BEZORGD) == null) {
            verzoek.put(BEZORGD, true);
            verzoek.addHeadersEndHandler(v -> koppen(verzoek));
        }
    }

    private void koppen(RoutingContext verzoek) {
        var pad = verzoek.normalizedPath();
        var koppen = verzoek.response().headers();
        koppen.set("Strict-Transport-Security", "max-age=31536000; includeSubDomains");
        koppen.set("X-Content-Type-Options", "nosniff");
        koppen.set("X-Frame-Options", "DENY");
        koppen.set("Referrer-Policy", "no-referrer");
        koppen.set("Permissions-Policy", "camera=(), geolocation=(), microphone=()");
        if ("text/html".equals(koppen.get("Content-Type"))) {
            koppen.set("Content-Type", Foutantwoord.HTML);
        }
        if (Paden.isApi(verzoek)) {
            koppen.set("Content-Security-Policy", "default-src 'none'; frame-ancestors 'none'");
            koppen.set("API-Version", API_VERSIE);
            koppen.set("Cache-Control", "no-store");
        } else {
            koppen.set("Content-Security-Policy", beleidPagina);
            bewaartijd(verzoek, pad, koppen);
        }
    }

    /** A static file asked for with its version never changes; a page is never kept by anybody. */
    private static void bewaartijd(RoutingContext verzoek, String pad, MultiMap koppen) {
        if (Paden.isVast(pad) && verzoek.response().getStatusCode() < 400) {
            var versie = verzoek.request().getParam("v");
            koppen.set(
                    "Cache-Control", versie == null ? "public, max-age=3600" : "public, max-age=31536000, immutable");
        } else if (!koppen.contains("Cache-Control")) {
            koppen.set("Cache-Control", "no-store");
        }
    }

    private static String bronnen(Stream<String> adressen) {
        return Stream.concat(Stream.of("'self'"), adressen.map(Antwoordkoppen::oorsprong))
                .distinct()
                .collect(Collectors.joining(" "));
    }

    private static String oorsprong(String adres) {
        var uri = URI.create(adres);
        return uri.getScheme() + "://" + uri.getRawAuthority();
    }
}
