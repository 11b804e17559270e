package nl.waardevollekernen.selectie;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import nl.waardevollekernen.gedeeld.Veldfout;
import nl.waardevollekernen.opencall.Fonds;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class BesluitregelsTest {
    private static final Fonds FONDS = new Fonds(
            "f",
            "Fonds",
            "nationaal fonds",
            "mandaat",
            new BigDecimal("8000000"),
            new BigDecimal("2000000"),
            new BigDecimal("250000"),
            Set.of(),
            true,
            null);
    private final Besluitregels regels = new Besluitregels(
            List.of(FONDS),
            new BigDecimal("1000000"),
            List.of(Redensoort.VOLGT, Redensoort.BUDGET_OP, Redensoort.AFWIJKING),
            LocalDate.of(2028, 3, 1));

    @Test
    void toelaten_onderHetMinimumVanHetFonds_wordtGeweigerd() {
        assertThat(fouten(voorstel(Uitkomst.TOELATEN, "f", "249999.99", null, "Het fonds is bijna op.")))
                .containsExactly("/bedrag");
    }

    @Test
    void toelaten_minderDanGevraagd_vraagtEenReden() {
        assertThat(fouten(voorstel(Uitkomst.TOELATEN, "f", "999999.99", null))).containsExactly("/redenBedrag");
        assertThat(fouten(voorstel(Uitkomst.TOELATEN, "f", "999999.99", null, "Een deel is niet subsidiabel.")))
                .isEmpty();
    }

    @Test
    void toelaten_volledig_klopt() {
        assertThat(fouten(voorstel(Uitkomst.TOELATEN, "f", "1000000.00", null))).isEmpty();
    }

    @Test
    void toelaten_bovenHetGevraagde_wordtGeweigerd() {
        assertThat(fouten(voorstel(Uitkomst.TOELATEN, "f", "1000000.01", null))).containsExactly("/bedrag");
    }

    @Test
    void toelaten_zonderFondsOfHeleCenten_noemtAllesTegelijk() {
        assertThat(fouten(voorstel(Uitkomst.TOELATEN, "x", "10.001", null)))
                .containsExactly("/fonds", "/bedrag", "/redenBedrag");
    }

    @Test
    void reserve_zonderPlaats_wordtGeweigerd() {
        assertThat(fouten(voorstel(Uitkomst.RESERVE, null, null, null))).containsExactly("/reservevolgorde");
        assertThat(fouten(voorstel(Uitkomst.RESERVE, null, null, 1))).isEmpty();
    }

    @Test
    void toelaten_metReserveplaats_wordtGeweigerd() {
        assertThat(fouten(voorstel(Uitkomst.TOELATEN, "f", "1000000.00", 1))).containsExactly("/reservevolgorde");
    }

    @Test
    void afwijzen_metWatBijEenAndereUitkomstHoort_wordtGeweigerdPerVeld() {
        var voorstel = new Besluitvoorstel(
                Uitkomst.AFWIJZEN,
                "f",
                BigDecimal.ONE,
                1,
                List.of(new Voorwaarde("Doen", "De gemeente", LocalDate.of(2028, 12, 31))),
                "Omdat het niet past.",
                null,
                null,
                null);
        assertThat(fouten(voorstel)).containsExactly("/fonds", "/bedrag", "/voorwaarden/0/tekst", "/reservevolgorde");
        assertThat(regels.controleer(voorstel, List.of(), List.of()))
                .extracting(Veldfout::melding)
                .allMatch(melding -> melding.contains(", of kies ‘"));
    }

    @Test
    void reserve_metBedrag_wordtGeweigerd() {
        assertThat(fouten(voorstel(Uitkomst.RESERVE, null, "1000000.00", 1))).containsExactly("/bedrag");
    }

    @Test
    void afwijking_zonderReden_wordtGeweigerd() {
        var voorstel = voorstel(Uitkomst.AFWIJZEN, null, null, null);
        assertThat(regels.controleer(voorstel, List.of("wijkt af"), List.of("gelijk")))
                .extracting(Veldfout::veld)
                .containsExactly("/redenAfwijking", "/redenGelijken");
    }

    @Test
    void reden_vanWatDitBesluitNietDoet_wordtGeweigerd() {
        assertThat(fouten(voorstel(Uitkomst.TOELATEN, "f", "1000000", null, "Er is minder geld.")))
                .containsExactly("/redenBedrag");
        assertThat(fouten(voorstel(Uitkomst.AFWIJZEN, null, null, null, "Er is minder geld.")))
                .containsExactly("/redenBedrag");
        var afwijking = new Besluitvoorstel(
                Uitkomst.AFWIJZEN, null, null, null, List.of(), "Omdat het past.", "Wijkt af.", null, "Anders.");
        assertThat(fouten(afwijking)).containsExactly("/redenAfwijking", "/redenGelijken");
    }

    @Test
    void punt13_motivering_isEchteTekst() {
        for (var leeg : List.of("", "   ", "x", "...............", "xxxxxxxxxxxxxxxxxxxx", "ja en nee    ")) {
            assertThat(fouten(gemotiveerd(leeg))).as(leeg).containsExactly("/motivering");
        }
        assertThat(fouten(gemotiveerd("  Omdat het past. "))).isEmpty();
        var kort = new Besluitvoorstel(
                Uitkomst.TOELATEN,
                "f",
                BigDecimal.valueOf(900000),
                null,
                List.of(),
                "Omdat het past.",
                null,
                "x",
                null);
        assertThat(fouten(kort)).containsExactly("/redenBedrag");
    }

    @Test
    void punt13_voorwaarde_vanEenDagDieVoorbijIs_wordtGeweigerd() {
        for (var dag : List.of(LocalDate.of(2020, 1, 1), LocalDate.of(2028, 2, 29))) {
            assertThat(fouten(metVoorwaarde(dag))).containsExactly("/voorwaarden/0/datum");
        }
        assertThat(fouten(metVoorwaarde(LocalDate.of(2028, 3, 1)))).isEmpty();
    }

    @Test
    void punt13_soortReden_pastBijHetBesluit() {
        assertThat(regels.controleer(soort(Uitkomst.AFWIJZEN, Redensoort.VOLGT), List.of("wijkt af"), List.of()))
                .extracting(Veldfout::veld)
                .containsExactly("/redensoort", "/redenAfwijking");
        assertThat(regels.controleer(soort(Uitkomst.AFWIJZEN, Redensoort.VOLGT), List.of(), List.of("gelijk")))
                .as("wie het lot niet volgt, volgt de rangschikking niet")
                .extracting(Veldfout::veld)
                .containsExactly("/redensoort", "/redenGelijken");
        assertThat(fouten(soort(Uitkomst.AFWIJZEN, Redensoort.AFWIJKING))).containsExactly("/redensoort");
        assertThat(fouten(soort(Uitkomst.AFWIJZEN, Redensoort.BUDGET_OP))).isEmpty();
        assertThat(fouten(soort(Uitkomst.TOELATEN, Redensoort.BUDGET_OP))).contains("/redensoort");
    }

    private static Besluitvoorstel gemotiveerd(String motivering) {
        return new Besluitvoorstel(Uitkomst.AFWIJZEN, null, null, null, List.of(), motivering, null, null, null);
    }

    private static Besluitvoorstel metVoorwaarde(LocalDate datum) {
        return new Besluitvoorstel(
                Uitkomst.TOELATEN,
                "f",
                BigDecimal.valueOf(1000000),
                null,
                List.of(new Voorwaarde("Het plan is vastgesteld.", "De gemeente", datum)),
                "Omdat het past.",
                null,
                null,
                null);
    }

    private static Besluitvoorstel soort(Uitkomst uitkomst, Redensoort soort) {
        return new Besluitvoorstel(uitkomst, null, null, null, List.of(), "Omdat het past.", null, null, null, soort);
    }

    private List<String> fouten(Besluitvoorstel voorstel) {
        return regels.controleer(voorstel, List.of(), List.of()).stream()
                .map(Veldfout::veld)
                .toList();
    }

    private static Besluitvoorstel voorstel(
            Uitkomst uitkomst, @Nullable String fonds, @Nullable String bedrag, @Nullable Integer plaats) {
        return voorstel(uitkomst, fonds, bedrag, plaats, null);
    }

    private static Besluitvoorstel voorstel(
            Uitkomst uitkomst,
            @Nullable String fonds,
            @Nullable String bedrag,
            @Nullable Integer plaats,
            @Nullable String redenBedrag) {
        return new Besluitvoorstel(
                uitkomst,
                fonds,
                bedrag == null ? null : new BigDecimal(bedrag),
                plaats,
                List.of(),
                "Omdat het past.",
                null,
                redenBedrag,
                null);
    }

    @Test
    void punt13_soortReden_onderDeDrempel_zegtWatErIs() {
        var toets = new Besluitregels(
                List.of(FONDS), null, List.of(Redensoort.VOLGT_TOETS, Redensoort.AFWIJKING), LocalDate.of(2028, 3, 1));
        assertThat(toets.controleer(soort(Uitkomst.AFWIJZEN, Redensoort.VOLGT), List.of(), List.of()))
                .singleElement()
                .satisfies(fout -> assertThat(fout.melding()).contains("Er is geen advies, en geen plaats"));
        assertThat(toets.controleer(soort(Uitkomst.AFWIJZEN, Redensoort.VOLGT_TOETS), List.of(), List.of()))
                .isEmpty();
        assertThat(toets.controleer(soort(Uitkomst.AFWIJZEN, Redensoort.VOLGT_TOETS), List.of("wijkt af"), List.of()))
                .extracting(Veldfout::veld)
                .containsExactly("/redensoort", "/redenAfwijking");
    }

    @Test
    void voorwaarde_zonderTekstOfEigenaar_noemtWelkeHetIs() {
        var voorstel = new Besluitvoorstel(
                Uitkomst.TOELATEN,
                "f",
                BigDecimal.valueOf(1000000),
                null,
                List.of(
                        new Voorwaarde("Doen.", "De gemeente", LocalDate.of(2028, 12, 31)),
                        new Voorwaarde(" ", " ", LocalDate.of(2028, 12, 31))),
                "Omdat het past.",
                null,
                null,
                null);
        assertThat(regels.controleer(voorstel, List.of(), List.of()))
                .extracting(Veldfout::melding)
                .allMatch(melding -> melding.contains("voorwaarde 2"));
    }
}
