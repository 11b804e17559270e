package nl.waardevollekernen.selectie;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class RondebelangTest {
    private static final UUID EEN = UUID.randomUUID();
    private static final UUID ANDER = UUID.randomUUID();

    @Test
    void punt4_wieEenBelangHeeftBijEenCasus_handeltNietVoorDeHeleRonde() {
        assertThat(Rondebelang.bezwaar(List.of(EEN, ANDER), Set.of(ANDER)))
                .hasValueSatisfying(bezwaar ->
                        assertThat(bezwaar).contains("U hebt een belang", "een fondsbeheerder zonder belang"));
        assertThat(Rondebelang.bezwaar(List.of(EEN), Set.of(ANDER))).isEmpty();
        assertThat(Rondebelang.bezwaar(List.of(EEN), Set.of())).isEmpty();
    }
}
