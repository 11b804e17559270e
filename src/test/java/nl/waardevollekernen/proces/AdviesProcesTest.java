package nl.waardevollekernen.proces;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Map;
import nl.waardevollekernen.proces.Procesnamen.Bericht;
import nl.waardevollekernen.proces.Procesnamen.Stand;
import nl.waardevollekernen.proces.Procesnamen.Vervolg;
import nl.waardevollekernen.proces.Procesnamen.Werk;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** One review by one member: handed in, late, extended, withdrawn. */
class AdviesProcesTest extends Diagramtest {
    private static final Duration TERMIJN = Duration.ofDays(28);

    AdviesProcesTest() {
        super(ProcesSoort.ADVIES);
    }

    @BeforeEach
    void gewoneAntwoorden() {
        motor.altijd(Werk.BEOORDELING_STAND, Map.of("stand", Stand.UITGEBRACHT))
                .altijd(Werk.TERMIJN_BEPALEN, motor.termijn(TERMIJN));
    }

    private void laatVerlopen() {
        motor.dan(Werk.TERMIJN_CONTROLEREN, Map.of("verlopen", true, "termijnDatum", motor.over(TERMIJN)));
        motor.later(TERMIJN);
    }

    @Test
    void beoordeling_ingediend_eindigtAlsUitgebracht() {
        start();
        assertThat(motor.taak("Taak_Adviseren").getCustomHeaders())
                .containsEntry("rol", "commissielid")
                .containsEntry("formulier", "advies")
                .containsEntry("termijn", "advies");
        motor.rondAf("Taak_Adviseren");
        isKlaar("Einde_Uitgebracht");
    }

    @Test
    void run_alGeregistreerd_eindigtAlsDubbel() {
        motor.altijd(Werk.RUN_REGISTREREN, Map.of("vervolg", Vervolg.DUBBEL));
        start();
        isKlaar("Einde_Dubbel");
    }

    @Test
    void termijn_verlopen_komtBijDeSecretarisEnHetLidKanNogIndienen() {
        start();
        laatVerlopen();
        assertThat(motor.gedaan("Werk_AdviesOverschrijdingMelden")).hasSize(1);
        assertThat(motor.taak("Taak_UitblijvendAdvies").getCustomHeaders()).containsEntry("rol", "secretaris");
        motor.rondAf("Taak_Adviseren");
        isKlaar("Einde_Uitgebracht");
        motor.isVervallen("Taak_UitblijvendAdvies");
    }

    @Test
    void termijn_doorDeSecretarisVerlengd_looptOpnieuw() {
        start();
        laatVerlopen();
        motor.dan(Werk.TERMIJN_CONTROLEREN, Map.of("verlopen", false, "termijnDatum", motor.over(TERMIJN)));
        motor.bericht(Bericht.TERMIJN_GEWIJZIGD, "termijn-1").rondAf("Taak_UitblijvendAdvies");
        assertThat(motor.gedaan("Werk_TermijnAdviesControleren")).hasSize(2);
        laatVerlopen();
        motor.taak("Taak_UitblijvendAdvies");
        motor.rondAf("Taak_Adviseren");
        isKlaar("Einde_Uitgebracht");
    }

    @Test
    void termijn_bereiktMaarBeoordelingIsVastgelegd_meldtNiets() {
        start();
        motor.later(TERMIJN);
        assertThat(motor.gedaan("Werk_TermijnAdviesControleren")).hasSize(1);
        assertThat(motor.gedaan("Werk_AdviesOverschrijdingMelden")).isEmpty();
        motor.rondAf("Taak_Adviseren");
        isKlaar("Einde_Uitgebracht");
    }

    @Test
    void toewijzing_beeindigd_haaltHetWerkWeg() {
        motor.altijd(Werk.BEOORDELING_STAND, Map.of("stand", Stand.BEEINDIGD));
        start();
        laatVerlopen();
        motor.bericht(Bericht.TOEWIJZING_BEEINDIGD, motor.zaak);
        isKlaar("Einde_Beeindigd");
        motor.isVervallen("Taak_Adviseren");
        motor.isVervallen("Taak_UitblijvendAdvies");
    }

    @Test
    void toewijzing_beeindigdVoorHetWerk_wordtNietVerloren() {
        motor.altijd(Werk.BEOORDELING_STAND, Map.of("stand", Stand.BEEINDIGD));
        motor.bericht(Bericht.TOEWIJZING_BEEINDIGD, motor.zaak);
        start();
        isKlaar("Einde_Beeindigd");
    }

    @Test
    void toewijzing_nogOpenVolgensDeDatabase_gaatTerugNaarHetWerk() {
        motor.dan(Werk.BEOORDELING_STAND, Map.of("stand", Stand.OPEN));
        start();
        motor.bericht(Bericht.TOEWIJZING_BEEINDIGD, motor.zaak);
        motor.rondAf("Taak_Adviseren");
        isKlaar("Einde_Uitgebracht");
    }

    @Test
    void toewijzing_beeindigdTerwijlDeBeoordelingIsVastgelegd_beoordelingWint() {
        start();
        motor.bericht(Bericht.TOEWIJZING_BEEINDIGD, motor.zaak);
        isKlaar("Einde_Uitgebracht");
    }
}
