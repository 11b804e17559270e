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
        assertThat(Afwijking.vanAdvies(new Geval("A", 1, Aanbeveling.NIET_TOELATEN, Uitkomst.TOELATEN)))
                .isPresent();
        assertThat(Afwijking.vanAdvies(new Geval("A", 1, Aanbeveling.NIET_TOELATEN, Uitkomst.AFWIJZEN)))
                .isEmpty();
    }

    @Test
    void reserve_wijktAfVanElkAdvies() {
        for (var advies : Aanbeveling.values()) {
            assertThat(Afwijking.vanAdvies(new Geval("A", 1, advies, Uitkomst.RESERVE)))
                    .hasValueSatisfying(reden -> assertThat(reden).contains(advies.label()));
        }
        assertThat(Afwijking.vanAdvies(new Geval("A", 1, Aanbeveling.TOELATEN_MITS, Uitkomst.TOELATEN)))
                .isEmpty();
    }

    @Test
    void zonderMeerderheid_isErGeenAdviesOmVanAfTeWijken() {
        for (var uitkomst : Uitkomst.values()) {
            assertThat(Afwijking.vanAdvies(new Geval("A", 1, null, uitkomst))).isEmpty();
        }
    }

    @Test
    void toelaten_tegenVoorstelVanDeToets_wijktAf() {
        assertThat(Afwijking.vanAdvies(new Geval("A", null, null, Uitkomst.TOELATEN)))
                .isPresent();
        assertThat(Afwijking.vanAdvies(new Geval("A", null, null, Uitkomst.AFWIJZEN)))
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

    private static Geval geval(String kenmerk, int plaats, @Nullable Uitkomst uitkomst) {
        return new Geval(kenmerk, plaats, Aanbeveling.TOELATEN, uitkomst);
    }
}
