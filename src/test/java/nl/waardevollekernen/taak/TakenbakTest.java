package nl.waardevollekernen.taak;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import nl.waardevollekernen.gedeeld.web.Keuze;
import nl.waardevollekernen.identiteit.Rol;
import nl.waardevollekernen.taak.Werkfilter.Bak;
import nl.waardevollekernen.taak.Werkfilter.Volgorde;
import org.junit.jupiter.api.Test;

class TakenbakTest {
    @Test
    void filter_biedtAlleenSoortenVanDeEigenRollen() {
        assertThat(bak(0).soorten())
                .extracting(Keuze::tekst)
                .contains("Casus toetsen")
                .doesNotContain("Besluit nemen", "Casus beoordelen");
    }

    @Test
    void geenEigenTaken_noemtAlleenEenVrijeTaakAlsDieErIs() {
        assertThat(bak(2).leeg()).contains("Neem een vrije taak");
        assertThat(bak(0).leeg()).contains("geen taak vrij");
    }

    private static Takenbak bak(long vrij) {
        var tabs = Arrays.stream(Bak.values())
                .map(een -> new Takenbak.Tab(een, "/taken", een == Bak.OPEN ? vrij : 0, een == Bak.MIJN))
                .toList();
        var filter = new Werkfilter(Bak.MIJN, null, null, null, Volgorde.TERMIJN);
        return new Takenbak(filter, tabs, List.of(), 0, "/taken", Set.of(Rol.MARKTMEESTER), false, null);
    }
}
