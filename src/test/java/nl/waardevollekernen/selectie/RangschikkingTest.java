package nl.waardevollekernen.selectie;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Map;
import java.util.UUID;
import nl.waardevollekernen.toetsing.Gemiddelde;
import org.junit.jupiter.api.Test;

class RangschikkingTest {
    private final UUID a = UUID.randomUUID();
    private final UUID b = UUID.randomUUID();
    private final UUID c = UUID.randomUUID();

    @Test
    void gelijkeTotalen_delenEenPlaats_deVolgendeTeltDoor() {
        assertThat(Rangschikking.van(Map.of(a, totaal("21", "3"), b, totaal("28", "4"), c, totaal("6", "1"))))
                .isEqualTo(Map.of(a, 1, b, 1, c, 3));
    }

    @Test
    void totalen_dieGelijkLijken_zijnNietGelijk() {
        assertThat(Rangschikking.van(Map.of(a, totaal("20", "3"), b, totaal("6.67", "1"))))
                .isEqualTo(Map.of(a, 2, b, 1));
    }

    @Test
    void punt4_wieEenCasusNietZiet_leestPlaatsenZonderGat() {
        assertThat(Rangschikking.zonderGaten(Map.of(a, 1, b, 1, c, 4))).isEqualTo(Map.of(a, 1, b, 1, c, 3));
        assertThat(Rangschikking.zonderGaten(Map.of(a, 1, c, 3))).isEqualTo(Map.of(a, 1, c, 2));
        assertThat(Rangschikking.zonderGaten(Map.of(b, 2))).isEqualTo(Map.of(b, 1));
        assertThat(Rangschikking.zonderGaten(Map.of(a, 1, b, 2, c, 3))).isEqualTo(Map.of(a, 1, b, 2, c, 3));
    }

    private static Gemiddelde totaal(String som, String deler) {
        return new Gemiddelde(new BigDecimal(som), new BigDecimal(deler));
    }
}
