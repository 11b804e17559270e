package nl.waardevollekernen.selectie;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import nl.waardevollekernen.selectie.Fondsruimte.Toekenning;
import org.junit.jupiter.api.Test;

class FondsruimteTest {
    private final Fondsruimte ruimte = new Fondsruimte(Map.of("a", new BigDecimal("100"), "b", new BigDecimal("10")));

    @Test
    void som_preciesHetBudget_past() {
        assertThat(ruimte.bezwaar(List.of(geef("a", "60"), geef("a", "40")))).isEmpty();
    }

    @Test
    void som_eenCentBovenHetBudget_wordtGeweigerd() {
        assertThat(ruimte.bezwaar(List.of(geef("a", "60"), geef("a", "40.01"), geef("b", "1"))))
                .hasValueSatisfying(reden -> assertThat(reden).contains("0,01"));
    }

    @Test
    void budget_vanEenAnderFonds_teltNietMee() {
        assertThat(ruimte.bezwaar(List.of(geef("b", "11")))).isPresent();
    }

    @Test
    void bezwaar_bijEenBekendFonds_noemtDeNaamVanHetFonds() {
        var leeg = new Fondsruimte(Map.of("demofonds-kernen", BigDecimal.ZERO));
        assertThat(leeg.bezwaar(List.of(geef("demofonds-kernen", "1"))))
                .hasValueSatisfying(reden ->
                        assertThat(reden).contains("Demonstratiefonds Kernen").doesNotContain("demofonds-kernen"));
    }

    private static Toekenning geef(String fonds, String bedrag) {
        return new Toekenning(fonds, new BigDecimal(bedrag));
    }
}
