package nl.waardevollekernen.selectie;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import nl.waardevollekernen.advies.Aanbeveling;
import nl.waardevollekernen.selectie.Afwijking.Geval;
import nl.waardevollekernen.toetsing.Gemiddelde;
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
    void punt13_gelijkeTotalen_tegenHetLotIn_vraagtVanBeideKantenDeRedenBijGelijken() {
        var hoog = gelijk("HOOG", 1, "20", "3", Uitkomst.RESERVE, 1);
        var laag = gelijk("LAAG", 2, "40", "6", Uitkomst.TOELATEN, null);
        assertThat(Afwijking.tussenGelijken(hoog, List.of(laag)))
                .containsExactly("LAAG heeft hetzelfde totaal, staat door het lot lager en krijgt: Toelaten.");
        assertThat(Afwijking.tussenGelijken(laag, List.of(hoog)))
                .containsExactly(
                        "HOOG heeft hetzelfde totaal, staat door het lot hoger en krijgt: Op de reservelijst.");
        assertThat(Afwijking.vanRang(hoog, List.of(laag)))
                .as("één reden is genoeg: het is geen verschil in totaal")
                .isEmpty();
        var omgekeerd = gelijk("LAAG", 2, "40", "6", Uitkomst.RESERVE, 1);
        assertThat(Afwijking.tussenGelijken(gelijk("HOOG", 1, "20", "3", Uitkomst.RESERVE, 2), List.of(omgekeerd)))
                .containsExactly(
                        "LAAG heeft hetzelfde totaal, staat door het lot lager en staat op plaats 1 van de reservelijst.");
    }

    @Test
    void punt13_gelijkeTotalen_inDeVolgordeVanHetLot_vraagtNiets() {
        var hoog = gelijk("HOOG", 1, "20", "3", Uitkomst.TOELATEN, null);
        var laag = gelijk("LAAG", 2, "40", "6", Uitkomst.RESERVE, 1);
        assertThat(Afwijking.tussenGelijken(hoog, List.of(laag))).isEmpty();
        assertThat(Afwijking.tussenGelijken(laag, List.of(hoog))).isEmpty();
        var bijna = gelijk("BIJNA", 2, "20.000001", "3", Uitkomst.TOELATEN, null);
        assertThat(Afwijking.tussenGelijken(gelijk("HOOG", 1, "20", "3", Uitkomst.RESERVE, 1), List.of(bijna)))
                .as("het getoonde getal is gelijk, de breuk niet: dan telt de rangschikking")
                .isEmpty();
    }

    @Test
    void punt13_gelijkTotaal_deIndienerLeestDatHetLotBesliste_ofNietGevolgdIs() {
        var hoog = gelijk("HOOG", 1, "20", "3", Uitkomst.RESERVE, 1);
        var laag = gelijk("LAAG", 2, "40", "6", Uitkomst.TOELATEN, null);
        assertThat(Gelijkstand.van(hoog, List.of(laag)))
                .hasValueSatisfying(stand -> assertThat(stand.uitleg())
                        .contains("precies hetzelfde totaal", "door het lot lager", "Toch ging die casus voor")
                        .doesNotContain("LAAG"));
        assertThat(Gelijkstand.van(laag, List.of(hoog))).hasValue(Gelijkstand.VOORGEGAAN);
        assertThat(Gelijkstand.van(hoog, List.of(gelijk("LAAG", 2, "40", "6", Uitkomst.AFWIJZEN, null))))
                .hasValueSatisfying(stand -> assertThat(stand.uitleg()).contains("Het lot bepaalde"));
        assertThat(Gelijkstand.van(hoog, List.of(geval("ANDER", 2, Uitkomst.TOELATEN))))
                .isEmpty();
        assertThat(Gelijkstand.adres("proef")).isEqualTo("/open-calls/proef#loting");
    }

    @Test
    void punt13_toelatenMits_zonderVoorwaarde_wijktAf() {
        assertThat(Afwijking.vanAdvies(geval("A", 1, Aanbeveling.TOELATEN_MITS, Uitkomst.TOELATEN)))
                .hasValueSatisfying(reden -> assertThat(reden).contains("Stel een voorwaarde"));
        assertThat(Afwijking.vanAdvies(
                        new Geval("A", 1, null, Aanbeveling.TOELATEN_MITS, Uitkomst.TOELATEN, null, true, false)))
                .isEmpty();
    }

    @Test
    void punt13_budgetOp_isGeenAfwijkingVanEenPositiefAdvies_welVanDeRang() {
        for (var uitkomst : List.of(Uitkomst.AFWIJZEN, Uitkomst.RESERVE)) {
            var op = new Geval("A", 2, null, Aanbeveling.TOELATEN, uitkomst, null, false, true);
            assertThat(Afwijking.alle(op, List.of(geval("HOOG", 1, Uitkomst.TOELATEN))))
                    .isEmpty();
            assertThat(Afwijking.alle(op, List.of(geval("LAAG", 3, Uitkomst.TOELATEN))))
                    .hasSize(1);
        }
        assertThat(Afwijking.vanAdvies(
                        new Geval("A", 2, null, Aanbeveling.NIET_TOELATEN, Uitkomst.RESERVE, 1, false, true)))
                .isPresent();
    }

    @Test
    void punt13_reservelijst_tegenDeRangschikkingIn_wijktVanBeideKantenAf() {
        var hoog = new Geval("HOOG", 1, null, null, Uitkomst.RESERVE, 2, false, true);
        var laag = new Geval("LAAG", 2, null, null, Uitkomst.RESERVE, 1, false, true);
        assertThat(Afwijking.vanRang(hoog, List.of(laag))).hasSize(1);
        assertThat(Afwijking.vanRang(laag, List.of(hoog))).hasSize(1);
        var goed = new Geval("LAAG", 2, null, null, Uitkomst.RESERVE, 3, false, true);
        assertThat(Afwijking.vanRang(hoog, List.of(goed))).isEmpty();
    }

    private static Geval gelijk(
            String kenmerk, int plaats, String som, String deler, Uitkomst uitkomst, @Nullable Integer reserve) {
        var totaal = new Gemiddelde(new BigDecimal(som), new BigDecimal(deler));
        return new Geval(kenmerk, plaats, totaal, Aanbeveling.TOELATEN, uitkomst, reserve, false, true);
    }

    private static Geval geval(String kenmerk, int plaats, @Nullable Uitkomst uitkomst) {
        return geval(kenmerk, plaats, Aanbeveling.TOELATEN, uitkomst);
    }

    private static Geval geval(
            String kenmerk, @Nullable Integer plaats, @Nullable Aanbeveling advies, @Nullable Uitkomst uitkomst) {
        return new Geval(kenmerk, plaats, null, advies, uitkomst, null, false, false);
    }
}
