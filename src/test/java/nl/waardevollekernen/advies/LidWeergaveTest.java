package nl.waardevollekernen.advies;

import static org.assertj.core.api.Assertions.assertThat;

import nl.waardevollekernen.advies.Toewijzingsvoorstel.Kandidaat;
import nl.waardevollekernen.opencall.Kader;
import nl.waardevollekernen.opencall.Kaders;
import org.junit.jupiter.api.Test;

/** A candidate is shown with the perspective by code, for machines, and as people read it. */
class LidWeergaveTest {
    private static final Kader KADER = Kaders.van("beoordelingskader-tk2027-v1");

    private static LidWeergave lid(String invalshoek) {
        return LidWeergave.van(new Kandidaat("id", "Naam", invalshoek, 2, false), KADER);
    }

    @Test
    void punt14_invalshoek_heeftEenCodeEnEenLabel() {
        assertThat(lid("financien").invalshoek()).isEqualTo("financien");
        assertThat(lid("financien").invalshoekLabel()).isEqualTo("Financiën");
        assertThat(lid("").invalshoekLabel()).isEmpty();
        assertThat(lid("van-vroeger").invalshoekLabel()).isEqualTo("van-vroeger");
    }
}
