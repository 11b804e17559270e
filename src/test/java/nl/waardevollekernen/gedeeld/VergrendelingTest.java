package nl.waardevollekernen.gedeeld;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class VergrendelingTest {
    @Test
    void punt15_opVolgorde_sorteertZoalsDeDatabase_enHoudtElkIdEenmaal() {
        var laag = UUID.fromString("0190aaaa-0000-7000-8000-000000000000");
        var hoog = UUID.fromString("f190aaaa-0000-4000-8000-000000000000");

        assertThat(hoog.compareTo(laag)).as("Java sorts these the other way").isNegative();
        assertThat(Vergrendeling.opVolgorde(List.of(hoog, laag, hoog))).containsExactly(laag, hoog);
    }
}
