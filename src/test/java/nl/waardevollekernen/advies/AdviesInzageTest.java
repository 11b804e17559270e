package nl.waardevollekernen.advies;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.Set;
import nl.waardevollekernen.identiteit.Gebruiker;
import nl.waardevollekernen.identiteit.Rol;
import org.junit.jupiter.api.Test;

class AdviesInzageTest {
    @Test
    void lid_zietScoresVanAnderenPas_alsDeEigenDefinitiefZijn() {
        var bezig = new AdviesInzage(met(Rol.COMMISSIELID), Optional.of(BeoordelingStatus.VERKLAARD), false);
        assertThat(bezig.inhoud(true)).isTrue();
        assertThat(bezig.bestaat(false)).isFalse();
        assertThat(bezig.inhoud(false)).isFalse();
        var klaar = new AdviesInzage(met(Rol.COMMISSIELID), Optional.of(BeoordelingStatus.UITGEBRACHT), false);
        assertThat(klaar.inhoud(false)).isTrue();
        assertThat(klaar.uitkomst()).isFalse();
    }

    @Test
    void voorzitter_dieZelfNogScoort_zietWieMaarNietWat() {
        var voorzitter = new AdviesInzage(
                met(Rol.COMMISSIELID, Rol.VOORZITTER), Optional.of(BeoordelingStatus.VERKLAARD), false);
        assertThat(voorzitter.bestaat(false)).isTrue();
        assertThat(voorzitter.inhoud(false)).isFalse();
    }

    @Test
    void secretaris_zietScoresPas_alsAllesBinnenIs() {
        assertThat(new AdviesInzage(met(Rol.SECRETARIS), Optional.empty(), false).inhoud(false))
                .isFalse();
        assertThat(new AdviesInzage(met(Rol.SECRETARIS), Optional.empty(), true).uitkomst())
                .isTrue();
    }

    @Test
    void fonds_weetNietsVanEenLopendAdvies() {
        assertThat(new AdviesInzage(met(Rol.FONDSBEHEERDER), Optional.empty(), false).bestaat(false))
                .isFalse();
        assertThat(new AdviesInzage(met(Rol.FONDSBEHEERDER), Optional.empty(), true).inhoud(false))
                .isTrue();
    }

    @Test
    void lidZonderToewijzing_zietNiets() {
        assertThat(new AdviesInzage(met(Rol.COMMISSIELID), Optional.empty(), true).bestaat(false))
                .isFalse();
    }

    private static Gebruiker met(Rol... rollen) {
        return new Gebruiker("ik", "Ik", Set.of(rollen), null, false);
    }
}
