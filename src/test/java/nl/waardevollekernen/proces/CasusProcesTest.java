package nl.waardevollekernen.proces;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import nl.waardevollekernen.proces.Procesnamen.Bericht;
import nl.waardevollekernen.proces.Procesnamen.Stand;
import nl.waardevollekernen.proces.Procesnamen.Uitkomst;
import nl.waardevollekernen.proces.Procesnamen.Vervolg;
import nl.waardevollekernen.proces.Procesnamen.Werk;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The way of a case: each branch, and each way in which a wait can end. */
class CasusProcesTest extends Diagramtest {
    CasusProcesTest() {
        super(ProcesSoort.CASUS, Casusantwoorden.TESTS);
    }

    @BeforeEach
    void gewoneAntwoorden() {
        Casusantwoorden.gewoon(motor);
    }

    @Test
    void casus_vanIndieningTotAankondiging_wordtToegelaten() {
        motor.stand(Werk.ONTVANKELIJKHEID_STAND, Stand.BEOORDELEN)
                .stand(Werk.TOETSING_STAND, Stand.TOETSEN, Stand.BEVESTIGEN)
                .dan(Werk.ADVIES_STAND, Map.of("stand", Stand.WACHTEN))
                .dan(Werk.SELECTIE_STAND, Map.of("stand", Stand.WACHTEN))
                .dan(Werk.SELECTIE_STAND, Map.of("stand", Stand.GERANGSCHIKT));
        start();
        motor.rondAf("Taak_OntvankelijkheidBeoordelen")
                .rondAf("Taak_Toetsen")
                .rondAf("Taak_ToetsingBevestigen")
                .bericht(Bericht.ADVIESRONDE_GEREED, "ronde-1");
        assertThat(motor.gedaan("Werk_SelectieStand")).hasSize(1);
        motor.bericht(Bericht.CASUS_GERANGSCHIKT, "plaats-1");
        assertThat(motor.klaar()).isFalse();
        motor.bericht(Bericht.BESLUIT_AANGEKONDIGD, "plaats-1");
        isKlaar("Einde_Toegelaten");
    }

    @Test
    void casus_inBehandeling_draagtAlleenDeVerwijzingEnWatEenPoortVraagt() {
        start();
        assertThat(motor.gedaan("Werk_KnockoutsVastleggen").getFirst().getVariablesAsMap())
                .containsEntry("knockoutBeslissing", Knockoutinvoer.BESLISSING)
                .containsKeys("knockoutInvoer", "knockouts")
                .extractingByKey("knockouts")
                .asInstanceOf(org.assertj.core.api.InstanceOfAssertFactories.LIST)
                .hasSize(9);
        assertThat(motor.gedaan("Werk_SelectieStand").getFirst().getVariablesAsMap())
                .containsOnlyKeys("zaakId", "runId", "vervolg", "stand", "uitkomst", "adviesrondeId", "rondeplaatsId")
                .containsEntry("zaakId", motor.zaak)
                .containsEntry("runId", motor.run);
    }

    @Test
    void mensentaak_draagtRolFormulierEnTermijn() {
        motor.stand(Werk.ONTVANKELIJKHEID_STAND, Stand.BEOORDELEN);
        start();
        var taak = motor.taak("Taak_OntvankelijkheidBeoordelen");
        assertThat(taak.getCustomHeaders())
                .containsEntry("rol", "marktmeester")
                .containsEntry("formulier", "ontvankelijkheid")
                .containsEntry("termijn", "ontvankelijkheid");
        assertThat(taak.getVariablesAsMap()).containsKeys("zaakId", "runId", "termijnId", "termijnDatum");
    }

    @Test
    void run_alGeregistreerd_eindigtAlsDubbel() {
        motor.altijd(Werk.RUN_REGISTREREN, Map.of("vervolg", Vervolg.DUBBEL));
        start();
        isKlaar("Einde_Dubbel");
        assertThat(motor.gedaan("Werk_KnockoutsVerzamelen")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "begin, Werk_KnockoutsVerzamelen, Werk_OntvankelijkheidStand",
        "ontvankelijkheid, Werk_OntvankelijkheidStand, Werk_KnockoutsVerzamelen",
        "toetsing, Werk_ToetsingKlaarzetten, Werk_OntvankelijkheidStand",
        "advies, Werk_AdviesOpenen, Werk_ToetsingKlaarzetten",
        "selectie, Werk_SelectieAanmelden, Werk_AdviesOpenen"
    })
    void nieuweRun_gaatVerderWaarDeCasusStond(String vervolg, String wel, String niet) {
        motor.altijd(Werk.RUN_REGISTREREN, Map.of("vervolg", vervolg));
        start();
        assertThat(motor.gedaan(wel)).hasSize(1);
        if (!vervolg.equals(Vervolg.BEGIN)) {
            assertThat(motor.gedaan(niet)).isEmpty();
        }
        isKlaar("Einde_Toegelaten");
    }

    @Test
    void weigering_doorTweedeBevestigd_buitenBehandeling() {
        motor.stand(Werk.ONTVANKELIJKHEID_STAND, Stand.BEOORDELEN, Stand.BEVESTIGEN)
                .dan(Werk.ONTVANKELIJKHEID_STAND, afgerond(Uitkomst.BUITEN_BEHANDELING));
        start();
        motor.rondAf("Taak_OntvankelijkheidBeoordelen").rondAf("Taak_WeigeringBevestigen");
        isKlaar("Einde_BuitenBehandeling");
    }

    @Test
    void weigering_doorTweedeTeruggegeven_wordtOpnieuwBeoordeeld() {
        motor.stand(Werk.ONTVANKELIJKHEID_STAND, Stand.BEOORDELEN, Stand.BEVESTIGEN, Stand.BEOORDELEN, Stand.BEVESTIGEN)
                .dan(Werk.ONTVANKELIJKHEID_STAND, afgerond(Uitkomst.NIET_ONTVANKELIJK));
        start();
        motor.rondAf("Taak_OntvankelijkheidBeoordelen")
                .rondAf("Taak_WeigeringBevestigen")
                .rondAf("Taak_OntvankelijkheidBeoordelen")
                .rondAf("Taak_WeigeringBevestigen");
        isKlaar("Einde_NietOntvankelijk");
    }

    @Test
    void toetsing_doorTweedeTeruggegeven_wordtOpnieuwGetoetst() {
        motor.stand(Werk.TOETSING_STAND, Stand.TOETSEN, Stand.BEVESTIGEN, Stand.TOETSEN, Stand.BEVESTIGEN);
        start();
        motor.rondAf("Taak_Toetsen")
                .rondAf("Taak_ToetsingBevestigen")
                .rondAf("Taak_Toetsen")
                .rondAf("Taak_ToetsingBevestigen");
        isKlaar("Einde_Toegelaten");
    }

    @Test
    void toetsing_onderDeDrempel_slaatHetAdviesOver() {
        motor.dan(Werk.TOETSING_STAND, afgerond(Uitkomst.ONVOLDOENDE))
                .altijd(Werk.SELECTIE_STAND, Map.of("stand", Stand.AFGEWEZEN));
        start();
        assertThat(motor.gedaan("Werk_AdviesOpenen")).isEmpty();
        isKlaar("Einde_Afgewezen");
    }

    @Test
    void selectie_reserve_eindigtOpDeReservelijst() {
        motor.altijd(Werk.SELECTIE_STAND, Map.of("stand", Stand.RESERVE));
        start();
        isKlaar("Einde_Reserve");
    }

    @Test
    void bericht_voorHetWachten_wordtBewaardEnGenomen() {
        motor.stand(Werk.TOETSING_STAND, Stand.TOETSEN).dan(Werk.ADVIES_STAND, Map.of("stand", Stand.WACHTEN));
        start();
        motor.bericht(Bericht.ADVIESRONDE_GEREED, "ronde-1");
        assertThat(motor.gedaan("Werk_AdviesOpenen")).isEmpty();
        motor.rondAf("Taak_Toetsen");
        isKlaar("Einde_Toegelaten");
    }

    @Test
    void advies_berichtTerwijlDeRondeNietGereedIs_blijftWachten() {
        motor.dan(Werk.ADVIES_STAND, Map.of("stand", Stand.WACHTEN))
                .dan(Werk.ADVIES_STAND, Map.of("stand", Stand.WACHTEN));
        start();
        motor.bericht(Bericht.ADVIESRONDE_GEREED, "ronde-1");
        assertThat(motor.gedaan("Werk_SelectieAanmelden")).isEmpty();
        motor.bericht(Bericht.ADVIESRONDE_GEREED, "ronde-1");
        isKlaar("Einde_Toegelaten");
    }
}
