package nl.waardevollekernen.toetsing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.Map;
import org.junit.jupiter.api.Test;

class WegingTest {
    private final Weging weging = new Weging(Map.of("a", new BigDecimal("60"), "b", new BigDecimal("40")));

    @Test
    void gewogen_volledig_isExact() {
        assertThat(weging.gewogen(Map.of("a", score("7.3"), "b", score("5.9")))).isEqualByComparingTo("6.74");
    }

    @Test
    void gewogen_scoreOntbreekt_isNooitNul() {
        assertThatThrownBy(() -> weging.gewogen(Map.of("a", score("7")))).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> weging.gewogen(Map.of("a", score("7"), "b", new Score(null, "leeg"))))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void gewichten_nietSamenHonderd_wordenGeweigerd() {
        assertThatThrownBy(() -> new Weging(Map.of("a", new BigDecimal("60"))))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static Score score(String cijfer) {
        return new Score(new BigDecimal(cijfer), "omdat");
    }
}
