package nl.waardevollekernen.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ViewportSize;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One person with a browser window of their own: goes to pages, logs in, and checks what a page must always be. */
public final class Bezoeker implements AutoCloseable {
    private static final Path SCHERMEN = Path.of("target", "schermen");
    private static final String WACHTWOORD = "demo";
    private static final int BREED = 1280;
    private static final int SMAL = 320;
    private static final int HOOGTE = 900;
    private static final List<String> REGELS =
            List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice");

    private static final String AXE = AxeBuilder.getAxeScript();

    /** Everything axe finds against these rules; what is well is not gathered, which takes most of the time. */
    private static final String ZOEK = """
            regels => axe.run({runOnly: {type: 'tag', values: regels}, resultTypes: ['violations']})
                .then(uitslag => uitslag.violations.map(fout => fout.id + ': ' + fout.help + ' ' + fout.nodes[0].html))""";

    /** The words of this text that stand on more than one line in a row head. */
    private static final String BREUKEN = """
            tekst => [...document.querySelectorAll('main tbody th')].flatMap(kop => {
                kop.textContent = tekst;
                const bereik = document.createRange();
                return tekst.split(' ').filter(woord => {
                    bereik.setStart(kop.firstChild, tekst.indexOf(woord));
                    bereik.setEnd(kop.firstChild, tekst.indexOf(woord) + woord.length);
                    return new Set([...bereik.getClientRects()].map(rand => rand.top)).size > 1;
                });
            })""";

    private final BrowserContext venster;
    private final Page pagina;
    private final URI adres;
    private final List<String> klachten = new ArrayList<>();

    /**
     * Somebody with a new window.
     *
     * @param sessie what {@link #sessie} gave, for who is logged in already; or null
     */
    Bezoeker(com.microsoft.playwright.Browser browser, URI adres, @Nullable String sessie) {
        var opties = new com.microsoft.playwright.Browser.NewContextOptions()
                .setLocale("nl-NL")
                .setViewportSize(BREED, HOOGTE);
        this.venster = browser.newContext(sessie == null ? opties : opties.setStorageState(sessie));
        this.pagina = venster.newPage();
        this.adres = adres;
        pagina.onPageError(fout -> klachten.add("script: " + fout));
        pagina.onConsoleMessage(bericht -> {
            if (bericht.text().contains("Content Security Policy")) {
                klachten.add(bericht.text());
            }
        });
    }

    /** The page itself, for what a test wants to do on it. */
    public Page pagina() {
        return pagina;
    }

    /** What the page says, without its head and foot, as somebody reads it. */
    public String tekst() {
        return pagina.locator("main").innerText();
    }

    /** Goes to a path of the application. */
    public Bezoeker naar(String pad) {
        pagina.navigate(adres + pad);
        return this;
    }

    /** Logs in with the demo password: first who one is, then, on a second page, the password. */
    public void logIn(String gebruiker) {
        naar("/inloggen");
        logVerderIn(gebruiker);
    }

    /** Logs in on the login page that is shown. */
    public void logVerderIn(String gebruiker) {
        pagina.locator("#username").fill(gebruiker);
        pagina.locator("#kc-login, button[type=submit], input[type=submit]")
                .first()
                .click();
        pagina.locator("#password").fill(WACHTWOORD);
        pagina.locator("#kc-login, button[type=submit], input[type=submit]")
                .first()
                .click();
        pagina.waitForURL(adres + "/**");
    }

    /** All cookies of this window, to be the same person in another window without logging in again. */
    String sessie() {
        return venster.storageState();
    }

    /** Presses the button or follows the link with this text. */
    public Bezoeker kies(String tekst) {
        knop(tekst).click();
        return this;
    }

    /** Presses it twice, as a hurried person does. */
    public Bezoeker dubbelklik(String tekst) {
        knop(tekst).dblclick();
        return this;
    }

    private Locator knop(String tekst) {
        return pagina.locator("main :is(button, a):not([aria-hidden=true])")
                .filter(new Locator.FilterOptions().setHasText(tekst))
                .first();
    }

    /** Fills in the field with this label. */
    public Bezoeker vul(String label, String waarde) {
        pagina.getByLabel(label).first().fill(waarde);
        return this;
    }

    /**
     * What every page must be, wide and narrow: no violation that axe finds, no sideways scrolling, one title and one
     * main heading, nothing that its own security policy blocks. Leaves a picture of both in {@code target/schermen/}.
     */
    public Bezoeker controleer(String naam) {
        assertThat(pagina.title()).as("title of " + naam).endsWith(" – Waardevolle Kernen");
        assertThat(pagina.locator("h1").count()).as("main headings of " + naam).isEqualTo(1);
        var oud = pagina.viewportSize();
        bekijk(naam, BREED);
        bekijk(naam, SMAL);
        pagina.setViewportSize(oud.width, oud.height);
        assertThat(klachten).as("messages of the browser on " + naam).isEmpty();
        return this;
    }

    private void bekijk(String naam, int breedte) {
        pagina.setViewportSize(breedte, HOOGTE);
        assertThat(pagina.evaluate("document.documentElement.scrollWidth <= document.documentElement.clientWidth"))
                .as(naam + " scrolls sideways at " + breedte + " px")
                .isEqualTo(true);
        pagina.screenshot(new Page.ScreenshotOptions()
                .setFullPage(true)
                .setPath(SCHERMEN.resolve(naam + "-" + breedte + ".png")));
        if (Boolean.FALSE.equals(pagina.evaluate("'axe' in window"))) {
            pagina.evaluate(AXE);
        }
        var gevonden = (List<?>) pagina.evaluate(ZOEK, REGELS);
        assertThat(gevonden).as("axe on " + naam + " at " + breedte + " px").isEmpty();
    }

    /** The words that break when the row heads of the tables on this page hold this text on the narrowest screen. */
    public List<?> gebrokenRegelkoppen(String tekst) {
        var oud = pagina.viewportSize();
        pagina.setViewportSize(SMAL, HOOGTE);
        var gebroken = (List<?>) pagina.evaluate(BREUKEN, tekst);
        pagina.setViewportSize(oud.width, oud.height);
        pagina.reload();
        return gebroken;
    }

    /** Size of the window, for a test of another width. */
    public ViewportSize maat() {
        return pagina.viewportSize();
    }

    @Override
    public void close() {
        venster.close();
    }
}
