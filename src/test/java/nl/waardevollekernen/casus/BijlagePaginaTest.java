package nl.waardevollekernen.casus;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class BijlagePaginaTest {
    @Test
    void melding_noemtDeNaamWaaronderHetBestandIsBewaard() {
        assertThat(BijlagePagina.toegevoegd("grex.xlsx", "grex.xlsx"))
                .isEqualTo("Het bestand “grex.xlsx” is toegevoegd.");
        assertThat(BijlagePagina.toegevoegd("<b>é#1?.pdf", "-b-é-1-.pdf"))
                .startsWith("Het bestand “-b-é-1-.pdf” is toegevoegd.")
                .contains("De naam is aangepast");
    }
}
