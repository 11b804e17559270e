package nl.waardevollekernen.opencall;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;

class FormulierDefinitieTest {
    private final FormulierDefinitie formulier = Formulieren.van("transformatie-kernen-2027-v1");

    @Test
    void formulier_vanDeEersteCall_heeftTwaalfOnderwerpen() {
        assertThat(formulier.onderwerpen()).hasSize(12);
        assertThat(formulier.onderwerpen().getFirst().titel()).isEqualTo("Indiener");
        assertThat(formulier.onderwerpen().getLast().titel()).isEqualTo("Verklaringen");
    }

    @Test
    void veld_metEenPointer_isTeVindenOokInEenRij() {
        assertThat(formulier.veld("/financiering/gevraagd"))
                .hasValueSatisfying(veld -> assertThat(veld.type()).isEqualTo(Veldtype.BEDRAG));
        assertThat(formulier.veld("/gebiedsdeal/partijen/3/risicodragend"))
                .hasValueSatisfying(veld -> assertThat(veld.type()).isEqualTo(Veldtype.JA_NEE));
        assertThat(formulier.veld("/gebiedsdeal/onbekend")).isEmpty();
        assertThat(formulier.veld("/financiering")).isEmpty();
    }

    @Test
    void formulier_datNietBestaat_isEenFout() {
        assertThatIllegalArgumentException().isThrownBy(() -> Formulieren.van("bestaat-niet"));
    }
}
