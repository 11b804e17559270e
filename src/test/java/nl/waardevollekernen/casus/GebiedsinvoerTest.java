package nl.waardevollekernen.casus;

import static org.assertj.core.api.Assertions.assertThat;

import nl.waardevollekernen.opencall.Formulieren;
import nl.waardevollekernen.opencall.Gebied;
import nl.waardevollekernen.opencall.Veld;
import org.junit.jupiter.api.Test;

class GebiedsinvoerTest {
    private static final Veld GEBIED =
            Formulieren.van("transformatie-kernen-2027-v1").veld("/kern/gebied").orElseThrow();

    @Test
    void eenRegel_inWelkeVolgordeOok_isEenPunt() {
        assertThat(Gebiedsinvoer.lees(GEBIED, "51.6837 5.0669"))
                .hasToString("{\"type\":\"Point\",\"coordinates\":[5.0669,51.6837]}");
        assertThat(Gebiedsinvoer.lees(GEBIED, "5,0669; 51,6837"))
                .hasToString("{\"type\":\"Point\",\"coordinates\":[5.0669,51.6837]}");
    }

    @Test
    void drieRegels_wordenEenGeslotenVlak() {
        var vlak = Gebiedsinvoer.lees(GEBIED, "51.68 5.06\r\n51.68 5.07\n\n51.69 5.07\n");
        assertThat(Gebied.controleer(vlak)).isEmpty();
        assertThat(vlak.at("/coordinates/0").size()).isEqualTo(4);
        assertThat(Gebiedsinvoer.toon(GEBIED, vlak)).isEqualTo("51.68 5.06\n51.68 5.07\n51.69 5.07");
    }

    @Test
    void watNietTeLezenIs_blijftZoalsGetypt() {
        var getypt = "bij de kerk\n51.68 5.06";
        var waarde = Gebiedsinvoer.lees(GEBIED, getypt);
        assertThat(waarde.isTextual()).isTrue();
        assertThat(Gebiedsinvoer.toon(GEBIED, waarde)).isEqualTo(getypt);
    }

    @Test
    void geojson_blijftMogelijk() {
        var waarde = Gebiedsinvoer.lees(GEBIED, "{\"type\":\"Point\",\"coordinates\":[5.1,51.7]}");
        assertThat(Gebiedsinvoer.toon(GEBIED, waarde)).isEqualTo("51.7 5.1");
    }
}
