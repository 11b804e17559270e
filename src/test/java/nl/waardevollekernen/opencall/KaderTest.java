package nl.waardevollekernen.opencall;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNoException;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import nl.waardevollekernen.gedeeld.Weigering;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class KaderTest {
    private final Kader toets = Kaders.van("toetsingskader-tk2027-v1");

    private static Map<String, Integer> overal(Kader kader, int score) {
        var scores = new HashMap<String, Integer>();
        kader.criteria().forEach(criterium -> scores.put(criterium.code(), score));
        return scores;
    }

    private static Criterium criterium(String code, int gewicht, int hoogste, @Nullable String groep) {
        return new Criterium(code, code, "?", BigDecimal.valueOf(gewicht), 1, hoogste, groep, new TreeMap<>());
    }

    private static Kader kader(List<Kader.Groep> groepen, Criterium... criteria) {
        return new Kader(
                "x",
                1,
                "Proef",
                null,
                BigDecimal.valueOf(6),
                BigDecimal.valueOf(4),
                null,
                List.of(),
                groepen,
                List.of(criteria),
                List.of());
    }

    @Test
    void kaders_vanDeEersteCall_hebbenZevenCriteriaEnDezelfdeGewichten() {
        var advies = Kaders.van("beoordelingskader-tk2027-v1");
        assertThat(toets.criteria()).hasSize(7);
        assertThat(advies.gewichten()).isEqualTo(toets.gewichten());
        assertThat(advies.invalshoeken()).hasSize(5);
        assertThat(toets.knockouts())
                .extracting(Kader.Knockoutregel::code)
                .hasSize(11)
                .startsWith("K1")
                .endsWith("K11");
        assertThat(toets.criteria()).allSatisfy(c -> assertThat(c.ankers()).containsOnlyKeys(1, 4, 6, 8, 10));
    }

    @Test
    void totaal_vanGewogenScores_isExact() {
        var scores = overal(toets, 7);
        scores.put("brede-waarde", 8);
        assertThat(toets.totaal(scores)).contains(Breuk.van(new BigDecimal("7.25")));
    }

    @Test
    void totaal_metEenOntbrekendeScore_isErNiet() {
        var scores = overal(toets, 7);
        scores.remove("hardheid");
        assertThat(toets.totaal(scores)).isEmpty();
        assertThat(toets.voldoet(scores)).isEmpty();
    }

    @Test
    void totaal_metEenScoreBuitenDeSchaal_wordtGeweigerd() {
        assertThatIllegalArgumentException().isThrownBy(() -> toets.totaal(overal(toets, 11)));
    }

    @Test
    void voldoet_bijPreciesZesEnNietsOnderVier() {
        assertThat(toets.voldoet(overal(toets, 6))).contains(true);
        assertThat(toets.voldoet(overal(toets, 5))).contains(false);
        var scores = overal(toets, 9);
        scores.put("voorbeeldwaarde", 3);
        assertThat(toets.voldoet(scores)).contains(false);
    }

    @Test
    void effectieveGewichten_vanEenVlakKader_zijnDeOpgegevenGewichten() {
        assertThat(EffectieveGewichten.van(toets))
                .allSatisfy(gewicht -> assertThat(gewicht.effectief()).isEqualTo(Breuk.van(gewicht.opgegeven())));
    }

    @Test
    void effectieveGewichten_vanEenGroepDieAndersWeegt_wordenGeweigerd() {
        var scheef = kader(
                List.of(new Kader.Groep("g", "Groep", BigDecimal.valueOf(50))),
                criterium("a", 40, 10, "g"),
                criterium("b", 20, 10, "g"),
                criterium("c", 40, 10, null));
        assertThatExceptionOfType(Weigering.class)
                .isThrownBy(() -> EffectieveGewichten.controleer(scheef))
                .withMessageContaining("\"a\"");
        var recht = kader(
                List.of(new Kader.Groep("g", "Groep", BigDecimal.valueOf(60))),
                criterium("a", 40, 10, "g"),
                criterium("b", 20, 10, "g"),
                criterium("c", 40, 10, null));
        assertThatNoException().isThrownBy(() -> EffectieveGewichten.controleer(recht));
    }

    @Test
    void effectieveGewichten_vanEenKortereSchaal_wordenGeweigerd() {
        var scheef = kader(List.of(), criterium("a", 50, 5, null), criterium("b", 50, 10, null));
        assertThatExceptionOfType(Weigering.class).isThrownBy(() -> EffectieveGewichten.controleer(scheef));
    }

    @Test
    void effectieveGewichten_dieSamenGeenHonderdZijn_wordenGeweigerd() {
        var scheef = kader(List.of(), criterium("a", 50, 10, null), criterium("b", 40, 10, null));
        assertThatExceptionOfType(Weigering.class).isThrownBy(() -> EffectieveGewichten.controleer(scheef));
    }

    @Test
    void breuk_vanEenDerde_wordtPasBijTonenAfgerond() {
        var derde = Breuk.van(20).gedeeldDoor(Breuk.van(3));
        assertThat(derde.afgerond(2)).isEqualByComparingTo("6.67");
        assertThat(derde.plus(derde).plus(derde)).isEqualTo(Breuk.van(20));
    }

    @Test
    void fonds_vanDeDemonstratie_isAlsZodanigHerkenbaar() {
        assertThat(Fondsen.van("demofonds-kernen"))
                .hasValueSatisfying(fonds -> assertThat(fonds.demonstratie()).isTrue());
    }

    @Test
    void bedragregel_vanDeEersteCall_isDeLaagsteVanDrieGrenzen() {
        var regel = toets.bedragregel();
        assertThat(regel).isNotNull();
        assertThat(regel.hoogstens(new BigDecimal("30000000"), new BigDecimal("9000000")))
                .isEqualByComparingTo("4500000");
        assertThat(regel.hoogstens(new BigDecimal("12000000"), new BigDecimal("9000000")))
                .isEqualByComparingTo("3000000");
        assertThat(regel.hoogstens(new BigDecimal("90000000"), new BigDecimal("90000000")))
                .isEqualByComparingTo("5000000");
    }
}
