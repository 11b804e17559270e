package nl.waardevollekernen.toetsing;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ToetsdrempelTest {
    private final Toetsdrempel drempel = new Toetsdrempel(new BigDecimal("6"), new BigDecimal("4"));

    @Test
    void totaal_preciesZes_gehaald() {
        assertThat(drempel.gehaald(new BigDecimal("6.00"), Map.of("a", score("4"))))
                .isTrue();
    }

    @Test
    void totaal_netOnderZes_nietGehaaldOokAlLijktHetZes() {
        assertThat(drempel.gehaald(new BigDecimal("5.999"), Map.of("a", score("9"))))
                .isFalse();
    }

    @Test
    void eenCriterium_onderVier_nietGehaald() {
        assertThat(drempel.gehaald(new BigDecimal("9"), Map.of("a", score("10"), "b", score("3.9"))))
                .isFalse();
    }

    private static Score score(String cijfer) {
        return new Score(new BigDecimal(cijfer), "omdat");
    }
}
