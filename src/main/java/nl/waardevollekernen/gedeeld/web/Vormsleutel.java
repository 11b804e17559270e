package nl.waardevollekernen.gedeeld.web;

import io.quarkus.security.identity.SecurityIdentity;
import io.vertx.core.http.Cookie;
import io.vertx.core.http.CookieSameSite;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.RequestScoped;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.Base64;
import org.jspecify.annotations.Nullable;

/**
 * The key that proves that a form came from one of our own pages and was shown to the user who posts it: a random cookie
 * sealed together with that user (signed double submit). Without JavaScript, without a row in the database. Behind a dot it
 * carries a mark of that user, which proves nothing: it only tells an old key from the key of somebody else.
 */
@RequestScoped
public class Vormsleutel {
    /** Name of the hidden field in every form. */
    public static final String VELD = "vormsleutel";

    static final String COOKIE = "wk-vorm";
    private static final String DOEL = "vorm";
    private static final String SCHEIDING = ".";
    private static final String SCHEIDING_PATROON = "\\.";
    private static final int MERK = 9;

    private final RoutingContext verzoek;
    private final SecurityIdentity identiteit;
    private final Zegel zegel;
    private @Nullable String gemaakt;

    Vormsleutel(RoutingContext verzoek, SecurityIdentity identiteit, Zegel zegel) {
        this.verzoek = verzoek;
        this.identiteit = identiteit;
        this.zegel = zegel;
    }

    /** The key for a form on the page that is being made; sets the cookie that belongs to it when there is none yet. */
    public String waarde() {
        return zegel.van(DOEL, cookie() + "\n" + wie()) + SCHEIDING + merk();
    }

    boolean klopt(@Nullable String gepost) {
        var cookie = verzoek.request().getCookie(COOKIE);
        return cookie != null
                && gepost != null
                && zegel.klopt(DOEL, cookie.getValue() + "\n" + wie(), gepost.split(SCHEIDING_PATROON, 2)[0]);
    }

    /** Whether this key, which is not valid, was made for somebody else than who posts it now. */
    boolean isVanEenAnder(@Nullable String gepost) {
        var delen = gepost == null ? new String[0] : gepost.split(SCHEIDING_PATROON, 2);
        return delen.length == 2 && !delen[1].equals(merk());
    }

    boolean anoniem() {
        return identiteit.isAnonymous();
    }

    private String merk() {
        try {
            var hash = MessageDigest.getInstance("SHA-256").digest(("vorm\n" + wie()).getBytes(StandardCharsets.UTF_8));
            return Base64.getUrlEncoder().withoutPadding().encodeToString(Arrays.copyOf(hash, MERK));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private String wie() {
        return identiteit.isAnonymous() ? "" : identiteit.getPrincipal().getName();
    }

    private String cookie() {
        if (gemaakt != null) {
            return gemaakt;
        }
        var bestaand = verzoek.request().getCookie(COOKIE);
        if (bestaand != null) {
            gemaakt = bestaand.getValue();
            return gemaakt;
        }
        gemaakt = zegel.willekeurig();
        verzoek.response()
                .addCookie(Cookie.cookie(COOKIE, gemaakt)
                        .setPath("/")
                        .setHttpOnly(true)
                        .setSecure(verzoek.request().isSSL())
                        .setSameSite(CookieSameSite.LAX));
        return gemaakt;
    }
}
