package nl.waardevollekernen.selectie;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.waardevollekernen.advies.Aanbeveling;
import nl.waardevollekernen.selectie.Afwijking.Geval;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class AfwijkingTest {
    @Test
    void toelaten_tegenNegatiefAdvies_wijktAf() {
        assertThat(Afwijking.vanAdvies(geval("A", 1, Aanbeveling.NIET_TOELATEN, Uitkomst.TOELATEN)))
                .isPresent();
        assertThat(Afwijking.vanAdvies(geval("A", 1, Aanbeveling.NIET_TOELATEN, Uitkomst.AFWIJZEN)))
                .isEmpty();
    }

    @Test
    void reserve_wijktAfVanElkAdvies() {
        for (var advies : Aanbeveling.values()) {
            assertThat(Afwijking.vanAdvies(geval("A", 1, advies, Uitkomst.RESERVE)))
                    .hasValueSatisfying(reden -> assertThat(reden).contains(advies.label()));
        }
    }

    @Test
    void zonderMeerderheid_isErGeenAdviesOmVanAfTeWijken() {
        for (var uitkomst : Uitkomst.values()) {
            assertThat(Afwijking.vanAdvies(geval("A", 1, null, uitkomst))).isEmpty();
        }
    }

    @Test
    void toelaten_tegenVoorstelVanDeToets_wijktAf() {
        assertThat(Afwijking.vanAdvies(geval("A", null, null, Uitkomst.TOELATEN)))
                .isPresent();
        assertThat(Afwijking.vanAdvies(geval("A", null, null, Uitkomst.AFWIJZEN)))
                .isEmpty();
    }

    @Test
    void lagereCasusToelaten_boveneenHogereReserve_wijktVanBeideKantenAf() {
        var hoog = geval("HOOG", 1, Uitkomst.RESERVE);
        var laag = geval("LAAG", 2, Uitkomst.TOELATEN);
        assertThat(Afwijking.vanRang(laag, List.of(hoog))).hasSize(1);
        assertThat(Afwijking.vanRang(hoog, List.of(laag))).hasSize(1);
    }

    @Test
    void besluit_inDeVolgordeVanDeRang_wijktNietAf() {
        assertThat(Afwijking.vanRang(
                        geval("HOOG", 1, Uitkomst.TOELATEN),
                        List.of(geval("LAAG", 2, Uitkomst.RESERVE), geval("OPEN", 3, null))))
                .isEmpty();
    }

    @Test
    void gelijkeTotalen_verschillendBesluit_vraagtEenReden() {
        var een = geval("EEN", 1, Uitkomst.TOELATEN);
        assertThat(Afwijking.tussenGelijken(een, List.of(geval("TWEE", 1, Uitkomst.RESERVE))))
                .hasSize(1);
        assertThat(Afwijking.tussenGelijken(een, List.of(geval("TWEE", 1, Uitkomst.TOELATEN))))
                .isEmpty();
        assertThat(Afwijking.vanRang(een, List.of(geval("TWEE", 1, Uitkomst.RESERVE))))
                .isEmpty();
    }

    @Test
    void punt13_toelatenMits_zonderVoorwaarde_wijktAf() {
        assertThat(Afwijking.vanAdvies(geval("A", 1, Aanbeveling.TOELATEN_MITS, Uitkomst.TOELATEN)))
                .hasValueSatisfying(reden -> assertThat(reden).contains("Stel een voorwaarde"));
        assertThat(Afwijking.vanAdvies(
                        new Geval("A", 1, Aanbeveling.TOELATEN_MITS, Uitkomst.TOELATEN, null, true, false)))
                .isEmpty();
    }

    @Test
    void punt13_budgetOp_isGeenAfwijkingVanEenPositiefAdvies_welVanDeRang() {
        for (var uitkomst : List.of(Uitkomst.AFWIJZEN, Uitkomst.RESERVE)) {
            var op = new Geval("A", 2, Aanbeveling.TOELATEN, uitkomst, null, false, true);
            assertThat(Afwijking.alle(op, List.of(geval("HOOG", 1, Uitkomst.TOELATEN))))
                    .isEmpty();
            assertThat(Afwijking.alle(op, List.of(geval("LAAG", 3, Uitkomst.TOELATEN))))
                    .hasSize(1);
        }
        assertThat(Afwijking.vanAdvies(new Geval("A", 2, Aanbeveling.NIET_TOELATEN, Uitkomst.RESERVE, 1, false, true)))
                .isPresent();
    }

    @Test
    void punt13_reservelijst_tegenDeRangschikkingIn_wijktVanBeideKantenAf() {
        var hoog = new Geval("HOOG", 1, null, Uitkomst.RESERVE, 2, false, true);
        var laag = new Geval("LAAG", 2, null, Uitkomst.RESERVE, 1, false, true);
        assertThat(Afwijking.vanRang(hoog, List.of(laag))).hasSize(1);
        assertThat(Afwijking.vanRang(laag, List.of(hoog))).hasSize(1);
        var goed = new Geval("LAAG", 2, null, Uitkomst.RESERVE, 3, false, true);
        assertThat(Afwijking.vanRang(hoog, List.of(goed))).isEmpty();
    }

    private static Geval geval(String kenmerk, int plaats, @Nullable Uitkomst uitkomst) {
        return geval(kenmerk, plaats, Aanbeveling.TOELATEN, uitkomst);
    }

    private static Geval geval(
            String kenmerk, @Nullable Integer plaats, @Nullable Aanbeveling advies, @Nullable Uitkomst uitkomst) {
        return new Geval(kenmerk, plaats, advies, uitkomst, null, false, false);
    }
}
