package nl.waardevollekernen.proces;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Map;
import nl.waardevollekernen.proces.Procesnamen.Bericht;
import nl.waardevollekernen.proces.Procesnamen.Stand;
import nl.waardevollekernen.proces.Procesnamen.Werk;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Terms of work in the way of a case: they tell, they do not take the work out of somebody's hands. */
class CasusTermijnTest extends Diagramtest {
    private static final Duration TERMIJN = Duration.ofDays(14);

    CasusTermijnTest() {
        super(ProcesSoort.CASUS, Casusantwoorden.TESTS);
    }

    @BeforeEach
    void gewoneAntwoorden() {
        Casusantwoorden.gewoon(motor);
    }

    @ParameterizedTest
    @CsvSource({"Ontvankelijkheid, Taak_OntvankelijkheidBeoordelen", "Toetsing, Taak_Toetsen"})
    void termijn_verlopen_meldtEnLaatHetWerkStaan(String stap, String taak) {
        wachtOpWerk(stap);
        motor.dan(Werk.TERMIJN_CONTROLEREN, Map.of("verlopen", true, "termijnDatum", motor.over(TERMIJN)))
                .dan(Werk.TERMIJN_OVERSCHRIJDING_MELDEN, Map.of("termijnDatum", motor.over(TERMIJN.multipliedBy(2))));
        motor.later(TERMIJN);
        assertThat(motor.gedaan("Werk_" + stap + "OverschrijdingMelden")).hasSize(1);
        motor.dan(Werk.TERMIJN_CONTROLEREN, Map.of("verlopen", true, "termijnDatum", motor.over(TERMIJN)));
        motor.later(TERMIJN);
        assertThat(motor.gedaan("Werk_" + stap + "OverschrijdingMelden"))
                .as("de lus blijft waken")
                .hasSize(2);
        motor.rondAf(taak);
        isKlaar("Einde_Toegelaten");
    }

    @ParameterizedTest
    @CsvSource({"Ontvankelijkheid, Taak_OntvankelijkheidBeoordelen", "Toetsing, Taak_Toetsen"})
    void termijn_verlengd_looptPasLaterAf(String stap, String taak) {
        wachtOpWerk(stap);
        motor.dan(
                Werk.TERMIJN_CONTROLEREN,
                Map.of("verlopen", false, "termijnDatum", motor.over(TERMIJN.multipliedBy(2))));
        motor.bericht(Bericht.TERMIJN_GEWIJZIGD, "termijn-1");
        motor.later(TERMIJN.plusDays(1));
        assertThat(motor.gedaan("Werk_Termijn" + stap + "Controleren"))
                .as("de oude datum telt niet meer")
                .hasSize(1);
        motor.dan(Werk.TERMIJN_CONTROLEREN, Map.of("verlopen", true, "termijnDatum", motor.over(TERMIJN)));
        motor.later(TERMIJN);
        assertThat(motor.gedaan("Werk_" + stap + "OverschrijdingMelden")).hasSize(1);
        motor.rondAf(taak);
        isKlaar("Einde_Toegelaten");
    }

    @Test
    void termijn_bereiktMaarUitkomstIsVastgelegd_meldtNiets() {
        wachtOpWerk("Toetsing");
        motor.later(TERMIJN);
        assertThat(motor.gedaan("Werk_TermijnToetsingControleren")).hasSize(1);
        assertThat(motor.gedaan("Werk_ToetsingOverschrijdingMelden")).isEmpty();
        motor.rondAf("Taak_Toetsen");
        isKlaar("Einde_Toegelaten");
    }

    private void wachtOpWerk(String stap) {
        motor.stand(
                stap.equals("Toetsing") ? Werk.TOETSING_STAND : Werk.ONTVANKELIJKHEID_STAND,
                stap.equals("Toetsing") ? Stand.TOETSEN : Stand.BEOORDELEN);
        motor.dan(Werk.TERMIJN_BEPALEN, motor.termijn(stap.equals("Toetsing") ? Duration.ofDays(100) : TERMIJN));
        if (stap.equals("Toetsing")) {
            motor.dan(Werk.TERMIJN_BEPALEN, motor.termijn(TERMIJN));
        }
        start();
    }
}
