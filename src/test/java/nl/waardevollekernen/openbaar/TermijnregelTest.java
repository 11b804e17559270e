package nl.waardevollekernen.openbaar;

import static org.assertj.core.api.Assertions.assertThat;

import nl.waardevollekernen.opencall.Voorbeeldcall;
import org.junit.jupiter.api.Test;

class TermijnregelTest {
    private static String met(String schuiftOp) {
        return Termijnregel.van(Voorbeeldcall.met(",\"schuiftOp\":[" + schuiftOp + "]"));
    }

    @Test
    void pagina_zegtWatErGebeurtMetEenTermijnDieInHetWeekendEindigt() {
        assertThat(met("")).contains("kan ook eindigen in een weekend");
        assertThat(met("\"ONTVANKELIJKHEID\",\"AANVULLING\",\"TOETSING\",\"ADVIES\",\"BESLUIT\""))
                .endsWith("tot en met de volgende werkdag.");
        assertThat(met("\"AANVULLING\",\"TOETSING\"")).contains("Dat geldt voor: aanvulling geven, toetsen.");
    }
}
