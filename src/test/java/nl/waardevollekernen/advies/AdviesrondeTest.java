package nl.waardevollekernen.advies;

import static nl.waardevollekernen.advies.BeoordelingStatus.INGETROKKEN;
import static nl.waardevollekernen.advies.BeoordelingStatus.TOEGEWEZEN;
import static nl.waardevollekernen.advies.BeoordelingStatus.UITGEBRACHT;
import static nl.waardevollekernen.advies.BeoordelingStatus.VERSCHOOND;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class AdviesrondeTest {
    private static final Instant NU = Instant.parse("2027-04-01T10:00:00Z");
    private final Adviesronde ronde = new Adviesronde(UUID.randomUUID(), UUID.randomUUID(), 3, NU, NU);

    @Test
    void ronde_metTeWeinigLeden_wachtOpToewijzing() {
        assertThat(ronde.volg(List.of(UITGEBRACHT, UITGEBRACHT, VERSCHOOND), NU))
                .isFalse();
        assertThat(ronde.status()).isEqualTo(Adviesronde.Status.TOEWIJZEN);
    }

    @Test
    void tekort_wordtEenKeerGemeld_enOpnieuwAlsHetTerugkomt() {
        assertThat(ronde.meldTekort(NU)).isTrue();
        assertThat(ronde.meldTekort(NU)).isFalse();
        ronde.volg(List.of(TOEGEWEZEN, TOEGEWEZEN, TOEGEWEZEN), NU);
        assertThat(ronde.meldTekort(NU)).isFalse();
        ronde.volg(List.of(TOEGEWEZEN, TOEGEWEZEN, VERSCHOOND), NU);
        assertThat(ronde.meldTekort(NU)).isTrue();
    }

    @Test
    void ronde_laatsteBeoordelingBinnen_isEenKeerGereed() {
        assertThat(ronde.volg(List.of(UITGEBRACHT, UITGEBRACHT, TOEGEWEZEN), NU))
                .isFalse();
        assertThat(ronde.volg(List.of(UITGEBRACHT, UITGEBRACHT, UITGEBRACHT), NU))
                .isTrue();
        assertThat(ronde.volg(List.of(UITGEBRACHT, UITGEBRACHT, UITGEBRACHT), NU))
                .isFalse();
        assertThat(ronde.isGereed()).isTrue();
    }

    @Test
    void ronde_metMeerLeden_wachtOpAllen_totDeLateIsIngetrokken() {
        assertThat(ronde.volg(List.of(UITGEBRACHT, UITGEBRACHT, UITGEBRACHT, TOEGEWEZEN), NU))
                .isFalse();
        assertThat(ronde.volg(List.of(UITGEBRACHT, UITGEBRACHT, UITGEBRACHT, INGETROKKEN), NU))
                .isTrue();
    }
}
