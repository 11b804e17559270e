package nl.waardevollekernen.opencall;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import org.junit.jupiter.api.Test;

class GebiedTest {
    private static final String VIERKANT = "[[5.0,52.0],[5.1,52.0],[5.1,52.1],[5.0,52.1],[5.0,52.0]]";

    private static JsonNode geojson(String type, String coordinaten) {
        return Bronnen.uitTekst("{\"type\":\"" + type + "\",\"coordinates\":" + coordinaten + "}", JsonNode.class);
    }

    @Test
    void gebied_datEenPuntOfEenVlakIs_isAaneengesloten() {
        assertThat(Gebied.controleer(geojson("Point", "[5.07,51.68]"))).isEmpty();
        assertThat(Gebied.controleer(geojson("Polygon", "[" + VIERKANT + "]"))).isEmpty();
        assertThat(Gebied.controleer(geojson(
                        "Polygon",
                        "[" + VIERKANT + ",[[5.02,52.02],[5.04,52.02],[5.04,52.04],[5.02,52.04],[5.02,52.02]]]")))
                .isEmpty();
    }

    @Test
    void gebied_waarvanDeGrensZichzelfKruist_wordtGeweigerd() {
        var vlinder = "[[[5.0,52.0],[5.1,52.1],[5.1,52.0],[5.0,52.1],[5.0,52.0]]]";
        assertThat(Gebied.controleer(geojson("Polygon", vlinder)))
                .hasValueSatisfying(fout -> assertThat(fout).contains("kruist of raakt zichzelf"));
    }

    @Test
    void gebied_metEenGatBuitenHetVlak_wordtGeweigerd() {
        assertThat(Gebied.aaneengesloten(geojson(
                        "Polygon", "[" + VIERKANT + ",[[5.5,52.5],[5.6,52.5],[5.6,52.6],[5.5,52.6],[5.5,52.5]]]")))
                .isFalse();
    }

    @Test
    void gebied_uitLosseDelen_wordtGeweigerd() {
        assertThat(Gebied.controleer(geojson("MultiPolygon", "[[" + VIERKANT + "]]")))
                .hasValueSatisfying(fout -> assertThat(fout).contains("losse delen"));
    }

    @Test
    void gebied_metEenOpenRandOfTeWeinigPunten_wordtGeweigerd() {
        assertThat(Gebied.aaneengesloten(geojson("Polygon", "[[[5.0,52.0],[5.1,52.0],[5.1,52.1],[5.0,52.1]]]")))
                .isFalse();
        assertThat(Gebied.aaneengesloten(geojson("Polygon", "[[[5.0,52.0],[5.1,52.0],[5.0,52.0]]]")))
                .isFalse();
        assertThat(Gebied.aaneengesloten(geojson("Polygon", "[[[5.0,52.0],[5.1,52.0],[5.2,52.0],[5.0,52.0]]]")))
                .isFalse();
    }

    @Test
    void gebied_buitenNederlandOfMetBreedteVoorLengte_wordtGeweigerd() {
        assertThat(Gebied.controleer(geojson("Point", "[52.0,5.0]"))).isPresent();
        assertThat(Gebied.controleer(geojson("Point", "[2.35,48.85]"))).isPresent();
    }

    @Test
    void gebied_metRareVormen_geeftEenMeldingEnNooitEenFout() {
        for (var vorm : new String[] {"[]", "[[]]", "[[[]]]", "[[[[5,52]]]]", "null", "3", "[[\"a\"]]", "{}"}) {
            assertThat(Gebied.controleer(geojson("Polygon", vorm))).as(vorm).isPresent();
            assertThat(Gebied.controleer(geojson("Point", vorm))).as(vorm).isPresent();
        }
        assertThat(Gebied.controleer(Bronnen.uitTekst("{\"type\":\"Point\"}", JsonNode.class)))
                .isPresent();
        assertThat(Gebied.controleer(Bronnen.uitTekst("[1]", JsonNode.class))).isPresent();
    }
}
