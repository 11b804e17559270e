package nl.waardevollekernen.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.waardevollekernen.opencall.DemoInhoud;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What everybody may see, and the way in and out. */
class OpenbarePaginasIT extends Browserproef {
    @ParameterizedTest
    @ValueSource(strings = {"/", "/begrippen", "/toegankelijkheid", "/privacy", "/fouten", "/bestaat-niet"})
    void openbarePagina_zonderInloggen_isVolledigEnToegankelijk(String pad) {
        try (var bezoeker = browser.bezoeker(stapel)) {
            bezoeker.naar(pad).controleer("openbaar" + ("/".equals(pad) ? "-home" : pad.replace('/', '-')));
        }
    }

    @Test
    void callpagina_vanafDeEerstePagina_noemtSluitingEnWerkwijze() {
        try (var bezoeker = browser.bezoeker(stapel)) {
            bezoeker.naar("/");
            bezoeker.pagina().locator("main h3 a").first().click();
            assertThat(bezoeker.pagina().locator("main").innerText()).contains("Sluit op", "Hoe werkt het?", "Budget");
            bezoeker.controleer("openbaar-open-call");
        }
    }

    @Test
    void skiplink_metHetToetsenbord_brengtNaarDeInhoud() {
        try (var bezoeker = browser.bezoeker(stapel)) {
            bezoeker.naar("/begrippen");
            bezoeker.pagina().keyboard().press("Tab");
            bezoeker.pagina().keyboard().press("Enter");
            assertThat(bezoeker.pagina().evaluate("document.activeElement.id")).isEqualTo("inhoud");
        }
    }

    @Test
    void inloggen_vanafEenPagina_komtDaarTerugEnUitloggenEindigtDeSessie() {
        try (var bezoeker = browser.bezoeker(stapel)) {
            bezoeker.logIn("auditor");
            assertThat(bezoeker.pagina().url()).isEqualTo(stapel.adres() + "/mijn");
            bezoeker.controleer("mijn-auditor");
            assertThat(bezoeker.pagina().locator("main").innerText()).doesNotContain("herstel het");
            bezoeker.naar("/uitloggen").controleer("uitloggen").kies("Uitloggen");
            assertThat(bezoeker.pagina().url()).isEqualTo(stapel.adres() + "/uitgelogd");
            assertThat(bezoeker.tekst()).contains("U bent uitgelogd");
            bezoeker.controleer("uitgelogd");
            bezoeker.naar("/mijn");
            assertThat(bezoeker.pagina().url()).contains("/realms/");
        }
    }

    @Test
    void casusStarten_vraagtZoNodigOmInTeLoggen_enBegintDanInDezeCall() {
        var call = "/open-calls/" + DemoInhoud.CALL;
        try (var bezoeker = browser.bezoeker(stapel)) {
            bezoeker.naar(call);
            assertThat(bezoeker.pagina().locator("main").innerText())
                    .contains(
                            "U logt eerst in.",
                            "Mist er iets, dan krijgt u de tijd om dat aan te vullen. Dat kan één keer.",
                            "ook in deze stap één keer aanvullen");
            bezoeker.kies("Casus starten");
            bezoeker.logVerderIn("waalwijk.indiener");
            assertThat(bezoeker.pagina().locator("main").innerText())
                    .contains("Nieuwe casus", "Open call: Transformatie kernen 2027");
            bezoeker.naar(call);
            assertThat(bezoeker.pagina().locator("main").innerText()).doesNotContain("U logt eerst in");
        }
        try (var auditor = browser.als("auditor", stapel)) {
            auditor.naar(call);
            assertThat(auditor.pagina().locator("main").innerText()).doesNotContain("Casus starten");
        }
    }

    @Test
    void mijn_voorElkeRol_heeftAlleenPaginasDieBestaan() {
        for (var gebruiker :
                List.of("waalwijk.indiener", "marktmeester.an", "fonds.beheerder", "kopgroep.lid", "beheer")) {
            try (var bezoeker = browser.als(gebruiker, stapel)) {
                bezoeker.controleer("mijn-" + gebruiker);
                var paden = bezoeker.pagina().locator("nav.pact-nav a").all().stream()
                        .map(koppeling -> koppeling.getAttribute("href"))
                        .toList();
                for (var pad : paden) {
                    var antwoord = bezoeker.pagina().navigate(stapel.adres() + pad);
                    assertThat(antwoord.status()).as(gebruiker + " " + pad).isEqualTo(200);
                }
            }
        }
    }
}
