package nl.waardevollekernen.taak;

import static org.assertj.core.api.Assertions.assertThat;

import nl.waardevollekernen.taak.TaakOnderwerp.Onderwerp;
import org.junit.jupiter.api.Test;

class TaakOnderwerpTest {
    @Test
    void werkOverTweeLeden_isVoorIedereenMetDeRol_enTeOnderscheiden() {
        var een = new Onderwerp("WK-1", "Emmen", "Emmen", "Drenthe", "een").vanIedereen(", lid Lotte Quist");
        var twee = new Onderwerp("WK-1", "Emmen", "Emmen", "Drenthe", "twee").vanIedereen(", lid Olaf Prinsen");
        assertThat(een.voor()).isNull();
        assertThat(een.kern()).isEqualTo("Emmen, lid Lotte Quist").isNotEqualTo(twee.kern());
    }
}
