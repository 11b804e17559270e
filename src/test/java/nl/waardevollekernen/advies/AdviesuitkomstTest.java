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
    void aanbeveling_zonderMeerderheid_isErGeen_metDeTelling() {
        var uitkomst = Adviesuitkomst.van(List.of(
                stem("8", Aanbeveling.TOELATEN),
                stem("7", Aanbeveling.TOELATEN_MITS),
                stem("5", Aanbeveling.NIET_TOELATEN)));
        assertThat(uitkomst.aanbeveling()).isNull();
        assertThat(uitkomst.label()).isEqualTo("Geen meerderheid");
        assertThat(uitkomst.telling()).isEqualTo("Toelaten: 1, Toelaten mits: 1, Niet toelaten: 1");
    }

    @Test
    void aanbeveling_metPreciesDeHelft_isGeenMeerderheid() {
        var uitkomst = Adviesuitkomst.van(List.of(
                stem("7", Aanbeveling.TOELATEN),
                stem("7", Aanbeveling.TOELATEN),
                stem("5", Aanbeveling.NIET_TOELATEN),
                stem("5", Aanbeveling.TOELATEN_MITS)));
        assertThat(uitkomst.aanbeveling()).isNull();
    }

    private static Stem stem(String gewogen, Aanbeveling aanbeveling) {
        return new Stem(new BigDecimal(gewogen), aanbeveling);
    }
}
