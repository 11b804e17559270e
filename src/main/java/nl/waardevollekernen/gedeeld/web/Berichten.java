package nl.waardevollekernen.gedeeld.web;

import io.vertx.core.http.Cookie;
import io.vertx.core.http.CookieSameSite;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.RequestScoped;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;

/** One sentence for the page that follows a POST ("Uw antwoorden zijn bewaard"): shown once, then gone. */
@RequestScoped
public class Berichten {
    private static final String COOKIE = "wk-bericht";
    private static final int SECONDEN = 60;

    private final RoutingContext verzoek;
    private final Zegel zegel;

    Berichten(RoutingContext verzoek, Zegel zegel) {
        this.verzoek = verzoek;
        this.zegel = zegel;
    }

    /** Shows this sentence above the page that this user sees next. */
    public void toonStraks(String zin) {
        var tekst = Base64.getUrlEncoder().withoutPadding().encodeToString(zin.getBytes(StandardCharsets.UTF_8));
        verzoek.response()
                .addCookie(cookie(tekst + "." + zegel.van(COOKIE, tekst)).setMaxAge(SECONDEN));
    }

    /** What the request before this one wanted to say; reading it takes it away. */
    public List<String> nu() {
        var cookie = verzoek.request().getCookie(COOKIE);
        if (cookie == null) {
            return List.of();
        }
        verzoek.response().addCookie(cookie("").setMaxAge(0));
        var delen = cookie.getValue().split("\\.", 2);
        return delen.length == 2 && zegel.klopt(COOKIE, delen[0], delen[1])
                ? List.of(new String(Base64.getUrlDecoder().decode(delen[0]), StandardCharsets.UTF_8))
                : List.of();
    }

    private Cookie cookie(String waarde) {
        return Cookie.cookie(COOKIE, waarde)
                .setPath("/")
                .setHttpOnly(true)
                .setSecure(verzoek.request().isSSL())
                .setSameSite(CookieSameSite.LAX);
    }
}
