package nl.waardevollekernen.gedeeld.web;

import io.quarkus.runtime.configuration.MemorySize;
import io.quarkus.security.AuthenticationCompletionException;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.AuthenticationRedirectException;
import io.quarkus.vertx.http.runtime.VertxHttpRecorder;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.VertxException;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpVersion;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/**
 * Refuses, with the same words as everywhere, what never reaches a resource: a body that is too large, an API path with a
 * slash at its end (NL API Design Rules: 404), a token that is not valid, a login that went wrong, a request that does not
 * say for which site it is.
 */
@ApplicationScoped
class Voordeur {
    private static final int NA_DE_KOPPEN = 900;

    /** How many times the bound is still read to its end before it is refused. */
    private static final int UIT_TE_LEZEN = 4;

    /** Runs after the framework has set the bound that holds for every request. */
    private static final int NA_DE_ALGEMENE_GRENS = 1;

    /** Most bytes of a request; only a form with a file, which goes to disk and never into memory, may be larger. */
    private static final long GRENS = 12L * 1024 * 1024;

    private static final String ZONDER_HOST =
            "Het verzoek noemt niet voor welke site het is. Stuur de kop Host mee met de naam van deze site.";

    private final Antwoordkoppen koppen;
    private final Foutantwoord antwoord;
    private final Oorzaak oorzaak;
    private final Sessieverlies sessieverlies;
    private final long bestandsgrens;

    Voordeur(
            Antwoordkoppen koppen,
            Foutantwoord antwoord,
            Oorzaak oorzaak,
            Sessieverlies sessieverlies,
            @ConfigProperty(name = "quarkus.http.limits.max-body-size") MemorySize bestandsgrens) {
        this.koppen = koppen;
        this.antwoord = antwoord;
        this.oorzaak = oorzaak;
        this.sessieverlies = sessieverlies;
        this.bestandsgrens = bestandsgrens.asLongValue();
    }

    void registreer(@Observes Filters filters) {
        filters.register(this::bekijk, NA_DE_KOPPEN);
        filters.register(Voordeur::begrens, NA_DE_ALGEMENE_GRENS);
    }

    void registreerFouten(@Observes Router router) {
        router.route().failureHandler(this::mislukt);
    }

    private void bekijk(RoutingContext verzoek) {
        var pad = pad(verzoek);
        if (isZonderSite(verzoek)) {
            weiger(verzoek, Probleem.invoer(ZONDER_HOST));
        } else if (Paden.isApi(verzoek) && pad.endsWith("/")) {
            weiger(verzoek, Probleem.http(404));
        } else if (isOnleesbaar(soort(verzoek))) {
            weiger(verzoek, Probleem.http(415));
        } else if (lengte(verzoek) > (isBestand(verzoek) ? bestandsgrens : GRENS)) {
            teGroot(verzoek);
        } else {
            verzoek.next();
        }
    }

    /** A body that does not say how large it is, is broken off at the same bound while it comes in. */
    private static void begrens(RoutingContext verzoek) {
        if (!isBestand(verzoek)) {
            verzoek.put(VertxHttpRecorder.MAX_REQUEST_SIZE_KEY, GRENS);
        }
        verzoek.next();
    }

    private static boolean isBestand(RoutingContext verzoek) {
        return !Paden.isApi(verzoek) && String.valueOf(soort(verzoek)).startsWith("multipart/form-data");
    }

    private static @Nullable String soort(RoutingContext verzoek) {
        return verzoek.request().getHeader(HttpHeaders.CONTENT_TYPE);
    }

    /** Whether a Content-Type was sent that names no kind of content. */
    static boolean isOnleesbaar(@Nullable String soort) {
        if (soort == null) {
            return false;
        }
        try {
            return MediaType.valueOf(soort).getType().isEmpty();
        } catch (IllegalArgumentException onleesbaar) {
            return true;
        }
    }

    /**
     * Whoever is still sending hears why only after the last byte: a connection closed earlier is just a broken one. What is
     * far too large, or waits for a go-ahead, is answered at once. HTTP/2 forbids the header that closes a connection.
     */
    private void teGroot(RoutingContext verzoek) {
        var vraag = verzoek.request();
        if (vraag.version() != HttpVersion.HTTP_2) {
            verzoek.response().putHeader(HttpHeaders.CONNECTION, "close");
        }
        if (vraag.isEnded() || vraag.getHeader(HttpHeaders.EXPECT) != null || lengte(verzoek) > UIT_TE_LEZEN * GRENS) {
            weiger(verzoek, Probleem.http(413));
            return;
        }
        vraag.handler(deel -> {});
        vraag.endHandler(einde -> weiger(verzoek, Probleem.http(413)));
        vraag.resume();
    }

    private void mislukt(RoutingContext verzoek) {
        var fout = verzoek.failure();
        if (verzoek.response().headWritten()) {
            verzoek.next();
        } else if (fout == null) {
            weiger(verzoek, Probleem.http(Math.max(400, verzoek.statusCode())));
        } else if (fout instanceof AuthenticationRedirectException stap) {
            verder(verzoek, stap);
        } else if (fout instanceof AuthenticationCompletionException) {
            weiger(verzoek, oorzaak.van(fout, false).orElseGet(Probleem::inloggenMislukt));
        } else if (fout instanceof SecurityException) {
            inloggen(verzoek, fout);
        } else if (fout instanceof VertxException && verzoek.statusCode() == 400) {
            weiger(verzoek, onleesbaar(verzoek));
        } else {
            weiger(verzoek, oorzaak.van(fout, false).orElseGet(() -> Foutvertaling.storing(fout)));
        }
    }

    /** What the HTTP server refuses before it asks anybody: no host, or a path that is none. */
    private static Probleem onleesbaar(RoutingContext verzoek) {
        return isZonderSite(verzoek) ? Probleem.invoer(ZONDER_HOST) : Probleem.http(400);
    }

    /** Nobody could say where an answer leads that sends the sender on. */
    private static boolean isZonderSite(RoutingContext verzoek) {
        var site = verzoek.request().authority();
        return site == null || site.host().isBlank();
    }

    /** A step of logging in or out: on to where it leads, with the session that the framework has set. */
    private static void verder(RoutingContext verzoek, AuthenticationRedirectException stap) {
        verzoek.response()
                .setStatusCode(stap.getCode())
                .putHeader(HttpHeaders.LOCATION, stap.getRedirectUri())
                .putHeader(HttpHeaders.CACHE_CONTROL, "no-store")
                .end();
    }

    /** A machine hears that its token is worth nothing; a person is sent to the login by the framework itself. */
    private void inloggen(RoutingContext verzoek, Throwable fout) {
        if (Paden.isApi(verzoek) && fout instanceof AuthenticationFailedException) {
            verzoek.response().putHeader("WWW-Authenticate", "Bearer error=\"invalid_token\"");
            weiger(verzoek, Probleem.http(401));
        } else if (fout instanceof AuthenticationFailedException && Sessieverlies.isFormulier(verzoek)) {
            sessieverlies.bewaar(verzoek);
        } else {
            verzoek.next();
        }
    }

    void weiger(RoutingContext verzoek, Probleem probleem) {
        var api = Paden.isApi(verzoek);
        koppen.zorgVoor(verzoek);
        if (probleem.status() == 503) {
            verzoek.response().putHeader("Retry-After", Foutantwoord.OPNIEUW_NA);
        }
        verzoek.response()
                .setStatusCode(probleem.status())
                .putHeader(HttpHeaders.CONTENT_TYPE, api ? Probleem.TYPE : Foutantwoord.HTML)
                .end(api ? probleem.json(pad(verzoek)) : antwoord.kaal(probleem));
    }

    private static String pad(RoutingContext verzoek) {
        return String.valueOf(verzoek.request().path());
    }

    private static long lengte(RoutingContext verzoek) {
        var kop = verzoek.request().getHeader(HttpHeaders.CONTENT_LENGTH);
        return kop != null && kop.matches("\\d{1,18}") ? Long.parseLong(kop) : 0;
    }
}
