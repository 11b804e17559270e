package nl.waardevollekernen.selectie;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.waardevollekernen.opencall.Fondsen;
import org.junit.jupiter.api.Test;

class BesluitbladenTest {
    @Test
    void hulpBijHetBedrag_noemtOnderEnBovengrensVanElkFonds() {
        var fonds = Fondsen.van("demofonds-kernen").orElseThrow();
        assertThat(Besluitbladen.bedraghulp(List.of(fonds)).replace('\u00a0', ' '))
                .startsWith("Hoogstens wat gevraagd is. ")
                .contains(fonds.naam() + ": van € 250.000 tot en met € 5.000.000.");
    }
}
