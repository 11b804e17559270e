package nl.waardevollekernen.gedeeld;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EtagsTest {
    @ParameterizedTest
    @ValueSource(strings = {"\"3\"", " \"3\" ", "\"1\", \"3\"", "*"})
    void voorwaarde_dieDeVersieNoemt_houdt(String ifMatch) {
        assertThatCode(() -> Etags.voorwaarde(ifMatch).eis(3)).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"2\"", "W/\"3\"", "3", "\"1\", \"2\"", "onzin\""})
    void voorwaarde_dieEenAndereVersieNoemt_isVerouderd(String ifMatch) {
        assertThatThrownBy(() -> Etags.voorwaarde(ifMatch).eis(3))
                .hasFieldOrPropertyWithValue("soort", Weigering.Soort.VEROUDERD);
    }

    @Test
    void voorwaarde_zonderKop_vraagtOmDeVersie() {
        assertThatThrownBy(() -> Etags.voorwaarde(null))
                .hasFieldOrPropertyWithValue("soort", Weigering.Soort.VERSIE_ONTBREEKT);
        assertThatThrownBy(() -> Etags.voorwaarde(" "))
                .hasFieldOrPropertyWithValue("soort", Weigering.Soort.VERSIE_ONTBREEKT);
    }

    @Test
    void voorwaarde_vanEenPagina_isDeGelezenVersie() {
        assertThatCode(() -> Etags.voorwaarde(7).eis(7)).doesNotThrowAnyException();
        assertThatThrownBy(() -> Etags.voorwaarde(7).eis(8))
                .hasFieldOrPropertyWithValue("soort", Weigering.Soort.VEROUDERD);
    }
}
