package nl.waardevollekernen.casus;

import static org.assertj.core.api.Assertions.assertThat;

import nl.waardevollekernen.casus.Ontvankelijkheidsoordeel.Uitkomst;
import org.junit.jupiter.api.Test;

class BuitenBehandelingTest {
    @Test
    void buitenBehandeling_zonderAanvulling_wordtGeweigerd() {
        assertThat(BuitenBehandeling.bezwaar(Uitkomst.BUITEN_BEHANDELING, false))
                .hasValueSatisfying(fout -> assertThat(fout.veld()).isEqualTo("/uitkomst"));
    }

    @Test
    void buitenBehandeling_naEenAanvulling_kan() {
        assertThat(BuitenBehandeling.bezwaar(Uitkomst.BUITEN_BEHANDELING, true)).isEmpty();
    }

    @Test
    void nietOntvankelijk_kanOokZonderAanvulling() {
        assertThat(BuitenBehandeling.bezwaar(Uitkomst.NIET_ONTVANKELIJK, false)).isEmpty();
    }
}
