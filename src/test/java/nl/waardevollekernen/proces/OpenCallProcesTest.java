package nl.waardevollekernen.proces;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Map;
import nl.waardevollekernen.proces.Procesnamen.Bericht;
import nl.waardevollekernen.proces.Procesnamen.Vervolg;
import nl.waardevollekernen.proces.Procesnamen.Werk;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The course of a call: opening, reminder, closing, and what follows; each date asked again when it comes. */
class OpenCallProcesTest extends Diagramtest {
    private static final Duration WEEK = Duration.ofDays(7);

    OpenCallProcesTest() {
        super(ProcesSoort.OPEN_CALL);
    }

    /** Starts a call of which the moments before the given one are past already. */
    private void wachtOp(int moment) {
        for (int i = 0; i < moment; i++) {
            motor.dan(Werk.TERMIJN_BEPALEN, motor.termijn(Duration.ofDays(-1)))
                    .dan(Werk.TERMIJN_CONTROLEREN, verlopen(true, WEEK));
        }
        motor.dan(Werk.TERMIJN_BEPALEN, motor.termijn(WEEK)).altijd(Werk.TERMIJN_BEPALEN, motor.termijn(WEEK));
        start();
        motor.later(Duration.ofSeconds(1));
    }

    private Map<String, Object> verlopen(boolean verlopen, Duration daarna) {
        return Map.of("verlopen", verlopen, "termijnDatum", motor.over(daarna));
    }

    @Test
    void call_elkMomentBereikt_opentHerinnertEnSluit() {
        wachtOp(0);
        assertThat(motor.gedaan("Werk_Openen")).isEmpty();
        for (var werk : new String[] {"Werk_Openen", "Werk_ConceptenHerinneren", "Werk_Sluiten"}) {
            motor.dan(Werk.TERMIJN_BEPALEN, motor.termijn(WEEK.multipliedBy(3)))
                    .dan(Werk.TERMIJN_CONTROLEREN, verlopen(true, WEEK));
            motor.later(WEEK.multipliedBy(2));
            assertThat(motor.gedaan(werk)).hasSize(1);
        }
        assertThat(motor.gedaan("Werk_ConceptenVervallen")).hasSize(1);
        assertThat(motor.gedaan("Werk_TermijnenStarten")).hasSize(1);
        isKlaar("Einde_OpenCall");
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2})
    void moment_vervroegd_gaatMeteenVerder(int moment) {
        wachtOp(moment);
        var werk = new String[] {"Werk_Openen", "Werk_ConceptenHerinneren", "Werk_Sluiten"}[moment];
        assertThat(motor.gedaan(werk)).isEmpty();
        motor.dan(Werk.TERMIJN_CONTROLEREN, verlopen(true, WEEK)).bericht(Bericht.TERMIJN_GEWIJZIGD, "termijn-1");
        assertThat(motor.gedaan(werk)).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2})
    void moment_verlaat_wachtTotHetNieuweMoment(int moment) {
        wachtOp(moment);
        var werk = new String[] {"Werk_Openen", "Werk_ConceptenHerinneren", "Werk_Sluiten"}[moment];
        motor.dan(Werk.TERMIJN_CONTROLEREN, verlopen(false, WEEK.multipliedBy(2)));
        motor.later(WEEK);
        assertThat(motor.gedaan(werk)).isEmpty();
        motor.dan(Werk.TERMIJN_CONTROLEREN, verlopen(true, WEEK));
        motor.later(WEEK);
        assertThat(motor.gedaan(werk)).hasSize(1);
    }

    @Test
    void run_alGeregistreerd_eindigtAlsDubbel() {
        motor.altijd(Werk.RUN_REGISTREREN, Map.of("vervolg", Vervolg.DUBBEL));
        start();
        isKlaar("Einde_Dubbel");
    }
}
