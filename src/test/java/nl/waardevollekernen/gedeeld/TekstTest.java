package nl.waardevollekernen.gedeeld;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TekstTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "\t\r\n",
                "\u00a0\u2003",
                "\ufeff",
                "\u200b\u2060\u00ad",
                "\u202e",
                "\u3164",
                "\u2800 \u115f"
            })
    void watNiemandZiet_isGeenAntwoord(String tekst) {
        assertThat(Tekst.isLeeg(tekst)).isTrue();
        assertThat(Tekst.schoon(tekst)).isEmpty();
        assertThat(Tekst.ofNiets(tekst)).isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"a", ".", " Een reden \n", "\ufeffReden", "\ud83d\ude00", "e\u0301"})
    void watTeZienIs_blijftZonderWitEromheen(String tekst) {
        assertThat(Tekst.isLeeg(tekst)).isFalse();
        assertThat(Tekst.schoon(tekst)).isEqualTo(tekst.strip()).isEqualTo(Tekst.ofNiets(tekst));
    }

    @Test
    void geenTekst_isLeeg() {
        assertThat(Tekst.isLeeg(null)).isTrue();
        assertThat(Tekst.schoon(null)).isEmpty();
        assertThat(Tekst.ofNiets(null)).isNull();
    }
}
