package nl.waardevollekernen.opencall;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class LopendeTermijnenTest {
    @Test
    void uitersteDagVanHetBesluit_looptTotAllesBekendgemaaktIs() {
        var call = Voorbeeldcall.met("");
        assertThat(LopendeTermijnen.besluit(call, Optional.empty()))
                .extracting(TermijnBron.LopendeTermijn::soort)
                .containsExactly("besluit");
        assertThat(LopendeTermijnen.besluit(call, Optional.of(Instant.parse("2027-06-16T07:30:00Z"))))
                .isEmpty();
    }
}
