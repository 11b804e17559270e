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
import org.junit.jupiter.params.provider.ValueSource;

/** The withdrawal of a case at every moment before the announcement. */
class CasusIntrekkingTest extends Diagramtest {
    private static final Duration TERMIJN = Duration.ofDays(14);

    CasusIntrekkingTest() {
        super(ProcesSoort.CASUS, Casusantwoorden.TESTS);
    }

    @BeforeEach
    void gewoneAntwoorden() {
        Casusantwoorden.gewoon(motor);
    }

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
                        .dan(
                                Werk.AANVULLING_STAND,
                                Casusantwoorden.aanvulling(motor, Stand.WACHTEN, Vervolg.ONTVANKELIJKHEID, TERMIJN));
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
