package nl.waardevollekernen.taak;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import nl.waardevollekernen.proces.Procesnamen.Formulier;
import org.junit.jupiter.api.Test;

class TaakSoortTest {
    @Test
    void taakSoort_elkFormulierVanDeDiagrammen_isEenSoortMetLabel() throws IllegalAccessException {
        for (var veld : Formulier.class.getDeclaredFields()) {
            assertThat(TaakSoort.van((String) veld.get(null)).label()).isNotBlank();
        }
        assertThat(Arrays.stream(TaakSoort.values()).map(TaakSoort::code)).doesNotHaveDuplicates();
    }
}
