package nl.waardevollekernen.toetsing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import nl.waardevollekernen.gedeeld.Weigering;
import nl.waardevollekernen.identiteit.Gebruiker;
import nl.waardevollekernen.identiteit.Rol;
import org.junit.jupiter.api.Test;

class ToetsingTest {
    private static final Instant NU = Instant.parse("2027-03-01T10:00:00Z");
    private final Gebruiker an = gebruiker("an");
    private final Gebruiker bo = gebruiker("bo");
    private final Toetsing toetsing = new Toetsing(UUID.randomUUID(), NU);

    @Test
    void bevestigen_eigenWerk_wordtGeweigerd() {
        voltooid();
        assertThatThrownBy(() -> toetsing.bevestig(an, NU))
                .isInstanceOfSatisfying(
                        Weigering.class, w -> assertThat(w.soort()).isEqualTo(Weigering.Soort.NIET_TOEGESTAAN));
        assertThat(toetsing.status()).isEqualTo(ToetsingStatus.VOLTOOID);
    }

    @Test
    void bevestigen_doorCollega_staatVast() {
        voltooid();
        toetsing.bevestig(bo, NU);
        assertThat(toetsing.status()).isEqualTo(ToetsingStatus.BEVESTIGD);
        assertThatThrownBy(toetsing::heropen).isInstanceOf(Weigering.class);
    }

    @Test
    void teruggestuurd_scoresBlijven_totaalNiet() {
        voltooid();
        toetsing.stuurTerug(bo, "Onderbouw beter");
        assertThat(toetsing.status()).isEqualTo(ToetsingStatus.CONCEPT);
        assertThat(toetsing.scores()).containsKey("a");
        assertThat(toetsing.totaal()).isEmpty();
        assertThat(toetsing.redenTeruggave()).contains("Onderbouw beter");
    }

    @Test
    void punt4_belangVanDeBeoordelaar_laatNietsVanDeScoresOver() {
        voltooid();
        toetsing.vervalt("Toets opnieuw.", NU);
        assertThat(toetsing.status()).isEqualTo(ToetsingStatus.CONCEPT);
        assertThat(toetsing.scores()).isEmpty();
        assertThat(toetsing.totaal()).isEmpty();
        assertThat(toetsing.isVan(an)).isFalse();
        assertThat(toetsing.redenTeruggave()).contains("Toets opnieuw.");
    }

    @Test
    void voltooid_wijzigen_wordtGeweigerd() {
        voltooid();
        assertThatThrownBy(() -> toetsing.bewaar(Map.of(), an, NU)).isInstanceOf(Weigering.class);
    }

    @Test
    void voltooien_doorAnderDanDeBeoordelaar_wordtGeweigerd() {
        toetsing.bewaar(Map.of("a", new Score(BigDecimal.TEN, "goed")), an, NU);
        assertThatThrownBy(() -> toetsing.voltooi(BigDecimal.TEN, true, bo, NU)).isInstanceOf(Weigering.class);
    }

    private void voltooid() {
        toetsing.bewaar(Map.of("a", new Score(BigDecimal.TEN, "goed")), an, NU);
        toetsing.voltooi(BigDecimal.TEN, true, an, NU);
    }

    private static Gebruiker gebruiker(String id) {
        return new Gebruiker(id, id, Set.of(Rol.MARKTMEESTER), null, false);
    }
}
