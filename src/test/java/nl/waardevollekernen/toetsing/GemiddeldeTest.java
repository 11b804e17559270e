package nl.waardevollekernen.toetsing;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;

class GemiddeldeTest {
    @Test
    void gemiddelden_zonderEinde_wordenPreciesVergeleken() {
        var tweederde = gemiddelde("20", "3");
        assertThat(tweederde).isEqualByComparingTo(gemiddelde("40", "6")).isEqualTo(gemiddelde("40", "6"));
        assertThat(tweederde).isGreaterThan(gemiddelde("6.6666666", "1"));
        assertThat(tweederde.hashCode()).isEqualTo(gemiddelde("40", "6").hashCode());
    }

    @Test
    void gemiddelde_getoond_tweeDecimalenHalfEven() {
        assertThat(gemiddelde("20", "3").tekst()).isEqualTo("6,67");
        assertThat(gemiddelde("7.125", "1").afgerond()).isEqualByComparingTo("7.12");
    }

    private static Gemiddelde gemiddelde(String som, String deler) {
        return new Gemiddelde(new BigDecimal(som), new BigDecimal(deler));
    }
}
