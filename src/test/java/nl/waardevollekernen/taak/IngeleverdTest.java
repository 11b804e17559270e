package nl.waardevollekernen.taak;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class IngeleverdTest {
    private static final Instant KLAD = Instant.parse("2027-03-10T09:00:00Z");
    private static final Instant EERSTE = Instant.parse("2027-03-10T10:00:00Z");
    private static final Instant KLAD_VAN_ANDER = Instant.parse("2027-03-10T11:00:00Z");
    private static final Instant TWEEDE = Instant.parse("2027-03-10T12:00:00Z");
    private static final List<Instant> ALLE = List.of(KLAD, EERSTE, KLAD_VAN_ANDER, TWEEDE);

    @Test
    void punt3_watNooitIsIngeleverd_blijftVanDeSchrijver() {
        assertThat(ingeleverd(List.of())).isEmpty();
        assertThat(ingeleverd(List.of(EERSTE.plusSeconds(60)))).containsExactly(EERSTE);
        assertThat(ingeleverd(List.of(EERSTE, TWEEDE.plusSeconds(60)))).containsExactly(EERSTE, TWEEDE);
    }

    @Test
    void punt3_tweemaalIngeleverdZonderWijziging_isEenVersie() {
        assertThat(ingeleverd(List.of(EERSTE.plusSeconds(60), EERSTE.plusSeconds(120))))
                .containsExactly(EERSTE);
    }

    private static List<Instant> ingeleverd(List<Instant> momenten) {
        return ALLE.stream().filter(op -> Ingeleverd.is(op, ALLE, momenten)).toList();
    }
}
