package nl.waardevollekernen.proces;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import nl.waardevollekernen.proces.Procesnamen.Bericht;
import nl.waardevollekernen.proces.Procesnamen.Stand;
import nl.waardevollekernen.proces.Procesnamen.Uitkomst;
import nl.waardevollekernen.proces.Procesnamen.Vervolg;
import nl.waardevollekernen.proces.Procesnamen.Werk;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The aanvulling in the way of a case: answered, reminded, extended, lapsed. */
class CasusAanvullingTest extends Diagramtest {
    private static final Duration TERMIJN = Duration.ofDays(14);

    CasusAanvullingTest() {
        super(ProcesSoort.CASUS, Casusantwoorden.TESTS);
    }

    @BeforeEach
    void gewoneAntwoorden() {
        Casusantwoorden.gewoon(motor);
    }

    @ParameterizedTest
    @CsvSource({"ontvankelijkheid, Taak_OntvankelijkheidBeoordelen", "toetsing, Taak_Toetsen"})
    void aanvulling_beantwoord_gaatTerugNaarDeStap(String fase, String taak) {
        wachtOpAanvulling(fase);
        motor.dan(Werk.AANVULLING_STAND, Casusantwoorden.aanvulling(motor, Stand.BEANTWOORD, fase, TERMIJN))
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
        motor.dan(Werk.AANVULLING_STAND, Casusantwoorden.aanvulling(motor, Stand.HERINNEREN, fase, TERMIJN))
                .dan(
                        Werk.AANVULLING_STAND,
                        Casusantwoorden.aanvulling(motor, Stand.WACHTEN, fase, TERMIJN.plusDays(3)));
        motor.later(TERMIJN);
        assertThat(motor.gedaan("Werk_AanvullingHerinneren")).hasSize(1);

        motor.dan(Werk.AANVULLING_STAND, Casusantwoorden.aanvulling(motor, Stand.WACHTEN, fase, TERMIJN));
        motor.bericht(Bericht.TERMIJN_GEWIJZIGD, "termijn-aanvulling");
        motor.later(Duration.ofDays(4));
        assertThat(motor.gedaan("Werk_AanvullingVerval")).isEmpty();

        motor.dan(Werk.AANVULLING_STAND, Casusantwoorden.aanvulling(motor, Stand.VERLOPEN, fase, TERMIJN))
                .stand(Werk.ONTVANKELIJKHEID_STAND, Stand.BEOORDELEN);
        motor.later(TERMIJN);
        assertThat(motor.gedaan("Werk_AanvullingVerval")).hasSize(1);
        motor.rondAf("Taak_OntvankelijkheidBeoordelen");
        isKlaar("Einde_Toegelaten");
    }

    @Test
    void aanvulling_antwoordVastgelegdToenDeTermijnAfliep_antwoordWint() {
        wachtOpAanvulling(Vervolg.TOETSING);
        motor.dan(
                Werk.AANVULLING_STAND, Casusantwoorden.aanvulling(motor, Stand.BEANTWOORD, Vervolg.TOETSING, TERMIJN));
        motor.later(TERMIJN);
        assertThat(motor.gedaan("Werk_AanvullingVerval")).isEmpty();
        isKlaar("Einde_Toegelaten");
    }

    @Test
    void bericht_teLaatVoorDeVorigeAanvulling_opentDeVolgendeNiet() {
        wachtOpAanvulling(Vervolg.ONTVANKELIJKHEID);
        motor.dan(
                        Werk.AANVULLING_STAND,
                        Casusantwoorden.aanvulling(motor, Stand.BEANTWOORD, Vervolg.ONTVANKELIJKHEID, TERMIJN))
                .dan(Werk.TOETSING_STAND, afgerond(Uitkomst.AANVULLING))
                .dan(Werk.AANVULLING_STAND, Casusantwoorden.aanvulling(motor, Stand.WACHTEN, Vervolg.TOETSING, TERMIJN))
                .bericht(Bericht.AANVULLING_BEANTWOORD, "aanvulling-ontvankelijkheid");
        motor.bericht(Bericht.AANVULLING_BEANTWOORD, "aanvulling-ontvankelijkheid");
        assertThat(motor.gedaan("Werk_AanvullingStand")).hasSize(3);
        motor.dan(Werk.AANVULLING_STAND, Casusantwoorden.aanvulling(motor, Stand.BEANTWOORD, Vervolg.TOETSING, TERMIJN))
                .bericht(Bericht.AANVULLING_BEANTWOORD, "aanvulling-toetsing");
        isKlaar("Einde_Toegelaten");
    }

    private void wachtOpAanvulling(String fase) {
        var toetsing = fase.equals(Vervolg.TOETSING);
        motor.dan(toetsing ? Werk.TOETSING_STAND : Werk.ONTVANKELIJKHEID_STAND, afgerond(Uitkomst.AANVULLING))
                .dan(Werk.AANVULLING_STAND, Casusantwoorden.aanvulling(motor, Stand.WACHTEN, fase, TERMIJN));
        start();
    }
}
