package nl.waardevollekernen.casus;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class DemowaardenTest {
    @Test
    void gewijzigdeWaarde_isNietMeerVerzonnen() {
        var over = Demowaarden.van(List.of("/grex/datum", "/plan/naam")).zonder(List.of("/grex/datum"));
        assertThat(over.pointers()).containsExactly("/plan/naam");
    }

    @Test
    void lijstMetAndereLengte_blijftAlsGeheelVerzonnen() {
        var over =
                Demowaarden.van(List.of("/kosten/0/bedrag", "/kosten/1/bedrag")).zonder(List.of("/kosten"));
        assertThat(over.pointers()).containsExactly("/kosten");
    }

    @Test
    void echteCasus_heeftErGeen() {
        assertThat(Demowaarden.GEEN.pointers()).isEmpty();
        assertThat(Demowaarden.GEEN.zonder(List.of("/plan/naam"))).isEqualTo(Demowaarden.GEEN);
    }
}
