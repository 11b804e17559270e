package nl.waardevollekernen.selectie;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import nl.waardevollekernen.advies.Aanbeveling;
import nl.waardevollekernen.opencall.Fonds;
import nl.waardevollekernen.selectie.Fondsruimte.Toekenning;
import nl.waardevollekernen.selectie.Slotcontrole.Misfit;
import nl.waardevollekernen.selectie.Slotcontrole.Regel;
import nl.waardevollekernen.toetsing.Gemiddelde;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Point 13 of issue 8: at laying before and at signing every decision is held against the final picture. */
class SlotcontroleTest {
    private static final UUID CALL = UUID.randomUUID();
    private static final UUID RONDE = UUID.randomUUID();
    private static final Fonds FONDS = new Fonds(
            "f", "Fonds", "fonds", "mandaat", euro(8), euro(5), new BigDecimal("250000"), Set.of(), true, null);
    private final Slotcontrole controle = new Slotcontrole(List.of(FONDS), LocalDate.of(2028, 3, 1));

    @Test
    void punt13_ronde_diePastBijRangschikkingEnBudget_heeftGeenMisfits() {
        assertThat(misfits(
                        toegelaten("A", 1, 5, Aanbeveling.TOELATEN),
                        regel("B", 2, 4, Aanbeveling.TOELATEN, reserve(1, Redensoort.BUDGET_OP)),
                        regel("C", 3, 4, Aanbeveling.NIET_TOELATEN, afwijzen(Redensoort.VOLGT))))
                .isEmpty();
    }

    @Test
    void punt13_budgetOp_terwijlErGeldIs_staatErMetHetBedragDatOverIs() {
        assertThat(misfits(
                        toegelaten("A", 1, 3, Aanbeveling.TOELATEN),
                        regel("B", 2, 4, Aanbeveling.TOELATEN, afwijzen(Redensoort.BUDGET_OP))))
                .singleElement()
                .satisfies(misfit -> {
                    assertThat(misfit.kenmerk()).isEqualTo("B");
                    assertThat(misfit.zin()).startsWith("B: ").contains("het budget is niet op", "5.000.000");
                });
    }

    @Test
    void punt13_redenDieOnwaarWerd_enOmgekeerdeOfDubbeleReservelijst_staanErAllemaal() {
        var afwijking = new Besluitvoorstel(
                Uitkomst.TOELATEN,
                "f",
                euro(5),
                null,
                List.of(),
                "Omdat het past.",
                "Lager in rang, toch toegelaten.",
                null,
                null);
        assertThat(velden(
                        regel("A", 1, 5, Aanbeveling.TOELATEN, afwijking),
                        regel("B", 2, 4, Aanbeveling.TOELATEN, reserve(2, Redensoort.BUDGET_OP)),
                        regel("C", 3, 4, Aanbeveling.TOELATEN, reserve(1, Redensoort.BUDGET_OP))))
                .containsExactly("A/redenAfwijking", "B/redenAfwijking", "C/redenAfwijking");
        assertThat(velden(
                        toegelaten("A", 1, 5, Aanbeveling.TOELATEN),
                        regel("B", 2, 4, Aanbeveling.TOELATEN, reserve(1, Redensoort.BUDGET_OP)),
                        regel("C", 3, 4, Aanbeveling.TOELATEN, reserve(1, Redensoort.BUDGET_OP))))
                .containsExactly("B/reservevolgorde", "C/reservevolgorde");
    }

    @Test
    void punt13_mitsZonderVoorwaarde_voorwaardeVan2020_motiveringX_enBovenBudget_staanErAllemaal() {
        var oud = new Besluitvoorstel(
                Uitkomst.TOELATEN,
                "f",
                euro(4),
                null,
                List.of(new Voorwaarde("Het plan is vastgesteld.", "De gemeente", LocalDate.of(2020, 1, 1))),
                "x",
                null,
                null,
                null);
        assertThat(velden(
                        toegelaten("A", 1, 5, Aanbeveling.TOELATEN_MITS), regel("B", 2, 4, Aanbeveling.TOELATEN, oud)))
                .containsExactly("A/redenAfwijking", "B/motivering", "B/voorwaarden/0/datum", "/bedrag");
    }

    @Test
    void punt13_watEerdereRondenGaven_teltMee() {
        var misfits = controle.misfits(
                List.of(
                        toegelaten("A", 1, 5, Aanbeveling.TOELATEN),
                        regel("B", 2, 4, Aanbeveling.TOELATEN, reserve(1, Redensoort.BUDGET_OP))),
                List.of(new Toekenning("f", euro(4))),
                List.of(1));
        assertThat(misfits).extracting(misfit -> misfit.fout().veld()).containsExactly("/reservevolgorde", "/bedrag");
    }

    @Test
    void punt13_reservelijstMetEenGat_ofNietVanafEen_zegtHoeHernummerd() {
        assertThat(misfits(
                        toegelaten("A", 1, 5, Aanbeveling.TOELATEN),
                        regel("B", 2, 4, Aanbeveling.TOELATEN, reserve(2, Redensoort.BUDGET_OP)),
                        regel("C", 3, 4, Aanbeveling.TOELATEN, reserve(4, Redensoort.BUDGET_OP))))
                .extracting(Misfit::zin)
                .satisfiesExactly(
                        zin -> assertThat(zin).startsWith("B: Maak plaats 2 op de reservelijst plaats 1"),
                        zin -> assertThat(zin).startsWith("C: Maak plaats 4 op de reservelijst plaats 2"));
        assertThat(velden(
                        toegelaten("A", 1, 5, Aanbeveling.TOELATEN),
                        regel("B", 2, 4, Aanbeveling.TOELATEN, reserve(1, Redensoort.BUDGET_OP)),
                        regel("C", 3, 4, Aanbeveling.TOELATEN, reserve(2, Redensoort.BUDGET_OP))))
                .isEmpty();
    }

    @Test
    void punt13_reservelijst_gaatVerderNaDePlaatsenVanEerdereRonden() {
        assertThat(Reservelijst.aansluitend(List.of(5, 3), List.of(1, 3))).isEqualTo(Map.of(3, 2, 5, 4));
        assertThat(controle.misfits(
                        List.of(
                                toegelaten("A", 1, 5, Aanbeveling.TOELATEN),
                                regel("B", 2, 4, Aanbeveling.TOELATEN, reserve(2, Redensoort.BUDGET_OP))),
                        List.of(),
                        List.of(1)))
                .isEmpty();
    }

    @Test
    void punt13_onderDeDrempel_volgtDeToets_nooitHetAdviesEnDeRangschikking() {
        for (var onmogelijk : List.of(Redensoort.VOLGT, Redensoort.VOLGT_RANG, Redensoort.BUDGET_OP)) {
            assertThat(misfits(onderDrempel(afwijzen(onmogelijk))))
                    .singleElement()
                    .satisfies(misfit -> assertThat(misfit.zin())
                            .contains("Kies een andere soort reden", "haalde de drempel van de toets niet"));
        }
        assertThat(misfits(onderDrempel(afwijzen(Redensoort.VOLGT_TOETS)))).isEmpty();
    }

    @Test
    void punt13_zonderMeerderheid_volgtDeRangschikking_nooitEenAdvies() {
        assertThat(velden(regel("A", 1, 4, null, afwijzen(Redensoort.VOLGT)))).containsExactly("A/redensoort");
        assertThat(velden(regel("A", 1, 4, null, afwijzen(Redensoort.VOLGT_RANG))))
                .isEmpty();
        assertThat(velden(regel("A", 1, 4, Aanbeveling.NIET_TOELATEN, afwijzen(Redensoort.VOLGT_TOETS))))
                .containsExactly("A/redensoort");
    }

    private static Regel onderDrempel(Besluitvoorstel besluit) {
        var rij = Rondeplaats.voorstelAfwijzen(UUID.randomUUID(), CALL, "D", Instant.EPOCH);
        rij.rangschik(RONDE, null);
        return new Regel(rij, besluit, euro(1));
    }

    private List<Misfit> misfits(Regel... regels) {
        return controle.misfits(List.of(regels), List.of(), List.of());
    }

    private List<String> velden(Regel... regels) {
        return misfits(regels).stream()
                .map(misfit -> misfit.kenmerk() + misfit.fout().veld())
                .toList();
    }

    private static Regel toegelaten(String kenmerk, int plaats, int miljoen, Aanbeveling advies) {
        return regel(
                kenmerk,
                plaats,
                miljoen,
                advies,
                new Besluitvoorstel(
                        Uitkomst.TOELATEN, "f", euro(miljoen), null, List.of(), "Omdat het past.", null, null, null));
    }

    private static Besluitvoorstel reserve(int plaats, Redensoort soort) {
        return besluit(Uitkomst.RESERVE, plaats, soort);
    }

    private static Besluitvoorstel afwijzen(Redensoort soort) {
        return besluit(Uitkomst.AFWIJZEN, null, soort);
    }

    private static Besluitvoorstel besluit(Uitkomst uitkomst, @Nullable Integer plaats, Redensoort soort) {
        return new Besluitvoorstel(
                uitkomst, null, null, plaats, List.of(), "Omdat het zo hoort.", null, null, null, soort);
    }

    private static Regel regel(
            String kenmerk, int plaats, int miljoen, @Nullable Aanbeveling advies, Besluitvoorstel besluit) {
        var rij = Rondeplaats.metAdvies(
                UUID.randomUUID(),
                CALL,
                kenmerk,
                new Gemiddelde(BigDecimal.valueOf(30 - plaats), BigDecimal.valueOf(3)),
                advies,
                Instant.EPOCH);
        rij.rangschik(RONDE, plaats);
        return new Regel(rij, besluit, euro(miljoen));
    }

    private static BigDecimal euro(int miljoen) {
        return BigDecimal.valueOf(miljoen).multiply(BigDecimal.valueOf(1_000_000));
    }
}
