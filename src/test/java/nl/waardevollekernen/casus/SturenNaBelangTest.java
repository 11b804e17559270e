package nl.waardevollekernen.casus;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.waardevollekernen.identiteit.Gebruiker;
import nl.waardevollekernen.identiteit.Rol;
import nl.waardevollekernen.logboek.LogSoort;
import nl.waardevollekernen.logboek.Logspoor.Daad;
import org.junit.jupiter.api.Test;

/** Point 4 of issue 8: who steers judges too, and so declares interests; what was steered before is named. */
class SturenNaBelangTest {
    private static final String TOETSING = "Toetsing";

    @Test
    void punt4_wieEenTaakOverdroeg_verklaartDaarnaLaat_enHetRegisterNoemtWatEnAanWie() {
        var overdracht = new Daad(LogSoort.TAAK_OVERGEDRAGEN, TOETSING, Map.of("aan", "Bo Veldman"));
        assertThat(SturenNaBelang.gevolgen("Els Coster", List.of(overdracht, overdracht)))
                .singleElement()
                .satisfies(gevolg -> {
                    assertThat(gevolg.soort().isLaat()).isTrue();
                    assertThat(gevolg.geheim()).isFalse();
                    assertThat(gevolg.rol()).isEqualTo(Rol.MARKTMEESTER_COORDINATOR);
                    assertThat(gevolg.tekst())
                            .isEqualTo("Els Coster gaf bij deze casus de taak ‘Toetsing’ aan Bo Veldman, en koos zo wie"
                                    + " beoordeelt. Dat staat.");
                });
    }

    @Test
    void punt4_eenTaakVanEenCollegaTerugnemen_isKiezen_deEigenTeruggevenNiet() {
        assertThat(SturenNaBelang.gevolgen(
                        "Els Coster", List.of(new Daad(LogSoort.TAAK_TERUGGEGEVEN, TOETSING, Map.of()))))
                .isEmpty();
        assertThat(SturenNaBelang.gevolgen(
                        "Els Coster",
                        List.of(new Daad(LogSoort.TAAK_TERUGGEGEVEN, TOETSING, Map.of("van", "An Boersma")))))
                .singleElement()
                .satisfies(gevolg -> assertThat(gevolg.tekst()).contains("‘Toetsing’ terug van An Boersma"));
    }

    @Test
    void punt4_meerTijdGeven_isWerkAanDeCasus() {
        assertThat(SturenNaBelang.gevolgen("Els Coster", List.of(new Daad(LogSoort.AANVULLING_VERLENGD, "", Map.of()))))
                .singleElement()
                .satisfies(gevolg -> assertThat(gevolg.tekst()).contains("meer tijd voor een aanvulling"));
    }

    @Test
    void punt4_iederDieOordeeltOfStuurt_kanEenBelangVerklaren() {
        for (var rol : List.of(
                Rol.MARKTMEESTER,
                Rol.MARKTMEESTER_COORDINATOR,
                Rol.COMMISSIELID,
                Rol.VOORZITTER,
                Rol.SECRETARIS,
                Rol.FONDSBEHEERDER,
                Rol.PROGRAMMACOORDINATOR)) {
            assertThat(CasusVerschonen.verklaart(wie(rol))).as(rol.code()).isTrue();
        }
        for (var rol : List.of(Rol.INDIENER, Rol.TEKENBEVOEGDE, Rol.PARTNER, Rol.KOPGROEP, Rol.AUDITOR, Rol.BEHEER)) {
            assertThat(CasusVerschonen.verklaart(wie(rol))).as(rol.code()).isFalse();
        }
    }

    private static Gebruiker wie(Rol rol) {
        return new Gebruiker(rol.code(), rol.code(), Set.of(rol), null, false);
    }
}
