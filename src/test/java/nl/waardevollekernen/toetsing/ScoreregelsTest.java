package nl.waardevollekernen.toetsing;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import nl.waardevollekernen.gedeeld.Veldfout;
import org.junit.jupiter.api.Test;

class ScoreregelsTest {
    private final Scoreregels heel = regels("1");
    private final Scoreregels decimaal = regels("0.1");

    @Test
    void concept_onvolledig_magBewaardWorden() {
        assertThat(heel.controleerConcept(Map.of("a", new Score(null, "")))).isEmpty();
        assertThat(heel.controleerConcept(Map.of())).isEmpty();
    }

    @Test
    void cijfer_buitenEenTotTien_wordtGeweigerd() {
        assertThat(heel.controleerConcept(Map.of("a", score("0"), "b", score("11"))))
                .extracting(Veldfout::veld)
                .containsExactly("/scores/a/cijfer", "/scores/b/cijfer");
    }

    @Test
    void cijfer_metDecimaal_alleenWaarHetKaderDatToestaat() {
        assertThat(heel.controleerConcept(Map.of("a", score("7.5")))).hasSize(1);
        assertThat(decimaal.controleerConcept(Map.of("a", score("7.5")))).isEmpty();
        assertThat(decimaal.controleerConcept(Map.of("a", score("7.55")))).hasSize(1);
        assertThat(heel.controleerConcept(Map.of("a", score("7.0")))).isEmpty();
    }

    @Test
    void onbekendCriterium_wordtGeweigerd() {
        assertThat(heel.controleerConcept(Map.of("x", score("7")))).hasSize(1);
    }

    @Test
    void volledig_zonderCijferOfMotivering_noemtAllesTegelijk() {
        assertThat(heel.controleerVolledig(Map.of("a", new Score(BigDecimal.TEN, " "))))
                .extracting(Veldfout::veld)
                .containsExactly("/scores/a/motivering", "/scores/b/cijfer", "/scores/b/motivering");
    }

    @Test
    void fout_bijEenCriterium_noemtDatCriterium() {
        assertThat(heel.controleerVolledig(Map.of("a", new Score(BigDecimal.TEN, " "))))
                .extracting(Veldfout::melding)
                .containsExactly(
                        "Geef een motivering bij Leefbaarheid.",
                        "Geef een cijfer voor Gezondheid.",
                        "Geef een motivering bij Gezondheid.");
    }

    @Test
    void motivering_dieDeLeesrichtingOmdraait_wordtGeweigerd() {
        assertThat(heel.controleerConcept(Map.of("a", new Score(BigDecimal.TEN, "goed \u202eplan"))))
                .extracting(Veldfout::veld)
                .containsExactly("/scores/a/motivering");
    }

    @Test
    void motivering_teLang_wordtGeweigerd() {
        var lang = "x".repeat(Scoreregels.LANGSTE_MOTIVERING + 1);
        assertThat(heel.controleerConcept(Map.of("a", new Score(BigDecimal.TEN, lang))))
                .hasSize(1);
    }

    private static Scoreregels regels(String stap) {
        var namen = new LinkedHashMap<String, String>();
        namen.put("a", "Leefbaarheid");
        namen.put("b", "Gezondheid");
        return new Scoreregels(namen, new BigDecimal(stap));
    }

    private static Score score(String cijfer) {
        return new Score(new BigDecimal(cijfer), "omdat");
    }
}
