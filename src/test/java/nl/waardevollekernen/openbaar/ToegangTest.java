package nl.waardevollekernen.openbaar;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class ToegangTest {
    @ParameterizedTest
    @NullSource
    @ValueSource(
            strings = {
                "",
                "/./ /evil",
                "/a b",
                "/%",
                "/a|b",
                "//evil.example",
                "/\\evil",
                "https://evil.example",
                "mijn"
            })
    void punt1_eenAdresDatNietTeLezenIsOfVanEenAnderIs_leidtNaarHetBegin(String terug) {
        assertThat(Toegang.doel(terug)).hasToString("/mijn");
    }

    @Test
    void punt1_eenEigenAdres_blijft() {
        assertThat(Toegang.doel("/casussen?stand=ingediend#lijst")).hasToString("/casussen?stand=ingediend#lijst");
    }
}
