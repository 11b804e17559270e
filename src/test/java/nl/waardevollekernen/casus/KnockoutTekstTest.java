package nl.waardevollekernen.casus;

import static org.assertj.core.api.Assertions.assertThat;

import nl.waardevollekernen.gedeeld.CanoniekeJson;
import nl.waardevollekernen.opencall.KnockoutInvoer;
import nl.waardevollekernen.opencall.Voorbeeldcall;
import org.junit.jupiter.api.Test;

class KnockoutTekstTest {
    private static String gegeven(String code, String inhoud) {
        var call = Voorbeeldcall.met("");
        var invoer = KnockoutInvoer.van(CanoniekeJson.lees(inhoud), call, true);
        return KnockoutTekst.gegeven(code, invoer, null, call);
    }

    @Test
    void taxatie_zegtTotEnMetWelkeDagZijGeldt_enGeenAantalMaanden() {
        assertThat(gegeven("K6", "{\"grex\":{\"taxatieDatum\":\"2026-02-01\"}}"))
                .isEqualTo(
                        "Taxatie van 1 februari 2026, geldig tot en met 1 februari 2027. De call sluit op 1 maart 2027");
        assertThat(gegeven("K6", "{}")).contains("niet ingevuld");
    }

    @Test
    void oplevering_zegtDeDagEnDeGrens() {
        assertThat(gegeven("K11", "{\"planning\":{\"gereed\":\"2034-03-02\"}}"))
                .isEqualTo("Gereed op 2 maart 2034. Uiterlijk 1 maart 2034, 7 jaar na de sluiting");
        assertThat(gegeven("K11", "{}")).contains("niet ingevuld");
    }
}
