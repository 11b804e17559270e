package nl.waardevollekernen.selectie;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.waardevollekernen.gedeeld.Weigering;
import nl.waardevollekernen.identiteit.Gebruiker;
import nl.waardevollekernen.identiteit.Rol;
import org.junit.jupiter.api.Test;

class BekendmakingsmomentTest {
    private static final Instant NU = Instant.parse("2027-04-27T08:00:00Z");

    @Test
    void momentDatVoorbijIs_geweigerdMetHetMomentVanNu() {
        for (var moment : new Instant[] {Instant.parse("2027-01-01T09:00:00Z"), NU}) {
            assertThatThrownBy(() -> Bekendmakingsmoment.van(moment, NU))
                    .isInstanceOfSatisfying(Weigering.class, fout -> {
                        assertThat(fout.soort()).isEqualTo(Weigering.Soort.INVOER);
                        assertThat(fout.veldfouten().getFirst().veld()).isEqualTo("/moment");
                        assertThat(fout.uitleg()).contains("Kies een moment na 27 april 2027");
                    });
        }
    }

    @Test
    void zonderMoment_meteen_enLaterBlijftLater() {
        assertThat(Bekendmakingsmoment.van(null, NU)).isEqualTo(NU);
        assertThat(Bekendmakingsmoment.van(NU.plusSeconds(60), NU)).isEqualTo(NU.plusSeconds(60));
    }

    @Test
    void heropendEnOpnieuwGepland_isNietRijpVoorHetNieuweMoment() {
        var ronde = new Ronde(UUID.randomUUID(), 1, NU);
        getekend(ronde);
        assertThat(ronde.isRijp(NU)).isFalse();
        ronde.planAankondiging(null, NU);
        assertThat(ronde.isRijp(NU)).isTrue();
        ronde.heropen("Een casus is ingetrokken", UUID.randomUUID(), NU);
        getekend(ronde);
        ronde.planAankondiging(NU.plusSeconds(3600), NU);
        assertThat(ronde.isRijp(NU.plusSeconds(60))).isFalse();
        assertThat(ronde.isRijp(NU.plusSeconds(3600))).isTrue();
    }

    @Test
    void geplandeBekendmaking_isTeWijzigenEnTerugTeNemen_totZijGebeurt() {
        var ronde = new Ronde(UUID.randomUUID(), 1, NU);
        getekend(ronde);
        assertThatThrownBy(() -> ronde.verzetAankondiging(null, NU)).hasMessageContaining("geen bekendmaking gepland");
        ronde.planAankondiging(NU.plusSeconds(3600), NU);
        assertThatThrownBy(() -> ronde.planAankondiging(null, NU)).hasMessageContaining("al gepland");
        ronde.verzetAankondiging(NU.plusSeconds(60), NU);
        assertThat(ronde.isRijp(NU.plusSeconds(60))).isTrue();
        assertThatThrownBy(() -> ronde.verzetAankondiging(NU.minusSeconds(1), NU))
                .isInstanceOfSatisfying(
                        Weigering.class, fout -> assertThat(fout.soort()).isEqualTo(Weigering.Soort.INVOER));
        assertThat(ronde.neemAankondigingTerug()).isEqualTo(NU.plusSeconds(60));
        assertThat(ronde.isRijp(NU.plusSeconds(60))).isFalse();
        ronde.planAankondiging(null, NU);
        ronde.maakBekend(NU);
        assertThatThrownBy(ronde::neemAankondigingTerug).isInstanceOf(Weigering.class);
        assertThatThrownBy(() -> ronde.verzetAankondiging(null, NU)).isInstanceOf(Weigering.class);
    }

    static void getekend(Ronde ronde) {
        ronde.legVoor(new Gebruiker("een", "Een", Set.of(Rol.FONDSBEHEERDER), null, false));
        ronde.teken(new Gebruiker("twee", "Twee", Set.of(Rol.FONDSBEHEERDER), null, false), NU);
    }

    @Test
    void allesBekend_isDeLaatsteBekendmaking_enNooitEenDieNogGeheimIs() {
        var eerste = new Ronde(UUID.randomUUID(), 1, NU);
        getekend(eerste);
        eerste.planAankondiging(null, NU);
        assertThat(AllesBekend.laatste(List.of(eerste)))
                .as("gepland is nog geheim")
                .isEmpty();
        eerste.maakBekend(NU);
        var tweede = new Ronde(UUID.randomUUID(), 2, NU);
        getekend(tweede);
        tweede.planAankondiging(null, NU.plusSeconds(60));
        tweede.maakBekend(NU.plusSeconds(60));
        assertThat(AllesBekend.laatste(List.of(tweede, eerste))).hasValue(NU.plusSeconds(60));
    }
}
