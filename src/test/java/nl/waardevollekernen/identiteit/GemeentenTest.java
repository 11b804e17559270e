package nl.waardevollekernen.identiteit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class GemeentenTest {
    @Test
    void gemeenten_van2026_zijnErAlle342InTwaalfProvincies() {
        assertThat(Gemeenten.alle()).hasSize(342);
        assertThat(Gemeenten.alle().stream().map(Gemeente::provincie).collect(Collectors.toSet()))
                .hasSize(12);
    }

    @Test
    void gemeente_metCode_heeftNaamEnProvincie() {
        assertThat(Gemeenten.van("GM0867")).hasValueSatisfying(waalwijk -> {
            assertThat(waalwijk.naam()).isEqualTo("Waalwijk");
            assertThat(waalwijk.provincie()).isEqualTo("Noord-Brabant");
        });
        assertThat(Gemeenten.van("GM9999")).isEmpty();
    }
}
