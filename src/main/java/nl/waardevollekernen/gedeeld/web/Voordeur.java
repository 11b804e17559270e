package nl.waardevollekernen.gedeeld.web;

import io.quarkus.runtime.configuration.MemorySize;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Refuses, with the same words as everywhere, what never reaches a resource: a body that is too large, an API path with a
 * slash at its end (NL API Design Rules: 404), a token that is not valid.
 */
@ApplicationScoped
class Voordeur {
    private static final int NA_DE_KOPPEN = 900;

    private final Foutantwoord antwoord;
    private final long grens;

    Voordeur(Foutantwoord antwoord, @ConfigProperty(name = "quarkus.http.limits.max-body-size") MemorySize grens) {
        this.antwoord = antwoord;
        this.grens = grens.asLongValue();
    }

    void registreer(@Observes Filters filters) {
        filters.register(this::bekijk, NA_DE_KOPPEN);
    }

    void registreerFouten(@Observes Router router) {
        router.route().failureHandler(this::mislukt);
    }

    private void bekijk(RoutingContext verzoek) {
        var pad = verzoek.request().path();
        if (pad != null && Paden.isApi(pad) && pad.endsWith("/")) {
            weiger(verzoek, 404);
        } else if (lengte(verzoek) > grens) {
            weiger(verzoek, 413);
        } else {
            verzoek.next();
        }
    }

    private void mislukt(RoutingContext verzoek) {
        if (verzoek.response().headWritten()) {
            verzoek.next();
        } else if (verzoek.failure() instanceof AuthenticationFailedException
                && Paden.isApi(verzoek.normalizedPath())) {
            verzoek.response().putHeader("WWW-Authenticate", "Bearer error=\"invalid_token\"");
            weiger(verzoek, 401);
        } else if (verzoek.failure() == null && verzoek.statusCode() >= 400) {
            weiger(verzoek, verzoek.statusCode());
        } else {
            verzoek.next();
        }
    }

    private void weiger(RoutingContext verzoek, int status) {
        var probleem = Probleem.http(status);
        var api = Paden.isApi(String.valueOf(verzoek.request().path()));
        if (status == 413) {
            verzoek.response().putHeader(HttpHeaders.CONNECTION, "close");
        }
        verzoek.response()
                .setStatusCode(status)
                .putHeader(HttpHeaders.CONTENT_TYPE, api ? Probleem.TYPE : Foutantwoord.HTML)
                .end(api ? probleem.json(verzoek.request().path()) : antwoord.kaal(probleem));
    }

    private static long lengte(RoutingContext verzoek) {
        var kop = verzoek.request().getHeader(HttpHeaders.CONTENT_LENGTH);
        return kop != null && kop.matches("\\d{1,18}") ? Long.parseLong(kop) : 0;
    }
}
