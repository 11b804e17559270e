package nl.waardevollekernen.logboek;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class LogZinTest {
    @Test
    void reden_metEenEigenPunt_krijgtErGeenBij() {
        assertThat(zin("De raad wil niet.")).isEqualTo("An trok de casus in. Reden: De raad wil niet.");
        assertThat(zin("De raad wil niet")).isEqualTo("An trok de casus in. Reden: De raad wil niet.");
        assertThat(zin("Waarom niet?")).isEqualTo("An trok de casus in. Reden: Waarom niet?");
        assertThat(zin("")).isEqualTo("An trok de casus in.");
    }

    private static String zin(String reden) {
        var inhoud = new Inhoud("an", "An", "indiener", null, "", Map.of("reden", reden));
        return LogZin.voor(LogSoort.CASUS_INGETROKKEN, inhoud, Lezer.intern());
    }
}
