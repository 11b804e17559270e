package nl.waardevollekernen.browser;

import nl.waardevollekernen.stapel.Stapel;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;

/** What every test of pages in a real browser has: the running stack, and a browser of its class. */
public abstract class Browserproef {
    protected static Stapel stapel;
    protected static Browser browser;

    @BeforeAll
    static void start() {
        stapel = Stapel.start();
        browser = Browser.start();
    }

    @AfterAll
    static void stop() {
        if (browser != null) {
            browser.close();
        }
    }
}
