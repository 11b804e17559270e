package nl.waardevollekernen.casus;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import nl.waardevollekernen.casus.OntvankelijkheidBeoordelen.Knockoutoordeel;
import nl.waardevollekernen.gedeeld.Veldfout;
import org.junit.jupiter.api.Test;

class OntvankelijkheidBeoordelenTest {
    private static final UUID CASUS = UUID.randomUUID();
    private static final List<Knockout> ALLE =
            List.of(new Knockout(CASUS, "K1"), new Knockout(CASUS, "K2"), new Knockout(CASUS, "K3"));

    @Test
    void zonderUitkomst_komenOokDeRedenenMetEenMee() {
        var oordeel = List.of(
                new Knockoutoordeel("K1", false, ""),
                new Knockoutoordeel("K2", true, "x".repeat(OntvankelijkheidBeoordelen.LANGSTE_MOTIVERING + 1)));
        assertThat(OntvankelijkheidBeoordelen.fouten(ALLE, oordeel, null, ""))
                .extracting(Veldfout::veld)
                .containsExactly("/knockouts/K1/motivering", "/knockouts/K2/motivering", "/knockouts/K3", "/uitkomst");
    }

    @Test
    void teLangeReden_noemtBijWelkeVoorwaarde() {
        var lang = "x".repeat(OntvankelijkheidBeoordelen.LANGSTE_MOTIVERING + 1);
        assertThat(OntvankelijkheidBeoordelen.fouten(ALLE, List.of(new Knockoutoordeel("K2", true, lang)), null, lang))
                .extracting(Veldfout::melding)
                .anyMatch(melding -> melding.contains("bij de reden van K2"))
                .anyMatch(melding -> melding.contains("bij de motivering van de uitkomst"));
    }
}
