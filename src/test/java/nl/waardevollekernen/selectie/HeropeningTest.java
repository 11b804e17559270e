package nl.waardevollekernen.selectie;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.waardevollekernen.identiteit.Gebruiker;
import nl.waardevollekernen.identiteit.Rol;
import nl.waardevollekernen.taak.TaakSoort;
import org.junit.jupiter.api.Test;

class HeropeningTest {
    private static final Instant NU = Instant.parse("2028-03-01T09:00:00Z");

    @Test
    void heropend_zegtWaaromEnWanneer_totZijOpnieuwIsVoorgelegd() {
        var ronde = new Ronde(UUID.randomUUID(), 1, NU);
        BekendmakingsmomentTest.getekend(ronde);
        ronde.planAankondiging(NU.plusSeconds(60), NU);
        var casus = UUID.randomUUID();
        ronde.heropen("Een casus is ingetrokken", casus, NU);
        assertThat(ronde.status()).isEqualTo(RondeStatus.BESLUITEN);
        assertThat(ronde.redenHeropening()).hasValue("Een casus is ingetrokken");
        assertThat(ronde.heropendCasus()).hasValue(casus);
        assertThat(ronde.heropendOp()).hasValue(NU);
        assertThat(ronde.getekendDoor()).isEmpty();
        assertThat(ronde.aankondigenOp()).isEmpty();
        assertThat(ronde.voorgelegdDoor()).isEmpty();
        ronde.legVoor(new Gebruiker("een", "Een", Set.of(Rol.FONDSBEHEERDER), null, false));
        assertThat(ronde.redenHeropening()).isEmpty();
        assertThat(ronde.heropendCasus()).isEmpty();
        assertThat(ronde.heropendOp()).isEmpty();
    }

    @Test
    void ronde_vraagtAlleenHetWerkVanHaarStand_zodatEenTaakDieTeLaatKomtErNietBijKomt() {
        var ronde = new Ronde(UUID.randomUUID(), 1, NU);
        assertThat(gevraagd(ronde)).containsExactly(TaakSoort.BESLUIT);
        BekendmakingsmomentTest.getekend(ronde);
        assertThat(gevraagd(ronde)).containsExactly(TaakSoort.AANKONDIGING);
        ronde.planAankondiging(NU.plusSeconds(60), NU);
        assertThat(gevraagd(ronde)).isEmpty();
        ronde.neemAankondigingTerug();
        assertThat(gevraagd(ronde)).containsExactly(TaakSoort.AANKONDIGING);
        ronde.heropen("Een casus is ingetrokken", UUID.randomUUID(), NU);
        assertThat(gevraagd(ronde)).containsExactly(TaakSoort.BESLUIT);
        ronde.legVoor(new Gebruiker("een", "Een", Set.of(Rol.FONDSBEHEERDER), null, false));
        assertThat(gevraagd(ronde)).containsExactly(TaakSoort.BESLUIT_TEKENEN);
    }

    @Test
    void rondeZonderCasussen_vervalt_enVraagtNietsMeer() {
        var ronde = new Ronde(UUID.randomUUID(), 1, NU);
        BekendmakingsmomentTest.getekend(ronde);
        ronde.vervalt(UUID.randomUUID(), NU);
        assertThat(ronde.status().leeft()).isFalse();
        assertThat(ronde.status().voorAnderen()).isEqualTo(RondeStatus.VERVALLEN);
        assertThat(ronde.getekendDoor()).isEmpty();
        assertThat(gevraagd(ronde)).isEmpty();
    }

    private static List<TaakSoort> gevraagd(Ronde ronde) {
        return Arrays.stream(TaakSoort.values()).filter(ronde::vraagt).toList();
    }
}
