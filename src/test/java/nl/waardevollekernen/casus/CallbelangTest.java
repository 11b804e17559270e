package nl.waardevollekernen.casus;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Point 4 of issue 8: one formula for every round of a call. */
class CallbelangTest {
    @Test
    void punt4_eenBelangGeldtVoorElkeRonde_zolangDeCasusMeedeeltInHetGeld() {
        var niet = EnumSet.of(
                CasusStatus.CONCEPT,
                CasusStatus.VERLOPEN,
                CasusStatus.INGETROKKEN,
                CasusStatus.BUITEN_BEHANDELING,
                CasusStatus.NIET_ONTVANKELIJK);
        assertThat(Arrays.stream(CasusStatus.values()).filter(status -> !status.deeltInHetGeld()))
                .containsExactlyInAnyOrderElementsOf(niet);
    }

    @Test
    void punt4_eenCasusIsGenoeg() {
        var een = UUID.randomUUID();
        var ander = UUID.randomUUID();
        assertThat(Callbelang.raakt(List.of(een, ander), Set.of(ander))).isTrue();
        assertThat(Callbelang.raakt(List.of(een), Set.of(ander))).isFalse();
        assertThat(Callbelang.raakt(List.of(), Set.of(ander))).isFalse();
    }
}
