package nl.waardevollekernen.opencall;

import static org.assertj.core.api.Assertions.assertThat;

import nl.waardevollekernen.gedeeld.CanoniekeJson;
import nl.waardevollekernen.gedeeld.Veldfout;
import org.junit.jupiter.api.Test;

class AandachtspuntenTest {
    @Test
    void verklaringMetNee_vraagtAandacht_enHoudtHetIndienenNietTegen() {
        var inhoud = CanoniekeJson.lees("{\"verklaringen\":{\"openBoek\":false,\"ethischeCode\":false}}");
        assertThat(Aandachtspunten.van(inhoud))
                .extracting(Veldfout::veld)
                .containsExactly("/verklaringen/openBoek", "/verklaringen/ethischeCode");
        assertThat(InhoudControle.controleer(Formulieren.van("transformatie-kernen-2027-v1"), inhoud, true))
                .extracting(Veldfout::veld)
                .doesNotContain("/verklaringen/openBoek", "/verklaringen/ethischeCode");
    }

    @Test
    void verklaringMetJa_ofNogOpen_vraagtGeenAandacht() {
        assertThat(Aandachtspunten.van(CanoniekeJson.lees("{\"verklaringen\":{\"openBoek\":true}}")))
                .isEmpty();
    }
}
