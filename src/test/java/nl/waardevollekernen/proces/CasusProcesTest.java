package nl.waardevollekernen.proces;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
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
import org.junit.jupiter.params.provider.ValueSource;

/** The way of a case: each branch, each term, and each way in which a wait can end. */
class CasusProcesTest extends Diagramtest {
    private static final Duration TERMIJN = Duration.ofDays(14);

    CasusProcesTest() {
        super(ProcesSoort.CASUS);
    }

    @BeforeEach
    void gewoneAntwoorden() {
        motor.altijd(Werk.ONTVANKELIJKHEID_STAND, afgerond(Uitkomst.ONTVANKELIJK))
                .altijd(Werk.TOETSING_STAND, afgerond(Uitkomst.VOLDOENDE))
                .altijd(Werk.ADVIES_OPENEN, Map.of("adviesrondeId", "ronde-1"))
                .altijd(Werk.ADVIES_STAND, Map.of("stand", Stand.GEREED))
                .altijd(Werk.SELECTIE_AANMELDEN, Map.of("rondeplaatsId", "plaats-1"))
                .altijd(Werk.SELECTIE_STAND, Map.of("stand", Stand.TOEGELATEN))
                .altijd(Werk.INTREKKING_VERWERKEN, Map.of("uitkomst", Uitkomst.INGETROKKEN));
    }

    private Map<String, Object> aanvulling(String stand, String vervolg, Duration totMoment) {
        return Map.of(
                "stand",
                stand,
                "vervolg",
                vervolg,
                "aanvullingId",
                "aanvulling-" + vervolg,
                "termijnId",
                "termijn-aanvulling",
                "termijnDatum",
                motor.over(totMoment));
    }

    private void wachtOpAanvulling(String fase) {
        var toetsing = fase.equals(Vervolg.TOETSING);
        motor.dan(toetsing ? Werk.TOETSING_STAND : Werk.ONTVANKELIJKHEID_STAND, afgerond(Uitkomst.AANVULLING))
                .dan(Werk.AANVULLING_STAND, aanvulling(Stand.WACHTEN, fase, TERMIJN));
        start();
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

    // ---- terms of work: they tell, they do not take the work out of somebody's hands

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

    // ---- aanvulling

    @ParameterizedTest
    @CsvSource({"ontvankelijkheid, Taak_OntvankelijkheidBeoordelen", "toetsing, Taak_Toetsen"})
    void aanvulling_beantwoord_gaatTerugNaarDeStap(String fase, String taak) {
        wachtOpAanvulling(fase);
        motor.dan(Werk.AANVULLING_STAND, aanvulling(Stand.BEANTWOORD, fase, TERMIJN))
                .stand(Werk.ONTVANKELIJKHEID_STAND, Stand.BEOORDELEN);
        if (fase.equals(Vervolg.TOETSING)) {
            motor.stand(Werk.TOETSING_STAND, Stand.TOETSEN);
        }
        motor.bericht(Bericht.AANVULLING_BEANTWOORD, "aanvulling-" + fase);
        assertThat(motor.gedaan("Werk_KnockoutsVerzamelen"))
                .as("eenmaal bepaald")
                .hasSize(1);
        motor.rondAf(taak);
        isKlaar("Einde_Toegelaten");
    }

    @Test
    void aanvulling_nietBeantwoord_herinnertVerlengtEnVervalt() {
        var fase = Vervolg.ONTVANKELIJKHEID;
        wachtOpAanvulling(fase);
        motor.dan(Werk.AANVULLING_STAND, aanvulling(Stand.HERINNEREN, fase, TERMIJN))
                .dan(Werk.AANVULLING_STAND, aanvulling(Stand.WACHTEN, fase, TERMIJN.plusDays(3)));
        motor.later(TERMIJN);
        assertThat(motor.gedaan("Werk_AanvullingHerinneren")).hasSize(1);

        motor.dan(Werk.AANVULLING_STAND, aanvulling(Stand.WACHTEN, fase, TERMIJN));
        motor.bericht(Bericht.TERMIJN_GEWIJZIGD, "termijn-aanvulling");
        motor.later(Duration.ofDays(4));
        assertThat(motor.gedaan("Werk_AanvullingVerval")).isEmpty();

        motor.dan(Werk.AANVULLING_STAND, aanvulling(Stand.VERLOPEN, fase, TERMIJN))
                .stand(Werk.ONTVANKELIJKHEID_STAND, Stand.BEOORDELEN);
        motor.later(TERMIJN);
        assertThat(motor.gedaan("Werk_AanvullingVerval")).hasSize(1);
        motor.rondAf("Taak_OntvankelijkheidBeoordelen");
        isKlaar("Einde_Toegelaten");
    }

    @Test
    void aanvulling_antwoordVastgelegdToenDeTermijnAfliep_antwoordWint() {
        wachtOpAanvulling(Vervolg.TOETSING);
        motor.dan(Werk.AANVULLING_STAND, aanvulling(Stand.BEANTWOORD, Vervolg.TOETSING, TERMIJN));
        motor.later(TERMIJN);
        assertThat(motor.gedaan("Werk_AanvullingVerval")).isEmpty();
        isKlaar("Einde_Toegelaten");
    }

    @Test
    void bericht_teLaatVoorDeVorigeAanvulling_opentDeVolgendeNiet() {
        wachtOpAanvulling(Vervolg.ONTVANKELIJKHEID);
        motor.dan(Werk.AANVULLING_STAND, aanvulling(Stand.BEANTWOORD, Vervolg.ONTVANKELIJKHEID, TERMIJN))
                .dan(Werk.TOETSING_STAND, afgerond(Uitkomst.AANVULLING))
                .dan(Werk.AANVULLING_STAND, aanvulling(Stand.WACHTEN, Vervolg.TOETSING, TERMIJN))
                .bericht(Bericht.AANVULLING_BEANTWOORD, "aanvulling-ontvankelijkheid");
        motor.bericht(Bericht.AANVULLING_BEANTWOORD, "aanvulling-ontvankelijkheid");
        assertThat(motor.gedaan("Werk_AanvullingStand")).hasSize(3);
        motor.dan(Werk.AANVULLING_STAND, aanvulling(Stand.BEANTWOORD, Vervolg.TOETSING, TERMIJN))
                .bericht(Bericht.AANVULLING_BEANTWOORD, "aanvulling-toetsing");
        isKlaar("Einde_Toegelaten");
    }

    // ---- messages

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

    // ---- withdrawal

    @ParameterizedTest
    @ValueSource(
            strings = {
                "beoordelen",
                "weigering",
                "aanvulling",
                "toetsen",
                "bevestigen",
                "advies",
                "rangschikking",
                "aankondiging"
            })
    void intrekking_opElkMomentVoorDeAankondiging_beeindigtHetProces(String moment) {
        switch (moment) {
            case "beoordelen" -> motor.stand(Werk.ONTVANKELIJKHEID_STAND, Stand.BEOORDELEN);
            case "weigering" -> motor.stand(Werk.ONTVANKELIJKHEID_STAND, Stand.BEVESTIGEN);
            case "aanvulling" ->
                motor.dan(Werk.ONTVANKELIJKHEID_STAND, afgerond(Uitkomst.AANVULLING))
                        .dan(Werk.AANVULLING_STAND, aanvulling(Stand.WACHTEN, Vervolg.ONTVANKELIJKHEID, TERMIJN));
            case "toetsen" -> motor.stand(Werk.TOETSING_STAND, Stand.TOETSEN);
            case "bevestigen" -> motor.stand(Werk.TOETSING_STAND, Stand.BEVESTIGEN);
            case "advies" -> motor.dan(Werk.ADVIES_STAND, Map.of("stand", Stand.WACHTEN));
            case "rangschikking" -> motor.dan(Werk.SELECTIE_STAND, Map.of("stand", Stand.WACHTEN));
            default -> motor.dan(Werk.SELECTIE_STAND, Map.of("stand", Stand.GERANGSCHIKT));
        }
        start();
        assertThat(motor.klaar()).isFalse();
        motor.bericht(Bericht.CASUS_INGETROKKEN, "een andere casus");
        assertThat(motor.klaar()).isFalse();
        motor.bericht(Bericht.CASUS_INGETROKKEN, motor.zaak);
        isKlaar("Einde_Ingetrokken");
        for (var taak : List.of("OntvankelijkheidBeoordelen", "WeigeringBevestigen", "Toetsen", "ToetsingBevestigen")) {
            if (motor.heeftTaak("Taak_" + taak)) {
                motor.isVervallen("Taak_" + taak);
            }
        }
    }

    @Test
    void intrekking_voorDeRegistratie_wordtNietVerloren() {
        motor.bericht(Bericht.CASUS_INGETROKKEN, motor.zaak);
        start();
        isKlaar("Einde_Ingetrokken");
    }

    @Test
    void intrekking_naDeAankondiging_laatHetBesluitStaan() {
        motor.stand(Werk.TOETSING_STAND, Stand.TOETSEN)
                .altijd(Werk.INTREKKING_VERWERKEN, Map.of("uitkomst", Uitkomst.AANGEKONDIGD));
        start();
        motor.bericht(Bericht.CASUS_INGETROKKEN, motor.zaak);
        isKlaar("Einde_AlAangekondigd");
    }
}
