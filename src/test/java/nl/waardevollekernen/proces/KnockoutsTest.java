package nl.waardevollekernen.proces;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import nl.waardevollekernen.opencall.Kaders;
import nl.waardevollekernen.opencall.KnockoutInvoer;
import nl.waardevollekernen.opencall.Knockoutgrenzen;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The knock-out table of the first call: for each criterion its limits, and "no usable value". */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class KnockoutsTest {
    private Motor motor = new Motor();

    @BeforeAll
    void start() {
        motor.loop();
    }

    @AfterAll
    void stop() {
        motor.close();
    }

    @Test
    void knockouts_allesGoed_voldoetOpElkCriterium() {
        assertThat(uitkomsten(Knockoutinvoer.waarden()))
                .containsOnlyKeys("K1", "K4", "K5", "K6", "K7", "K8", "K9", "K10", "K11")
                .allSatisfy((code, uitkomst) -> assertThat(uitkomst).isEqualTo("voldoet"));
    }

    @ParameterizedTest
    @CsvSource({
        "K1,opTijd,false",
        "K4,risicodragendePrivatePartijen,1",
        "K5,bestuursbesluitAanwezig,false",
        "K6,taxatieOuderdomMaanden,13",
        "K7,gevraagdBedrag,1000000.01",
        "K7,realisatiekosten,3999999.99",
        "K8,openBoekAkkoord,false",
        "K9,staatssteunGrondslagAanwezig,false",
        "K11,looptijdMaanden,85"
    })
    void knockouts_eenWaardeOverDeGrens_alleenDatCriteriumVoldoetNiet(String code, String naam, String waarde) {
        assertThat(afwijkend(Knockoutinvoer.met(naam, lees(waarde)))).isEqualTo(Map.of(code, "voldoet-niet"));
    }

    @Test
    void knockouts_topOnderEenMiljoen_nietPassendBijHetFonds() {
        var invoer = Knockoutinvoer.met("onrendabeleTop", 999_999.99);
        invoer.put("gevraagdBedrag", 400_000);
        assertThat(afwijkend(invoer)).isEqualTo(Map.of("K10", "voldoet-niet"));
        invoer.put("prospectGeslotenCasus", true);
        assertThat(afwijkend(invoer)).isEmpty();
    }

    @Test
    void knockouts_meerDanVijfMiljoen_bovenDeGrens() {
        var invoer = Knockoutinvoer.met("gevraagdBedrag", 5_000_000.01);
        invoer.put("realisatiekosten", 100_000_000);
        invoer.put("onrendabeleTop", 50_000_000);
        assertThat(afwijkend(invoer)).isEqualTo(Map.of("K7", "voldoet-niet"));
        invoer.put("gevraagdBedrag", 5_000_000);
        assertThat(afwijkend(invoer)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "K1,opTijd",
        "K4,risicodragendePrivatePartijen",
        "K5,bestuursbesluitAanwezig",
        "K6,taxatieOuderdomMaanden",
        "K7,gevraagdBedrag",
        "K7,realisatiekosten",
        "K8,openBoekAkkoord",
        "K9,staatssteunGrondslagAanwezig",
        "K11,looptijdMaanden"
    })
    void knockouts_zonderWaardeOfTekst_onbekend(String code, String naam) {
        assertThat(afwijkend(Knockoutinvoer.zonder(naam))).isEqualTo(Map.of(code, "onbekend"));
        assertThat(afwijkend(Knockoutinvoer.met(naam, "12"))).isEqualTo(Map.of(code, "onbekend"));
    }

    @Test
    void knockouts_zonderTop_bedragEnFondsOnbekend() {
        assertThat(afwijkend(Knockoutinvoer.zonder("onrendabeleTop")))
                .isEqualTo(Map.of("K7", "onbekend", "K10", "onbekend"));
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "true, 2, true, 12, 1000000, 4000000, 2000000, true, true, false, 84",
                "false, 1, false, 13, 1000000.01, 4000000, 2000000, false, false, false, 85",
                "true, 0, true, 0, 1000000, 3999999.99, 999999.99, true, true, false, 0",
                "true, 3, true, 12, 5000000, 100000000, 50000000, true, true, true, 84",
                "true, 2, true, 12, 5000000.01, 100000000, 50000000, true, true, true, 84",
                "true, 2, true, 12, 500000, 4000000, 999999.99, true, true, true, 84",
                "true, 2, true, 12, 500000, 4000000, 1000000, true, true, false, 84",
                "true, 2, true, -, -, -, -, true, true, false, -",
                "true, 2, true, -, 400000, 1250000.50, -, true, true, false, -"
            })
    void waarschuwingVooraf_zegtHetzelfdeAlsDeTabel(
            boolean opTijd,
            int partijen,
            boolean besluit,
            @Nullable Integer taxatie,
            @Nullable BigDecimal gevraagd,
            @Nullable BigDecimal kosten,
            @Nullable BigDecimal top,
            boolean openBoek,
            boolean steun,
            boolean uitzicht,
            @Nullable Integer looptijd) {
        var invoer = new KnockoutInvoer(
                opTijd, true, partijen, besluit, null, taxatie, gevraagd, kosten, top, openBoek, steun, uitzicht, null,
                looptijd);
        var volgensDeTabel = uitkomsten(invoer.alsVariabele());
        volgensDeTabel.values().removeIf(uitkomst -> !"voldoet-niet".equals(uitkomst));

        var kader = Kaders.van("toetsingskader-tk2027-v1");
        assertThat(kader.beslissing()).isEqualTo(Knockoutinvoer.BESLISSING);
        assertThat(Knockoutgrenzen.nietGehaald(invoer, kader.bedragregel())).isEqualTo(volgensDeTabel.keySet());
    }

    private static Object lees(String waarde) {
        if ("false".equals(waarde)) {
            return false;
        }
        return Double.valueOf(waarde);
    }

    private Map<String, String> afwijkend(Map<String, Object> invoer) {
        var uit = uitkomsten(invoer);
        uit.values().removeIf("voldoet"::equals);
        return uit;
    }

    private Map<String, String> uitkomsten(Map<String, Object> invoer) {
        Map<String, String> uit = new TreeMap<>();
        List<Object> rijen =
                new ArrayList<>((List<?>) motor.beslis(Knockoutinvoer.BESLISSING, Map.of("knockoutInvoer", invoer)));
        for (var rij : rijen) {
            var waarden = (Map<?, ?>) rij;
            var eerder = uit.put(String.valueOf(waarden.get("code")), String.valueOf(waarden.get("uitkomst")));
            assertThat(eerder).as("een uitkomst per criterium").isNull();
        }
        return uit;
    }
}
