package nl.waardevollekernen.proces;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Map;
import nl.waardevollekernen.proces.Procesnamen.Bericht;
import nl.waardevollekernen.proces.Procesnamen.Stand;
import nl.waardevollekernen.proces.Procesnamen.Uitkomst;
import nl.waardevollekernen.proces.Procesnamen.Vervolg;
import nl.waardevollekernen.proces.Procesnamen.Werk;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The selection of a round: deciding, signing, embargo, announcement, and a round that is reopened. */
class SelectieProcesTest extends Diagramtest {
    private static final Duration TERMIJN = Duration.ofDays(63);
    private static final Duration EMBARGO = Duration.ofDays(2);

    SelectieProcesTest() {
        super(ProcesSoort.SELECTIE);
    }

    @BeforeEach
    void gewoneAntwoorden() {
        motor.altijd(Werk.RANGSCHIKKING_MAKEN, Map.of("besluitId", "besluit-1"))
                .altijd(Werk.RONDE_STAND, Map.of("stand", Stand.AFGEROND))
                .altijd(Werk.AANKONDIGING_STAND, Map.of("stand", Stand.GEPLAND))
                .altijd(Werk.BESLUITEN_AANKONDIGEN, Map.of("uitkomst", Uitkomst.AANGEKONDIGD))
                .dan(Werk.TERMIJN_BEPALEN, motor.termijn(TERMIJN))
                .altijd(Werk.TERMIJN_BEPALEN, motor.termijn(EMBARGO));
    }

    /** From now on an embargo runs from this moment. */
    private void nieuwEmbargo() {
        motor.altijd(Werk.TERMIJN_BEPALEN, motor.termijn(EMBARGO));
    }

    private void embargoVoorbij() {
        motor.dan(Werk.TERMIJN_CONTROLEREN, Map.of("verlopen", true, "termijnDatum", motor.over(EMBARGO)));
        motor.later(EMBARGO);
    }

    @Test
    void ronde_beslotenGetekendEnAangekondigd_isKlaar() {
        motor.stand(Werk.RONDE_STAND, Stand.BESLUITEN, Stand.TEKENEN)
                .dan(Werk.AANKONDIGING_STAND, Map.of("stand", Stand.INPLANNEN));
        start();
        assertThat(motor.taak("Taak_Besluiten").getCustomHeaders())
                .containsEntry("rol", "fondsbeheerder")
                .containsEntry("formulier", "besluit");
        motor.rondAf("Taak_Besluiten").rondAf("Taak_Tekenen").rondAf("Taak_AankondigingVoorbereiden");
        assertThat(motor.gedaan("Werk_BesluitenAankondigen")).as("embargo").isEmpty();
        embargoVoorbij();
        assertThat(motor.gedaan("Werk_BesluitenAankondigen")).hasSize(1);
        isKlaar("Einde_Selectie");
    }

    @Test
    void besluit_doorTweedeTeruggegeven_wordtOpnieuwGenomen() {
        motor.stand(Werk.RONDE_STAND, Stand.BESLUITEN, Stand.TEKENEN, Stand.BESLUITEN, Stand.TEKENEN);
        start();
        motor.rondAf("Taak_Besluiten")
                .rondAf("Taak_Tekenen")
                .rondAf("Taak_Besluiten")
                .rondAf("Taak_Tekenen");
        embargoVoorbij();
        isKlaar("Einde_Selectie");
    }

    @Test
    void run_alGeregistreerd_eindigtAlsDubbel() {
        motor.altijd(Werk.RUN_REGISTREREN, Map.of("vervolg", Vervolg.DUBBEL));
        start();
        isKlaar("Einde_Dubbel");
    }

    @Test
    void nieuweRun_naTekenenEnInplannen_vraagtNiemandIetsOpnieuw() {
        start();
        embargoVoorbij();
        isKlaar("Einde_Selectie");
    }

    @Test
    void besluittermijn_verlopen_meldtEnLaatHetWerkStaan() {
        motor.stand(Werk.RONDE_STAND, Stand.BESLUITEN);
        start();
        motor.dan(Werk.TERMIJN_CONTROLEREN, Map.of("verlopen", true, "termijnDatum", motor.over(TERMIJN)));
        motor.later(TERMIJN);
        assertThat(motor.gedaan("Werk_BesluitOverschrijdingMelden")).hasSize(1);
        nieuwEmbargo();
        motor.rondAf("Taak_Besluiten");
        embargoVoorbij();
        isKlaar("Einde_Selectie");
    }

    @Test
    void besluittermijn_gewijzigd_looptLaterAf() {
        motor.stand(Werk.RONDE_STAND, Stand.BESLUITEN);
        start();
        motor.bericht(Bericht.TERMIJN_GEWIJZIGD, "termijn-1");
        motor.later(TERMIJN);
        assertThat(motor.gedaan("Werk_TermijnBesluitControleren")).hasSize(1);
        nieuwEmbargo();
        motor.rondAf("Taak_Besluiten");
        embargoVoorbij();
        isKlaar("Einde_Selectie");
    }

    @Test
    void embargo_verzetNaarLater_wachtTotHetNieuweMoment() {
        start();
        embargoVerzet(EMBARGO.plusDays(2));
        motor.later(EMBARGO.plusDays(1));
        assertThat(motor.gedaan("Werk_BesluitenAankondigen")).isEmpty();
        embargoVoorbij();
        isKlaar("Einde_Selectie");
    }

    @Test
    void embargo_verzetNaarEerder_maaktEerderBekend() {
        start();
        embargoVerzet(Duration.ofHours(1));
        motor.dan(Werk.TERMIJN_CONTROLEREN, Map.of("verlopen", true, "termijnDatum", motor.over(EMBARGO)));
        motor.later(Duration.ofHours(1));
        assertThat(motor.gedaan("Werk_BesluitenAankondigen")).hasSize(1);
        isKlaar("Einde_Selectie");
    }

    @Test
    void embargo_teruggenomen_wachtOpEenNieuwMoment() {
        start();
        motor.dan(Werk.AANKONDIGING_STAND, Map.of("stand", Stand.INPLANNEN))
                .bericht(Bericht.TERMIJN_GEWIJZIGD, "termijn-1");
        motor.later(EMBARGO.plusDays(1));
        assertThat(motor.gedaan("Werk_BesluitenAankondigen")).isEmpty();
        nieuwEmbargo();
        motor.rondAf("Taak_AankondigingVoorbereiden");
        embargoVoorbij();
        assertThat(motor.gedaan("Werk_BesluitenAankondigen")).hasSize(1);
        isKlaar("Einde_Selectie");
    }

    /** Somebody moves the announcement: the old term ends, a new one runs this long from now. */
    private void embargoVerzet(Duration nieuw) {
        motor.altijd(Werk.TERMIJN_BEPALEN, Map.of("termijnId", "termijn-2", "termijnDatum", motor.over(nieuw)));
        motor.bericht(Bericht.TERMIJN_GEWIJZIGD, "termijn-1");
    }

    @Test
    void ronde_heropendTijdensBesluiten_wordtOpnieuwGerangschikt() {
        motor.stand(Werk.RONDE_STAND, Stand.BESLUITEN);
        start();
        motor.bericht(Bericht.RONDE_HEROPEND, "besluit-1");
        motor.isVervallen("Taak_Besluiten");
        assertThat(motor.gedaan("Werk_RangschikkingMaken")).hasSize(2);
        embargoVoorbij();
        isKlaar("Einde_Selectie");
    }

    @Test
    void ronde_heropendTijdensEmbargo_kondigtNietsAan() {
        motor.dan(Werk.RANGSCHIKKING_MAKEN, Map.of("besluitId", "besluit-0"));
        start();
        motor.stand(Werk.RONDE_STAND, Stand.BESLUITEN).bericht(Bericht.RONDE_HEROPEND, "besluit-0");
        motor.bericht(Bericht.RONDE_HEROPEND, "besluit-0");
        assertThat(motor.gedaan("Werk_RangschikkingMaken"))
                .as("een tweede bericht over hetzelfde besluit opent het volgende niet")
                .hasSize(2);
        assertThat(motor.gedaan("Werk_BesluitenAankondigen")).isEmpty();
        motor.rondAf("Taak_Besluiten");
        embargoVoorbij();
        isKlaar("Einde_Selectie");
    }

    @Test
    void ronde_heropendVlakVoorDeAankondiging_kondigtNietsAan() {
        motor.dan(Werk.BESLUITEN_AANKONDIGEN, Map.of("uitkomst", Uitkomst.HEROPEND));
        start();
        motor.stand(Werk.RONDE_STAND, Stand.BESLUITEN);
        embargoVoorbij();
        assertThat(motor.gedaan("Werk_RangschikkingMaken")).hasSize(2);
        nieuwEmbargo();
        motor.rondAf("Taak_Besluiten");
        embargoVoorbij();
        isKlaar("Einde_Selectie");
    }
}
