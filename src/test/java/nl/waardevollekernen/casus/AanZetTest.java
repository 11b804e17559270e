package nl.waardevollekernen.casus;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class AanZetTest {
    @Test
    void ontvankelijkheid_belooftEenAanvullingPerStap() {
        assertThat(AanZet.van(CasusStatus.ONTVANKELIJKHEID).uitleg()).contains("één keer in deze stap");
    }

    /** A case under the threshold was not seen by the commission, and who reads this may not know which it was. */
    @ParameterizedTest
    @EnumSource(names = {"GERANGSCHIKT", "BESLOTEN"})
    void wachtenOpBesluit_zegtNietWieBeoordeelde(CasusStatus status) {
        assertThat(AanZet.van(status).gebeurd()).isEqualTo("De beoordeling is klaar.");
    }
}
