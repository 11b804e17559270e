package nl.waardevollekernen.gedeeld;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BestandsgrootteTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "0|1 kB",
                "12|1 kB",
                "2400|2 kB",
                "2500|3 kB",
                "340000|340 kB",
                "999499|999 kB",
                "999500|1 MB",
                "1240000|1,2 MB",
                "250000000|250 MB",
                "2000000000|2.000 MB"
            })
    void tekst_isOveralDezelfde(long bytes, String tekst) {
        assertThat(Bestandsgrootte.tekst(bytes)).isEqualTo(tekst.replace(' ', '\u00a0'));
    }
}
