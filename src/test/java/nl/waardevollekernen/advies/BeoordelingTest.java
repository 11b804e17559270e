package nl.waardevollekernen.advies;

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
import nl.waardevollekernen.toetsing.Score;
import org.junit.jupiter.api.Test;

class BeoordelingTest {
    private static final Instant NU = Instant.parse("2027-04-01T10:00:00Z");
    private final Gebruiker een = gebruiker("een");
    private final Gebruiker twee = gebruiker("twee");
    private final Beoordeling beoordeling = new Beoordeling(
            new Adviesronde(UUID.randomUUID(), UUID.randomUUID(), 3, NU, NU),
            new Commissielid("een", "Een", false, null, NU),
            NU);

    @Test
    void beoordeling_vanEenAnder_bestaatNiet() {
        assertThatThrownBy(() -> beoordeling.verklaarGeenBelang(twee, NU))
                .isInstanceOfSatisfying(
                        Weigering.class, w -> assertThat(w.soort()).isEqualTo(Weigering.Soort.NIET_GEVONDEN));
    }

    @Test
    void scoren_voorDeVerklaring_wordtGeweigerd() {
        assertThatThrownBy(() -> beoordeling.bewaar(Map.of(), null, "", een)).isInstanceOf(Weigering.class);
    }

    @Test
    void verschoning_wistWatErStond_enIsVoorgoed() {
        beoordeling.verklaarGeenBelang(een, NU);
        beoordeling.bewaar(Map.of("a", new Score(BigDecimal.TEN, "goed")), Aanbeveling.TOELATEN, "ja", een);
        beoordeling.verschoon(NU);
        assertThat(beoordeling.scores()).isEmpty();
        assertThat(beoordeling.aanbeveling()).isEmpty();
        assertThatThrownBy(() -> beoordeling.verklaarGeenBelang(een, NU)).isInstanceOf(Weigering.class);
    }

    @Test
    void ingetrokken_isHetAlleenVoorHetLidDatWerdGevraagd() {
        assertThat(beoordeling.isIngetrokkenVan(een)).isFalse();
        beoordeling.trekIn(NU);
        assertThat(beoordeling.isIngetrokkenVan(een)).isTrue();
        assertThat(beoordeling.isIngetrokkenVan(twee)).isFalse();
    }

    @Test
    void berichtVanEenIntrekking_noemtNietsVanDeCasus() {
        assertThat(Intrekkingspost.tekst("30 maart 2027"))
                .startsWith(
                        "Op 30 maart 2027 werd u gevraagd om een casus te beoordelen. Uw toewijzing is ingetrokken.")
                .doesNotContain("WK-");
        assertThat(Intrekkingspost.ONDERWERP).isEqualTo("Een beoordeling is niet meer nodig");
    }

    @Test
    void uitgebracht_nietsWijzigtMeer() {
        beoordeling.verklaarGeenBelang(een, NU);
        beoordeling.brengUit(BigDecimal.TEN, een, NU);
        assertThatThrownBy(() -> beoordeling.bewaar(Map.of(), null, "", een)).isInstanceOf(Weigering.class);
        assertThatThrownBy(() -> beoordeling.verschoon(NU)).isInstanceOf(Weigering.class);
    }

    @Test
    void punt4_uitgebrachtEnDaarnaEenBelang_teltNietMeer_enBlijftBewaard() {
        beoordeling.verklaarGeenBelang(een, NU);
        beoordeling.bewaar(Map.of("a", new Score(BigDecimal.TEN, "goed")), Aanbeveling.TOELATEN, "ja", een);
        beoordeling.brengUit(BigDecimal.TEN, een, NU);
        beoordeling.vervalt(NU);
        assertThat(beoordeling.status().telt()).isFalse();
        assertThat(beoordeling.scores()).hasSize(1);
        assertThat(beoordeling.gewogen()).isPresent();
    }

    private static Gebruiker gebruiker(String id) {
        return new Gebruiker(id, id, Set.of(Rol.COMMISSIELID), null, false);
    }
}
