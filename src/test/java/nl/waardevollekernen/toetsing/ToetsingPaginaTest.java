package nl.waardevollekernen.toetsing;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ToetsingPaginaTest {
    @Test
    void foutVanEenCriterium_wijstNaarHetVeldVanDePagina() {
        assertThat(ToetsingPagina.veld("/scores/brede-waarde/cijfer")).isEqualTo("cijfer-brede-waarde");
        assertThat(ToetsingPagina.veld("/scores/hardheid/motivering")).isEqualTo("motivering-hardheid");
    }
}
