package nl.waardevollekernen.casus;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class BelangembargoTest {
    @ParameterizedTest
    @EnumSource(
            value = CasusStatus.class,
            names = {"INGETROKKEN", "VERLOPEN", "BUITEN_BEHANDELING", "NIET_ONTVANKELIJK"})
    void punt4_eenLaatBelangBijEenGeeindigdeCasus_blijftNietVerzwegen(CasusStatus status) {
        assertThat(Belangembargo.isVoorbij(status, () -> true))
                .as("de ronde van de anderen is nog geheim")
                .isFalse();
        assertThat(Belangembargo.isVoorbij(status, () -> false)).isTrue();
    }

    @Test
    void punt6_voorDeBekendmaking_leestAlleenHetFondsWatOverEenBesluitGaat() {
        assertThat(Belangembargo.isVoorbij(CasusStatus.BESLOTEN, () -> false)).isFalse();
        assertThat(Belangembargo.isVoorbij(CasusStatus.GERANGSCHIKT, () -> false))
                .isFalse();
        assertThat(Belangembargo.isVoorbij(CasusStatus.AFGEWEZEN, () -> true)).isTrue();
        assertThat(Belangembargo.isVoorbij(CasusStatus.TOEGELATEN, () -> true)).isTrue();
    }
}
