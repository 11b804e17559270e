package nl.waardevollekernen.gedeeld.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Issue 8, point 1: what a browser says about where a form came from. */
class HerkomstTest {
    private final Herkomst herkomst = new Herkomst(URI.create("https://kernen.example/"));

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "https://elders.example, -",
                "https://kernen.example:8443, same-origin",
                "http://kernen.example, -",
                "https://kernen.example.elders.example, -",
                "geen adres, -",
                "-, cross-site",
                "null, cross-site",
                "https://kernen.example, same-site"
            })
    void formulier_vanEenAndereSiteOfPoort_isVreemd(@Nullable String origin, @Nullable String site) {
        assertThat(herkomst.isVreemd(origin, site)).isTrue();
        assertThat(herkomst.isEigen(origin, site)).isFalse();
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "null, same-origin",
                "https://kernen.example, same-origin",
                "https://kernen.example:443, -",
                "-, same-origin"
            })
    void formulier_vanEenEigenPagina_isEigen(@Nullable String origin, @Nullable String site) {
        assertThat(herkomst.isVreemd(origin, site)).isFalse();
        assertThat(herkomst.isEigen(origin, site)).isTrue();
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {"-, -", "null, -", "-, none"})
    void formulier_waarvanDeBrowserNietsZegt_isGeenVanBeide(@Nullable String origin, @Nullable String site) {
        assertThat(herkomst.isVreemd(origin, site)).isFalse();
        assertThat(herkomst.isEigen(origin, site)).isFalse();
    }
}
