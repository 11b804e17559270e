package nl.waardevollekernen.toetsing;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Map;
import nl.waardevollekernen.opencall.Kaders;
import org.junit.jupiter.api.Test;

class ScoreveldTest {
    @Test
    void tussenstand_zonderCijfers_isLeegEnNooitNul() {
        var regels = Scoreregel.van(Kaders.van("toetsingskader-tk2027-v1"), Map.of());
        assertThat(Scoreveld.voorlopig(regels, Map.of())).isEmpty();
    }

    @Test
    void tussenstand_metTweeCijfers_weegtAlleenDie() {
        var regels = Scoreregel.van(Kaders.van("toetsingskader-tk2027-v1"), Map.of());
        var scores = Map.of(
                "gebiedslogica", new Score(new BigDecimal(8), ""),
                "brede-waarde", new Score(new BigDecimal(4), ""));
        assertThat(Scoreveld.voorlopig(regels, scores)).isEqualTo("5,50");
    }
}
