package nl.waardevollekernen.casus;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.module.paramnames.ParameterNamesModule;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import nl.waardevollekernen.casus.Knockout.Bevinding;
import nl.waardevollekernen.casus.Ontvankelijkheidsoordeel.Uitkomst;
import nl.waardevollekernen.casus.Versieregel.Veld;
import nl.waardevollekernen.taak.Versiesoort;
import nl.waardevollekernen.taak.Versieveld;
import nl.waardevollekernen.taak.Werkversies.Versie;
import org.junit.jupiter.api.Test;

/** What a version changed is told as people read it; a choice also by its code. */
class VersieregelTest {
    private static final UUID WERK = UUID.fromString("00000000-0000-7000-8000-000000000001");

    private static Versie versie(int nummer, Versieveld... velden) {
        return new Versie(Versiesoort.TOETSING, WERK, nummer, "Door", Instant.EPOCH, List.of(velden));
    }

    @Test
    void punt14_keuzeInEenVersie_heeftEenCodeNaastHetLabel() {
        var regels = Versieregel.van(List.of(
                versie(
                        1,
                        new Versieveld("/uitkomst", "Uitkomst", "Label een", "een"),
                        new Versieveld("/r", "Reden", "r")),
                versie(2, new Versieveld("/uitkomst", "Uitkomst", "Label twee", "twee")),
                versie(3)));
        assertThat(regels.get(0).velden())
                .containsExactly(
                        new Veld("/uitkomst", "Uitkomst", "", "Label een", null, "een"),
                        new Veld("/r", "Reden", "", "r", null, null));
        assertThat(regels.get(1).velden())
                .contains(new Veld("/uitkomst", "Uitkomst", "Label een", "Label twee", "een", "twee"));
        assertThat(regels.get(2).velden())
                .containsExactly(new Veld("/uitkomst", "Uitkomst", "Label twee", "", "twee", null));
    }

    @Test
    void punt14_oordeelAanDePoort_bewaartDeCodesVanZijnKeuzes() {
        assertThat(Oordeelversie.van(Uitkomst.BUITEN_BEHANDELING, "m", List.of()))
                .first()
                .isEqualTo(new Versieveld("/uitkomst", "Uitkomst", "Buiten behandeling stellen", "buiten-behandeling"));
        assertThat(Bevinding.values()).extracting(Bevinding::code).doesNotHaveDuplicates();
    }

    /** What was kept before there were codes is read as it was. */
    @Test
    void punt14_versieVanVoorDeCodes_isLeesbaar() throws Exception {
        var json = new ObjectMapper().registerModule(new ParameterNamesModule());
        assertThat(json.readValue("{\"veld\": \"/a\", \"naam\": \"A\", \"waarde\": \"w\"}", Versieveld.class))
                .isEqualTo(new Versieveld("/a", "A", "w"));
        var keuze = new Versieveld("/a", "A", "w", "c");
        assertThat(json.readValue(json.writeValueAsString(keuze), Versieveld.class))
                .isEqualTo(keuze);
        assertThat(json.writeValueAsString(new Versieveld("/a", "A", "w"))).doesNotContain("code");
    }
}
