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
    private static final String LET_OP = "let-op";
    private static final String GOED = "goed";

    /** A sentence to show, drawn as "goed" or as "let-op". */
    public record Bericht(String soort, String tekst) {}

    private final RoutingContext verzoek;
    private final Zegel zegel;

    Berichten(RoutingContext verzoek, Zegel zegel) {
        this.verzoek = verzoek;
        this.zegel = zegel;
    }

    /** Shows this sentence above the page that this user sees next. */
    public void toonStraks(String zin) {
        bewaar(GOED, zin);
    }

    /** The same for what went well but asks for attention. */
    public void waarschuwStraks(String zin) {
        bewaar(LET_OP, zin);
    }

    private void bewaar(String soort, String zin) {
        var inhoud = soort + " " + zin;
        var tekst = Base64.getUrlEncoder().withoutPadding().encodeToString(inhoud.getBytes(StandardCharsets.UTF_8));
        verzoek.response()
                .addCookie(cookie(tekst + "." + zegel.van(COOKIE, tekst)).setMaxAge(SECONDEN));
    }

    /** What the request before this one wanted to say; reading it takes it away. */
    public List<Bericht> nu() {
        var cookie = verzoek.request().getCookie(COOKIE);
        if (cookie == null) {
            return List.of();
        }
        verzoek.response().addCookie(cookie("").setMaxAge(0));
        var delen = cookie.getValue().split("\\.", 2);
        return delen.length == 2 && zegel.klopt(COOKIE, delen[0], delen[1])
                ? List.of(bericht(new String(Base64.getUrlDecoder().decode(delen[0]), StandardCharsets.UTF_8)))
                : List.of();
    }

    private static Bericht bericht(String inhoud) {
        return inhoud.startsWith(LET_OP + " ")
                ? new Bericht(LET_OP, inhoud.substring(LET_OP.length() + 1))
                : new Bericht(GOED, inhoud.substring(Math.min(inhoud.length(), GOED.length() + 1)));
    }

    private Cookie cookie(String waarde) {
        return Cookie.cookie(COOKIE, waarde)
                .setPath("/")
                .setHttpOnly(true)
                .setSecure(verzoek.request().isSSL())
                .setSameSite(CookieSameSite.LAX);
    }
}
