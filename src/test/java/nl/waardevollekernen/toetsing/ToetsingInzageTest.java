package nl.waardevollekernen.toetsing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.Set;
import nl.waardevollekernen.identiteit.Gebruiker;
import nl.waardevollekernen.identiteit.Rol;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ToetsingInzageTest {
    private static final Set<Rol> TEAM = EnumSet.of(Rol.MARKTMEESTER, Rol.MARKTMEESTER_COORDINATOR);
    private static final Set<Rol> NA_BEVESTIGING =
            EnumSet.of(Rol.FONDSBEHEERDER, Rol.PROGRAMMACOORDINATOR, Rol.AUDITOR);

    @ParameterizedTest
    @EnumSource
    void concept_isVanDeMakerAlleen(Rol rol) {
        assertThat(van(rol, ToetsingStatus.CONCEPT, false).inhoud()).isFalse();
        assertThat(van(rol, ToetsingStatus.CONCEPT, true).inhoud()).isEqualTo(TEAM.contains(rol));
    }

    @ParameterizedTest
    @EnumSource
    void voorgelegd_leestHetTeam(Rol rol) {
        var inzage = van(rol, ToetsingStatus.VOLTOOID, false);
        assertThat(inzage.bestaat()).isEqualTo(TEAM.contains(rol));
        assertThat(inzage.inhoud()).isEqualTo(TEAM.contains(rol));
    }

    @ParameterizedTest
    @EnumSource
    void bevestigd_leestOokWieBeslistEnWieToeziet(Rol rol) {
        assertThat(van(rol, ToetsingStatus.BEVESTIGD, false).inhoud())
                .isEqualTo(TEAM.contains(rol) || NA_BEVESTIGING.contains(rol));
    }

    @Test
    void datErEenConceptIs_weetAlleenHetTeam() {
        assertThat(van(Rol.MARKTMEESTER, ToetsingStatus.CONCEPT, false).bestaat())
                .isTrue();
        assertThat(van(Rol.FONDSBEHEERDER, ToetsingStatus.CONCEPT, false).bestaat())
                .isFalse();
    }

    private static ToetsingInzage van(Rol rol, ToetsingStatus stand, boolean eigen) {
        return new ToetsingInzage(new Gebruiker("ik", "Ik", Set.of(rol), null, false), stand, eigen);
    }
}
