package nl.waardevollekernen.gedeeld;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WerkdagenTest {
    private final Werkdagen werkdagen = new Werkdagen(true, Set.of(LocalDate.of(2027, 5, 7)));

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2024-03-31",
                "2025-04-20",
                "2026-04-05",
                "2027-03-28",
                "2028-04-16",
                "2029-04-01",
                "2030-04-21",
                "2038-04-25"
            })
    void eerstePaasdag_bekendeJaren_klopt(String dag) {
        var pasen = LocalDate.parse(dag);
        assertThat(Werkdagen.eerstePaasdag(pasen.getYear())).isEqualTo(pasen);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2027-01-01",
                "2027-03-26",
                "2027-03-29",
                "2027-04-27",
                "2027-05-05",
                "2027-05-06",
                "2027-05-07",
                "2027-05-17",
                "2028-12-25",
                "2028-12-26",
                "2027-03-06",
                "2027-03-07"
            })
    void isWerkdag_weekendFeestdagOfAangewezen_nee(String dag) {
        assertThat(werkdagen.isWerkdag(LocalDate.parse(dag))).isFalse();
    }

    @Test
    void isWerkdag_goedeVrijdagAlsGewoneDag_ja() {
        assertThat(new Werkdagen(false, Set.of()).isWerkdag(LocalDate.of(2027, 3, 26)))
                .isTrue();
    }

    @Test
    void koningsdag_opZondag_isZaterdagErvoor() {
        assertThat(werkdagen.isWerkdag(LocalDate.of(2025, 4, 28))).isTrue();
        assertThat(werkdagen.isWerkdag(LocalDate.of(2026, 4, 27))).isFalse();
    }

    @Test
    void opOfNa_goedeVrijdag_isDinsdagNaPasen() {
        assertThat(werkdagen.opOfNa(LocalDate.of(2027, 3, 26))).isEqualTo(LocalDate.of(2027, 3, 30));
    }

    @Test
    void resterend_voorOpEnNaDeTermijn_inWoorden() {
        var nu = Instant.parse("2027-03-08T09:00:00Z");
        assertThat(werkdagen.resterend(nu, Instant.parse("2027-03-11T22:59:59Z")))
                .isEqualTo("nog 3 werkdagen");
        assertThat(werkdagen.resterend(nu, Instant.parse("2027-03-09T22:59:59Z")))
                .isEqualTo("nog 1 werkdag");
        assertThat(werkdagen.resterend(nu, Instant.parse("2027-03-08T22:59:59Z")))
                .isEqualTo("vandaag");
        assertThat(werkdagen.resterend(nu, Instant.parse("2027-03-08T08:00:00Z")))
                .isEqualTo("te laat");
        assertThat(werkdagen.resterend(nu, Instant.parse("2027-03-04T22:59:59Z")))
                .isEqualTo("2 werkdagen te laat");
    }
}
