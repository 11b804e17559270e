package nl.waardevollekernen.advies;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.waardevollekernen.identiteit.Gebruiker;
import nl.waardevollekernen.identiteit.Rol;
import org.junit.jupiter.api.Test;

class AdviesInzageTest {
    private static final BeoordelingStatus CONCEPT = BeoordelingStatus.VERKLAARD;
    private static final BeoordelingStatus DEFINITIEF = BeoordelingStatus.UITGEBRACHT;

    @Test
    void lid_zietScoresVanAnderenPas_alsDeEigenDefinitiefZijn() {
        var bezig = new AdviesInzage(met(Rol.COMMISSIELID), Optional.of(CONCEPT), false, true);
        assertThat(bezig.inhoud(true, CONCEPT)).isTrue();
        assertThat(bezig.bestaat(false)).isFalse();
        assertThat(bezig.inhoud(false, DEFINITIEF)).isFalse();
        var klaar = new AdviesInzage(met(Rol.COMMISSIELID), Optional.of(DEFINITIEF), false, true);
        assertThat(klaar.inhoud(false, DEFINITIEF)).isTrue();
        assertThat(klaar.uitkomst()).isFalse();
    }

    /** Point 3: after one's own is final, what others still write stays theirs. */
    @Test
    void concept_isVanDeMakerAlleen_welkeRolOokVraagt() {
        for (var rol : Rol.values()) {
            for (var eigen : List.of(Optional.<BeoordelingStatus>empty(), Optional.of(DEFINITIEF))) {
                for (boolean gereed : new boolean[] {true, false}) {
                    var inzage = new AdviesInzage(met(rol), eigen, gereed, true);
                    assertThat(inzage.inhoud(false, CONCEPT)).as("%s", rol).isFalse();
                    assertThat(inzage.inhoud(false, BeoordelingStatus.TOEGEWEZEN))
                            .isFalse();
                    assertThat(inzage.inhoud(false, BeoordelingStatus.INGETROKKEN))
                            .isFalse();
                }
            }
        }
    }

    @Test
    void voorzitter_dieZelfNogScoort_zietWieMaarNietWat() {
        var voorzitter = new AdviesInzage(met(Rol.COMMISSIELID, Rol.VOORZITTER), Optional.of(CONCEPT), false, true);
        assertThat(voorzitter.bestaat(false)).isTrue();
        assertThat(voorzitter.inhoud(false, DEFINITIEF)).isFalse();
    }

    @Test
    void secretaris_zietScoresPas_alsAllesBinnenIs() {
        assertThat(new AdviesInzage(met(Rol.SECRETARIS), Optional.empty(), false, true).inhoud(false, DEFINITIEF))
                .isFalse();
        assertThat(new AdviesInzage(met(Rol.SECRETARIS), Optional.empty(), true, true).uitkomst())
                .isTrue();
    }

    @Test
    void wieDeCasusNietMagLezen_zietGeenScoresEnGeenUitkomst() {
        for (var rol : Rol.values()) {
            var inzage = new AdviesInzage(met(rol), Optional.empty(), true, false);
            assertThat(inzage.inhoud(false, DEFINITIEF)).as("%s", rol).isFalse();
            assertThat(inzage.uitkomst()).as("%s", rol).isFalse();
        }
        assertThat(new AdviesInzage(met(Rol.SECRETARIS), Optional.empty(), true, false).bestaat(false))
                .isTrue();
    }

    @Test
    void fonds_weetNietsVanEenLopendAdvies() {
        assertThat(new AdviesInzage(met(Rol.FONDSBEHEERDER), Optional.empty(), false, true).bestaat(false))
                .isFalse();
        assertThat(new AdviesInzage(met(Rol.FONDSBEHEERDER), Optional.empty(), true, true).inhoud(false, DEFINITIEF))
                .isTrue();
    }

    @Test
    void lidZonderToewijzing_zietNiets() {
        assertThat(new AdviesInzage(met(Rol.COMMISSIELID), Optional.empty(), true, true).bestaat(false))
                .isFalse();
    }

    private static Gebruiker met(Rol... rollen) {
        return new Gebruiker("ik", "Ik", Set.of(rollen), null, false);
    }
}
