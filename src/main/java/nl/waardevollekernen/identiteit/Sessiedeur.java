package nl.waardevollekernen.identiteit;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.Cookie;
import io.vertx.core.http.CookieSameSite;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;
import java.util.Optional;
import nl.waardevollekernen.gedeeld.web.Paden;
import org.jspecify.annotations.Nullable;

/**
 * Turns the cookie of a page request into its session before anybody looks at either. A cookie whose session is over is taken
 * off the request and out of the browser: what is public stays so, and what is not asks for a login.
 */
@ApplicationScoped
class Sessiedeur {
    static final String COOKIE = "q_session";

    /** After the paths and sizes were judged; before a form without a session is kept, and before the login. */
    private static final int VOOR_HET_BEWAREN = 850;

    private static final String SLEUTEL = Sessiedeur.class.getName();

    /** The session of this request. */
    record Geopend(String handvat, Sessie sessie) {}

    private final Sessiewacht wacht;

    Sessiedeur(Sessiewacht wacht) {
        this.wacht = wacht;
    }

    void registreer(@Observes Filters filters) {
        filters.register(this::open, VOOR_HET_BEWAREN);
    }

    /** The session of this request, when it has one that holds. */
    static Optional<Geopend> van(RoutingContext verzoek) {
        return Optional.ofNullable(verzoek.<@Nullable Geopend>get(SLEUTEL));
    }

    private void open(RoutingContext verzoek) {
        if (Paden.isApi(verzoek) || namen(verzoek).isEmpty()) {
            verzoek.next();
            return;
        }
        var cookie = verzoek.request().getCookie(COOKIE);
        if (Paden.isVast(verzoek)) {
            neemWeg(verzoek);
            verzoek.next();
        } else if (cookie == null) {
            sluit(verzoek);
            verzoek.next();
        } else {
            var handvat = cookie.getValue();
            verzoek.vertx()
                    .executeBlocking(() -> wacht.oordeel(handvat), false)
                    .onSuccess(oordeel -> {
                        oordeel.ifPresentOrElse(houdt -> houd(verzoek, handvat, houdt), () -> sluit(verzoek));
                        verzoek.next();
                    })
                    .onFailure(verzoek::fail);
        }
    }

    private static void houd(RoutingContext verzoek, String handvat, Sessiewacht.Oordeel oordeel) {
        verzoek.put(SLEUTEL, new Geopend(handvat, oordeel.sessie()));
        if (oordeel.vernieuwd()) {
            verzoek.response().addCookie(koekje(verzoek, COOKIE, handvat).setMaxAge(Sessies.RUST.toSeconds()));
        }
    }

    /** Takes the session off this request and out of the browser. */
    static void sluit(RoutingContext verzoek) {
        verzoek.remove(SLEUTEL);
        var namen = namen(verzoek);
        neemWeg(verzoek);
        verzoek.addHeadersEndHandler(einde -> {
            if (verzoek.request().getCookie(COOKIE) == null) {
                namen.forEach(naam -> verzoek.response()
                        .headers()
                        .add(
                                HttpHeaders.SET_COOKIE,
                                koekje(verzoek, naam, "").setMaxAge(0).encode()));
            }
        });
    }

    private static void neemWeg(RoutingContext verzoek) {
        namen(verzoek).forEach(naam -> verzoek.response().removeCookie(naam, false));
    }

    private static List<String> namen(RoutingContext verzoek) {
        return verzoek.request().cookies().stream()
                .map(Cookie::getName)
                .filter(naam -> naam.startsWith(COOKIE))
                .distinct()
                .toList();
    }

    private static Cookie koekje(RoutingContext verzoek, String naam, String waarde) {
        return Cookie.cookie(naam, waarde)
                .setPath("/")
                .setHttpOnly(true)
                .setSecure(verzoek.request().isSSL())
                .setSameSite(CookieSameSite.LAX);
    }
}
