package nl.waardevollekernen.advies;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import nl.waardevollekernen.advies.Adviesuitkomst.Stem;
import org.junit.jupiter.api.Test;

class AdviesuitkomstTest {
    @Test
    void totaal_gemiddeldeVanDeLeden_blijftExact() {
        var uitkomst = Adviesuitkomst.van(List.of(
                stem("7.00", Aanbeveling.TOELATEN),
                stem("7.00", Aanbeveling.TOELATEN),
                stem("6.00", Aanbeveling.NIET_TOELATEN)));
        assertThat(uitkomst.totaal().tekst()).isEqualTo("6,67");
        assertThat(uitkomst.totaal().som()).isEqualByComparingTo("20");
        assertThat(uitkomst.spreiding()).isEqualByComparingTo("1");
        assertThat(uitkomst.aanbeveling()).isEqualTo(Aanbeveling.TOELATEN);
    }

    @Test
    void aanbeveling_bijGelijkeStemmen_deVoorzichtigste() {
        var uitkomst = Adviesuitkomst.van(List.of(
                stem("7", Aanbeveling.TOELATEN),
                stem("7", Aanbeveling.TOELATEN),
                stem("5", Aanbeveling.NIET_TOELATEN),
                stem("5", Aanbeveling.NIET_TOELATEN)));
        assertThat(uitkomst.aanbeveling()).isEqualTo(Aanbeveling.NIET_TOELATEN);
    }

    private static Stem stem(String gewogen, Aanbeveling aanbeveling) {
        return new Stem(new BigDecimal(gewogen), aanbeveling);
    }
}
