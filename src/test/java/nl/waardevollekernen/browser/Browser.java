package nl.waardevollekernen.browser;

import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.PlaywrightException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import nl.waardevollekernen.stapel.Stapel;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Assumptions;

/**
 * The one browser of a test run. An installed Chromium first, else the one that Playwright downloaded itself; without
 * either the tests say so and are skipped, and in CI (environment variable CI) that is a failure.
 */
public final class Browser implements AutoCloseable {
    private static final List<Path> GEINSTALLEERD = List.of(
            Path.of("/usr/bin/chromium"), Path.of("/usr/bin/chromium-browser"), Path.of("/usr/bin/google-chrome"));

    /** Nothing that a browser asks for by itself: a closed network must not slow a test down. */
    private static final List<String> VLAGGEN = List.of(
            "--no-sandbox",
            "--disable-gpu",
            "--disable-quic",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync");

    private static final String MIJN = "/mijn";

    /** The sessions of this run by user; there is one stack in a run. */
    private static final Map<String, String> SESSIES = new ConcurrentHashMap<>();

    private final Playwright playwright;
    private final com.microsoft.playwright.Browser chromium;

    private Browser(Playwright playwright, com.microsoft.playwright.Browser chromium) {
        this.playwright = playwright;
        this.chromium = chromium;
    }

    /** A running browser; skips the test where there is none, fails it in CI. */
    public static Browser start() {
        var playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        try {
            var opties = new BrowserType.LaunchOptions().setArgs(VLAGGEN);
            var pad = geinstalleerd();
            if (pad != null) {
                opties.setExecutablePath(pad);
            }
            return new Browser(playwright, playwright.chromium().launch(opties));
        } catch (PlaywrightException fout) {
            playwright.close();
            var uitleg = "Geen browser gevonden: installeer chromium (Debian: apt-get install chromium).";
            Assertions.assertNull(System.getenv("CI"), uitleg);
            Assumptions.abort(uitleg + " De browsertests zijn overgeslagen.");
            throw fout;
        }
    }

    private static @Nullable Path geinstalleerd() {
        return GEINSTALLEERD.stream().filter(Files::isExecutable).findFirst().orElse(null);
    }

    /** Somebody who is not logged in, on the application of this stack. */
    public Bezoeker bezoeker(Stapel stapel) {
        return bezoeker(stapel.adres());
    }

    /** Somebody who is not logged in, on the application at this address. */
    public Bezoeker bezoeker(URI adres) {
        return new Bezoeker(chromium, adres, null);
    }

    /**
     * A demo user of the stack, logged in and on the own page: the first time through the real login pages, after that with
     * the session this user has. A test that ends a session makes one of its own with {@link Bezoeker#logIn}.
     */
    public Bezoeker als(String gebruiker, Stapel stapel) {
        var bekend = SESSIES.get(gebruiker);
        if (bekend != null) {
            var bezoeker = new Bezoeker(chromium, stapel.adres(), bekend).naar(MIJN);
            if (bezoeker.pagina().url().equals(stapel.adres() + MIJN)) {
                return bezoeker;
            }
            bezoeker.close();
        }
        var bezoeker = bezoeker(stapel);
        bezoeker.logIn(gebruiker);
        SESSIES.put(gebruiker, bezoeker.sessie());
        return bezoeker;
    }

    @Override
    public void close() {
        chromium.close();
        playwright.close();
    }
}
