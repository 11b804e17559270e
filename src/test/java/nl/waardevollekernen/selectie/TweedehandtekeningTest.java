package nl.waardevollekernen.selectie;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import nl.waardevollekernen.identiteit.Gebruiker;
import nl.waardevollekernen.identiteit.Rol;
import org.junit.jupiter.api.Test;

class TweedehandtekeningTest {
    private static final Instant NU = Instant.parse("2028-03-01T09:00:00Z");

    private final Ronde ronde = new Ronde(UUID.randomUUID(), 1, NU);

    @Test
    void wieBesloot_tekentNiet_ookAlsEenAnderVoorlegde() {
        ronde.legVoor(wie("voorlegger"));
        assertThat(Tweedehandtekening.bezwaar(ronde, Set.of("beslisser", "eerste"), "beslisser"))
                .hasValueSatisfying(reden -> assertThat(reden)
                        .contains("U nam in deze ronde zelf een besluit", "een ander dan wie besloot"));
    }

    @Test
    void punt5_wiensBesluitEenAnderOvernam_tekentNiet() {
        ronde.legVoor(wie("voorlegger"));
        assertThat(Tweedehandtekening.bezwaar(ronde, Set.of("beslisser", "eerste"), "eerste"))
                .hasValueSatisfying(reden -> assertThat(reden).contains("ook als een ander het daarna overnam"));
    }

    @Test
    void wieVoorlegde_tekentNiet() {
        ronde.legVoor(wie("voorlegger"));
        assertThat(Tweedehandtekening.bezwaar(ronde, Set.of("beslisser", "eerste"), "voorlegger"))
                .hasValueSatisfying(reden -> assertThat(reden).contains("U legde deze ronde zelf voor"));
    }

    @Test
    void wieNietsDeed_magTekenen() {
        ronde.legVoor(wie("voorlegger"));
        assertThat(Tweedehandtekening.bezwaar(ronde, Set.of("beslisser", "eerste"), "tweede"))
                .isEmpty();
    }

    private static Gebruiker wie(String id) {
        return new Gebruiker(id, id, Set.of(Rol.FONDSBEHEERDER), null, false);
    }
}
