package nl.waardevollekernen.gedeeld.web;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.Cookie;
import io.vertx.core.http.CookieSameSite;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

/**
 * A form posted after its session has ended is not lost: it is kept, its user logs in, and gets it offered again. Runs
 * before the login does, because the login itself forgets what was posted.
 */
@ApplicationScoped
class Sessieverlies {
    /** Holds the key of the kept form. */
    static final String COOKIE = "wk-bewaard";

    private static final int VOOR_HET_INLOGGEN = 800;
    private static final int GRENS = 1_000_000;
    private static final int SECONDEN = 3600;
    private static final String SESSIE = "q_session";
    private static final String HERVAT = "/inloggen?terug=%2Fbewaard-formulier";

    /** Where there is nothing to lose: whoever logs out after the session has ended is logged out. */
    private static final String UITLOGGEN = "/uitloggen";

    /** What the address of a kept form ends with when it is posted after all. */
    static final String ALSNOG = "?alsnog";

    private final BewaardeFormulieren formulieren;

    Sessieverlies(BewaardeFormulieren formulieren) {
        this.formulieren = formulieren;
    }

    void registreer(@Observes Filters filters) {
        filters.register(
                verzoek -> {
                    if (isFormulier(verzoek) && zonderSessie(verzoek)) {
                        bewaar(verzoek);
                        return;
                    }
                    if (isAlsnog(verzoek)) {
                        vergeet(verzoek);
                    }
                    verzoek.next();
                },
                VOOR_HET_INLOGGEN);
    }

    /** True for a form of one of our own pages that fits in a row. */
    static boolean isFormulier(RoutingContext verzoek) {
        var vraag = verzoek.request();
        var soort = String.valueOf(vraag.getHeader(HttpHeaders.CONTENT_TYPE));
        var lengte = vraag.getHeader(HttpHeaders.CONTENT_LENGTH);
        return vraag.method().equals(HttpMethod.POST)
                && !Paden.isApi(verzoek)
                && !UITLOGGEN.equals(vraag.path())
                && soort.startsWith("application/x-www-form-urlencoded")
                && vraag.getCookie(Vormsleutel.COOKIE) != null
                && lengte != null
                && lengte.matches("\\d{1,7}")
                && Integer.parseInt(lengte) <= GRENS;
    }

    /** Keeps what is posted and goes to the login. */
    void bewaar(RoutingContext verzoek) {
        var pad = verzoek.request().path();
        verzoek.request()
                .body()
                .map(Buffer::toString)
                .compose(inhoud -> verzoek.vertx()
                        .executeBlocking(
                                () -> formulieren.bewaar(new BewaardeFormulieren.Formulier(pad, inhoud)), false))
                .onSuccess(sleutel -> verzoek.response()
                        .addCookie(cookie(verzoek, sleutel).setMaxAge(SECONDEN))
                        .setStatusCode(303)
                        .putHeader(HttpHeaders.LOCATION, HERVAT)
                        .end())
                .onFailure(verzoek::fail);
        verzoek.request().resume();
    }

    /** The kept form is no longer offered in this browser; what it says goes with the row, within the hour. */
    static void vergeet(RoutingContext verzoek) {
        verzoek.response().addCookie(cookie(verzoek, "").setMaxAge(0));
    }

    private static boolean isAlsnog(RoutingContext verzoek) {
        var vraag = verzoek.request();
        return vraag.method().equals(HttpMethod.POST)
                && ALSNOG.substring(1).equals(vraag.query())
                && vraag.getCookie(COOKIE) != null;
    }

    private static boolean zonderSessie(RoutingContext verzoek) {
        return verzoek.request().cookies().stream()
                .noneMatch(cookie -> cookie.getName().startsWith(SESSIE));
    }

    private static Cookie cookie(RoutingContext verzoek, String waarde) {
        return Cookie.cookie(COOKIE, waarde)
                .setPath("/")
                .setHttpOnly(true)
                .setSecure(verzoek.request().isSSL())
                .setSameSite(CookieSameSite.LAX);
    }
}
