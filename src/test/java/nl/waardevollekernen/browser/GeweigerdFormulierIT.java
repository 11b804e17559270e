package nl.waardevollekernen.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext.ClearCookiesOptions;
import org.junit.jupiter.api.Test;

/** Issue 8, point 1: a form of our own pages whose key was wrong, lost or old comes back filled. */
class GeweigerdFormulierIT extends Browserproef {
    private static final String TITEL = "Getypt met een oude sleutel";

    @Test
    void formulier_metEenVerlorenSleutel_komtGevuldTerug_enGaatAlsnog() {
        try (var indiener = browser.als("waalwijk.indiener", stapel)) {
            indiener.naar("/mijn-casussen/nieuw").vul("Titel van de casus", TITEL);
            indiener.pagina().context().clearCookies(new ClearCookiesOptions().setName("wk-vorm"));
            indiener.kies("Concept maken");
            assertThat(indiener.tekst()).contains("Dit formulier was te oud", "Er is nog niets gewijzigd", TITEL);
            indiener.controleer("formulier-geweigerd").kies("Opnieuw versturen");
            assertThat(indiener.pagina().url()).contains("/casussen/");
            assertThat(indiener.tekst()).contains(TITEL);
        }
    }

    @Test
    void formulier_metDeSleutelVanEenAnder_wordtNietAangeboden() {
        try (var ander = browser.als("emmen.indiener", stapel);
                var indiener = browser.als("waalwijk.indiener", stapel)) {
            ander.naar("/mijn-casussen/nieuw");
            var sleutel = ander.pagina().locator("main [name=vormsleutel]").inputValue();
            indiener.naar("/mijn-casussen/nieuw").vul("Titel van de casus", TITEL);
            indiener.pagina()
                    .evaluate("sleutel => document.querySelector('main [name=vormsleutel]').value = sleutel", sleutel);
            indiener.kies("Concept maken");
            assertThat(indiener.tekst()).contains("Dit formulier is te oud").doesNotContain(TITEL, "Opnieuw versturen");
        }
    }
}
