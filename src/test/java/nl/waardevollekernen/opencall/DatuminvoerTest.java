package nl.waardevollekernen.opencall;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Issue 8, point 8: usual Dutch writings of a day are read, and what can mean two days is not. */
class DatuminvoerTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "1-2-2027",
                "01/02/2027",
                "1.2.2027",
                "01 02 2027",
                "1 februari 2027",
                "1 feb 2027",
                "1 febr. 2027",
                "1-feb-2027",
                "1\u00a0Februari\u00a02027",
                "maandag 1 februari 2027",
                "2027-02-01",
                "2027/2/1"
            })
    void datum_zoalsMensenHemSchrijven_wordtGelezen(String getypt) {
        assertThat(Datuminvoer.lees(getypt)).contains(LocalDate.of(2027, 2, 1));
    }

    @ParameterizedTest
    @CsvSource({
        "1-2-27,vier cijfers",
        "1 feb 27,vier cijfers",
        "02/13/2027,eerst de dag en dan de maand",
        "februari 2027,Noem ook de dag",
        "02-2027,Noem ook de dag"
    })
    void datum_dieTweeDingenKanBetekenen_wordtNietGelezenEnZegtHoeHetMoet(String getypt, String uitleg) {
        assertThat(Datuminvoer.lees(getypt)).isEmpty();
        assertThat(Datuminvoer.uitleg(getypt))
                .hasValueSatisfying(zin -> assertThat(zin).contains(uitleg));
    }

    @ParameterizedTest
    @ValueSource(strings = {"31-2-2027", "31 februari 2027", "12 foo 2027", "morgen", "2027-13-01", "1-2/2027"})
    void datum_dieNietBestaat_wordtNietGelezen(String getypt) {
        assertThat(Datuminvoer.lees(getypt)).isEmpty();
    }
}
