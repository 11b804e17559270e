package nl.waardevollekernen.proces;

import java.time.Duration;
import java.util.Map;
import java.util.Set;
import nl.waardevollekernen.proces.Procesnamen.Stand;
import nl.waardevollekernen.proces.Procesnamen.Uitkomst;
import nl.waardevollekernen.proces.Procesnamen.Werk;

/** What the use cases answer in the tests of the way of a case. */
final class Casusantwoorden {
    /** The tests that walk the diagram together. */
    static final Set<Class<? extends Diagramtest>> TESTS =
            Set.of(CasusProcesTest.class, CasusTermijnTest.class, CasusAanvullingTest.class, CasusIntrekkingTest.class);

    private Casusantwoorden() {}

    /** What every stage answers unless a test says otherwise: the case goes all the way and is admitted. */
    static void gewoon(Motor motor) {
        motor.altijd(Werk.ONTVANKELIJKHEID_STAND, Diagramtest.afgerond(Uitkomst.ONTVANKELIJK))
                .altijd(Werk.TOETSING_STAND, Diagramtest.afgerond(Uitkomst.VOLDOENDE))
                .altijd(Werk.ADVIES_OPENEN, Map.of("adviesrondeId", "ronde-1"))
                .altijd(Werk.ADVIES_STAND, Map.of("stand", Stand.GEREED))
                .altijd(Werk.SELECTIE_AANMELDEN, Map.of("rondeplaatsId", "plaats-1"))
                .altijd(Werk.SELECTIE_STAND, Map.of("stand", Stand.TOEGELATEN))
                .altijd(Werk.INTREKKING_VERWERKEN, Map.of("uitkomst", Uitkomst.INGETROKKEN));
    }

    /** How an aanvulling stands that was asked in this stage and whose term ends after this long. */
    static Map<String, Object> aanvulling(Motor motor, String stand, String vervolg, Duration totMoment) {
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
}
