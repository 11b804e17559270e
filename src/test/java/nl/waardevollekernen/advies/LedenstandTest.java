package nl.waardevollekernen.advies;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class LedenstandTest {
    @Test
    void tekort_wordtAlleenVerteldAlsNiemandMeerGevraagdKanWorden() {
        assertThat(Ledenstand.van(true, false)).isEqualTo(Ledenstand.TEKORT);
        assertThat(Ledenstand.van(true, true)).isEqualTo(Ledenstand.WORDT_GEVRAAGD);
        assertThat(Ledenstand.van(false, false)).isEqualTo(Ledenstand.GENOEG);
        assertThat(Ledenstand.van(false, true)).isEqualTo(Ledenstand.GENOEG);
    }

    @Test
    void geenPagina_noemtEenOnderdeelVanHetSysteem() throws IOException {
        try (var bladen = Files.walk(Path.of("src/main/resources/templates"))) {
            for (var blad : bladen.filter(Files::isRegularFile).toList()) {
                assertThat(Files.readString(blad)).as(blad.toString()).doesNotContainIgnoringCase("keycloak", "zeebe");
            }
        }
    }
}
