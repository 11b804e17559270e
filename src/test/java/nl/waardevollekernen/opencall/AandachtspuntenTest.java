package nl.waardevollekernen.opencall;

import static org.assertj.core.api.Assertions.assertThat;

import nl.waardevollekernen.gedeeld.CanoniekeJson;
import nl.waardevollekernen.gedeeld.Veldfout;
import org.junit.jupiter.api.Test;

class AandachtspuntenTest {
    @Test
    void verklaringMetNee_vraagtAandacht_enHoudtHetIndienenNietTegen() {
        var inhoud = CanoniekeJson.lees("{\"verklaringen\":{\"kennisdeling\":false,\"ethischeCode\":false}}");
        assertThat(Aandachtspunten.van(inhoud))
                .extracting(Veldfout::veld)
                .containsExactly("/verklaringen/kennisdeling", "/verklaringen/ethischeCode");
        assertThat(InhoudControle.controleer(Formulieren.van("transformatie-kernen-2027-v1"), inhoud, true))
                .extracting(Veldfout::veld)
                .doesNotContain("/verklaringen/kennisdeling", "/verklaringen/ethischeCode");
    }

    @Test
    void verklaringMetJa_ofNogOpen_vraagtGeenAandacht() {
        assertThat(Aandachtspunten.van(CanoniekeJson.lees("{\"verklaringen\":{\"kennisdeling\":true}}")))
                .isEmpty();
    }
}
