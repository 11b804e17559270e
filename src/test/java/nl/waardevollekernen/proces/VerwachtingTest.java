package nl.waardevollekernen.proces;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Map;
import nl.waardevollekernen.proces.Procesnamen.Stand;
import nl.waardevollekernen.proces.Procesnamen.Variabele;
import org.junit.jupiter.api.Test;

class VerwachtingTest {
    private static final Instant DAN = Instant.parse("2027-03-29T15:00:00Z");

    @Test
    void termijn_dieLoopt_wachtTotDatMoment() {
        var loopt = Map.<String, Object>of(Variabele.VERLOPEN, false, Variabele.TERMIJN_DATUM, DAN.toString());

        assertThat(Verwachting.na(loopt)).extracting(Verwachting::uiterlijk).isEqualTo(DAN);
    }

    @Test
    void termijn_dieVoorbijIs_laatDeLoopVerderGaan() {
        var voorbij = Map.<String, Object>of(Variabele.VERLOPEN, true, Variabele.TERMIJN_DATUM, DAN.toString());

        assertThat(Verwachting.na(voorbij)).isNull();
    }

    @Test
    void aanvulling_dieBeantwoordIs_laatDeLoopVerderGaan() {
        var beantwoord =
                Map.<String, Object>of(Variabele.STAND, Stand.BEANTWOORD, Variabele.TERMIJN_DATUM, DAN.toString());
        var wacht = Map.<String, Object>of(Variabele.STAND, Stand.WACHTEN, Variabele.TERMIJN_DATUM, DAN.toString());

        assertThat(Verwachting.na(beantwoord)).isNull();
        assertThat(Verwachting.na(wacht)).extracting(Verwachting::uiterlijk).isEqualTo(DAN);
    }

    @Test
    void stand_waarinAnderenEerstZijn_wachtZonderMoment() {
        assertThat(Verwachting.na(Map.of(Variabele.STAND, Stand.WACHTEN)))
                .isNotNull()
                .extracting(Verwachting::uiterlijk)
                .isNull();
        assertThat(Verwachting.na(Map.of(Variabele.STAND, Stand.GEREED))).isNull();
        assertThat(Verwachting.na(Map.of())).isNull();
    }
}
