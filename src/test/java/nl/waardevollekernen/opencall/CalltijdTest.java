package nl.waardevollekernen.opencall;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import nl.waardevollekernen.opencall.Calltijd.Sprong;
import org.junit.jupiter.api.Test;

class CalltijdTest {
    private static final Instant ECHT = Instant.parse("2026-11-22T06:00:00Z");
    private static final Instant CALL = Instant.parse("2027-02-01T08:00:00Z");
    private static final Sprong BEGIN = new Sprong(ECHT, CALL);

    @Test
    void calltijd_vanEenEchteCall_isDeKlokAanDeMuur() {
        assertThat(Calltijd.echt().callMoment(ECHT)).isEqualTo(ECHT);
        assertThat(Calltijd.echt().echtMoment(CALL)).isEqualTo(CALL);
        assertThat(Calltijd.echt().verzetbaar()).isFalse();
    }

    @Test
    void calltijd_vanEenProefronde_begintOpHaarEigenMoment() {
        var tijd = Calltijd.proef(BEGIN, 1, List.of());
        assertThat(tijd.callMoment(ECHT.plusSeconds(60))).isEqualTo(CALL.plusSeconds(60));
        assertThat(tijd.callMoment(ECHT.minusSeconds(60))).isEqualTo(CALL.minusSeconds(60));
        assertThat(tijd.echtMoment(CALL.plusSeconds(60))).isEqualTo(ECHT.plusSeconds(60));
        assertThat(tijd.echtMoment(CALL.minusSeconds(60))).isEqualTo(ECHT.minusSeconds(60));
    }

    @Test
    void calltijd_metEenFactor_looptSneller() {
        var tijd = Calltijd.proef(BEGIN, 60, List.of());
        assertThat(tijd.callMoment(ECHT.plusSeconds(1))).isEqualTo(CALL.plusSeconds(60));
        assertThat(tijd.echtMoment(CALL.plus(Duration.ofHours(1)))).isEqualTo(ECHT.plusSeconds(60));
    }

    @Test
    void echtMoment_afgerond_isNooitTeVroeg() {
        var tijd = Calltijd.proef(BEGIN, 7, List.of());
        var doel = CALL.plusSeconds(1);
        assertThat(tijd.callMoment(tijd.echtMoment(doel))).isAfterOrEqualTo(doel);
    }

    @Test
    void sprong_naarVoren_maaktAllesErtussenVoorbij() {
        var echtBijSprong = ECHT.plusSeconds(100);
        var sluiting = CALL.plus(Duration.ofDays(56));
        var tijd = Calltijd.proef(BEGIN, 1, List.of(new Sprong(echtBijSprong, sluiting.plusSeconds(1))));
        assertThat(tijd.callMoment(echtBijSprong)).isEqualTo(sluiting.plusSeconds(1));
        assertThat(tijd.callMoment(echtBijSprong.minusSeconds(1))).isEqualTo(CALL.plusSeconds(99));
        assertThat(tijd.echtMoment(CALL.plus(Duration.ofDays(10)))).isEqualTo(echtBijSprong);
        assertThat(tijd.echtMoment(CALL.plusSeconds(50))).isEqualTo(ECHT.plusSeconds(50));
        assertThat(tijd.echtMoment(sluiting.plusSeconds(11))).isEqualTo(echtBijSprong.plusSeconds(10));
    }

    @Test
    void sprong_terugInDeTijd_wordtGeweigerd() {
        var terug = List.of(new Sprong(ECHT.plusSeconds(100), CALL.plusSeconds(10)));
        assertThatIllegalArgumentException().isThrownBy(() -> Calltijd.proef(BEGIN, 1, terug));
    }
}
