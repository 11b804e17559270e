package nl.waardevollekernen.casus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.UUID;
import nl.waardevollekernen.gedeeld.Weigering;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Issue 8, point 10: an "already done" answer looks at the present state. */
class OpnieuwIndienenTest {
    private static final Instant NU = Instant.parse("2027-03-01T09:00:00Z");

    @Test
    void naIntrekking_isHetEenConflict_datDeStandNoemt() {
        var casus = ingediend();
        casus.trekIn("Het plan gaat niet door.");
        geweigerd(casus, CasusStatus.INGETROKKEN);
    }

    @ParameterizedTest
    @EnumSource(names = {"BUITEN_BEHANDELING", "NIET_ONTVANKELIJK"})
    void naEenWeigeringAanDePoort_isHetEenConflict(CasusStatus uitkomst) {
        var casus = ingediend();
        casus.startOntvankelijkheid();
        casus.wijsAfAanDePoort(uitkomst, "Er mist een besluit.");
        geweigerd(casus, uitkomst);
    }

    @ParameterizedTest
    @EnumSource(names = {"TOEGELATEN", "RESERVE", "AFGEWEZEN"})
    void totDeBekendmaking_blijftHetHetzelfdeBewijs_enDaarnaIsHetEenConflict(CasusStatus uitkomst) {
        var casus = ingediend();
        assertThatCode(casus::eisNogInBehandeling).doesNotThrowAnyException();
        casus.startOntvankelijkheid();
        casus.schuif(CasusStatus.ONTVANKELIJKHEID, CasusStatus.IN_TOETSING);
        casus.schuif(CasusStatus.IN_TOETSING, CasusStatus.GERANGSCHIKT);
        assertThatCode(casus::eisNogInBehandeling).doesNotThrowAnyException();
        casus.schuif(CasusStatus.GERANGSCHIKT, CasusStatus.BESLOTEN);
        assertThatCode(casus::eisNogInBehandeling)
                .as("the answer does not move with a decision under embargo")
                .doesNotThrowAnyException();
        casus.schuif(CasusStatus.BESLOTEN, uitkomst);
        geweigerd(casus, uitkomst);
    }

    @Test
    void eenIngetrokkenConcept_isGeenConceptMeer() {
        var casus = concept();
        casus.trekIn("Het plan gaat niet door.");
        assertThatThrownBy(() -> casus.eisConcept("ondertekend"))
                .isInstanceOf(Weigering.class)
                .satisfies(fout -> assertThat(((Weigering) fout).uitleg())
                        .isEqualTo("Deze casus kan nu niet worden ondertekend. De stand is: Ingetrokken."));
    }

    private static void geweigerd(Casus casus, CasusStatus stand) {
        assertThatThrownBy(casus::eisNogInBehandeling)
                .isInstanceOf(Weigering.class)
                .satisfies(fout -> {
                    assertThat(((Weigering) fout).soort()).isEqualTo(Weigering.Soort.CONFLICT);
                    assertThat(((Weigering) fout).uitleg()).contains("De stand is: " + stand.label());
                });
    }

    private static Casus ingediend() {
        var casus = concept();
        casus.dienIn(false, "waalwijk.indiener", "Ina", NU);
        return casus;
    }

    private static Casus concept() {
        return Casus.concept(UUID.randomUUID(), 2027, "0867", "De Els", "Ina", NU);
    }
}
