package nl.waardevollekernen.taak;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import nl.waardevollekernen.gedeeld.Veldfout;
import nl.waardevollekernen.gedeeld.Weigering;
import nl.waardevollekernen.taak.Werkfilter.Bak;
import nl.waardevollekernen.taak.Werkfilter.Volgorde;
import org.junit.jupiter.api.Test;

class FilterinvoerTest {
    @Test
    void machine_zonderFilter_vraagtAllesOpTermijn() {
        var filter = Filterinvoer.streng(null, null, null, null, null);
        assertThat(filter.bak()).isEqualTo(Bak.ALLES);
        assertThat(filter.volgorde()).isEqualTo(Volgorde.TERMIJN);
    }

    @Test
    void machine_metAllesFout_hoortAlleFouten() {
        var fout = catchThrowableOfType(
                Weigering.class, () -> Filterinvoer.streng("weg", "weg", null, "x".repeat(101), "weg"));
        assertThat(fout.veldfouten()).extracting(Veldfout::veld).containsExactly("bak", "volgorde", "soort", "zoek");
    }

    @Test
    void mens_metVreemdAdres_zietDeEigenTaken() {
        var filter = Filterinvoer.soepel("weg", "weg", " ", "x".repeat(101), "weg");
        assertThat(filter.bak()).isEqualTo(Bak.MIJN);
        assertThat(filter.soort()).isNull();
        assertThat(filter.provincie()).isNull();
        assertThat(filter.zoek()).hasSize(100);
    }

    @Test
    void adres_metTekensDieNietKunnen_isGecodeerd() {
        var filter = Filterinvoer.soepel("open", null, "Noord-Brabant", "50% & {meer}?", "kenmerk");
        assertThat(Takenbak.adres(filter, "abc"))
                .isEqualTo(
                        "/taken?bak=open&provincie=Noord-Brabant&zoek=50%25+%26+%7Bmeer%7D%3F&volgorde=kenmerk&cursor=abc");
    }
}
