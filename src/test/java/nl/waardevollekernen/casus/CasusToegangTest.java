package nl.waardevollekernen.casus;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import nl.waardevollekernen.identiteit.Gebruiker;
import nl.waardevollekernen.identiteit.Rol;
import org.junit.jupiter.api.Test;

class CasusToegangTest {
    private static final String TOEGEWEZEN = "l.toegewezen = true";
    private static final String VERKLAARD = "l.verklaard = true";

    private final CasusToegang toegang = new CasusToegang();

    @Test
    void zonderRol_isErNiets_watOokEerderIsVerklaardOfToegewezen() {
        assertThat(toegang.zicht(met()).voorwaarde()).isEqualTo("1 = 0");
        assertThat(toegang.bekend(met()).voorwaarde()).isEqualTo("1 = 0");
    }

    @Test
    void lid_leestDoorEenToewijzing_enNietDoorEenVerklaringInEenRolDieErNietMeerIs() {
        assertThat(toegang.zicht(met(Rol.COMMISSIELID)).voorwaarde())
                .contains(TOEGEWEZEN)
                .doesNotContain(VERKLAARD);
        assertThat(toegang.bekend(met(Rol.COMMISSIELID)).voorwaarde())
                .isEqualTo(toegang.zicht(met(Rol.COMMISSIELID)).voorwaarde());
    }

    @Test
    void voorzitterEnSecretaris_lezenPasNaVerklaring_enWetenDaarvoorDatErEenCasusIs() {
        for (var rol : List.of(Rol.VOORZITTER, Rol.SECRETARIS)) {
            assertThat(toegang.zicht(met(rol)).voorwaarde()).contains(VERKLAARD).doesNotContain(TOEGEWEZEN);
            assertThat(toegang.bekend(met(rol)).voorwaarde()).doesNotContain(VERKLAARD);
        }
    }

    @Test
    void belang_gaatBovenElkeReden() {
        for (var rol : Rol.values()) {
            for (var zicht : List.of(toegang.zicht(met(rol)), toegang.bekend(met(rol)))) {
                if (!zicht.voorwaarde().equals("1 = 0")) {
                    assertThat(zicht.voorwaarde())
                            .as("%s", rol)
                            .contains(") and not exists")
                            .endsWith("l.uitgesloten = true)");
                }
            }
        }
    }

    private static Gebruiker met(Rol... rollen) {
        return new Gebruiker("ik", "Ik", Set.of(rollen), null, false);
    }
}
