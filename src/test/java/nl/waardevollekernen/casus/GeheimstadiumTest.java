package nl.waardevollekernen.casus;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import nl.waardevollekernen.identiteit.Gebruiker;
import nl.waardevollekernen.identiteit.Rol;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Point 3 of issue 8: a trade secret is read in the stage in which the reader judges, and in no other. */
class GeheimstadiumTest {
    private static final String STADIUM = "c.status in (:zichtStadium)";

    private final CasusToegang toegang = new CasusToegang();

    @Test
    void punt3_fondsEnMarktmeester_lezenEenBedrijfsgeheim_alleenInHunEigenFase() {
        for (var status : CasusStatus.values()) {
            assertThat(Geheimstadium.van(Set.of(Rol.FONDSBEHEERDER)).contains(status))
                    .as("fonds, %s", status)
                    .isEqualTo((status.isWachtOpBesluit() && status != CasusStatus.IN_BEOORDELING)
                            || status.isBekendgemaakt());
        }
        for (var rol : List.of(Rol.MARKTMEESTER, Rol.MARKTMEESTER_COORDINATOR)) {
            assertThat(Geheimstadium.van(Set.of(rol)))
                    .contains(CasusStatus.ONTVANKELIJKHEID, CasusStatus.AANVULLING_GEVRAAGD, CasusStatus.IN_TOETSING)
                    .doesNotContain(CasusStatus.IN_ADVIES, CasusStatus.GERANGSCHIKT, CasusStatus.TOEGELATEN);
        }
    }

    @Test
    void punt3_eenIngetrokkenCasus_leestNiemandOmEenRol_enHetAdviesAlleenNaEenVerklaringOfToewijzing() {
        assertThat(Geheimstadium.van(EnumSet.allOf(Rol.class)))
                .doesNotContain(
                        CasusStatus.CONCEPT, CasusStatus.VERLOPEN, CasusStatus.INGETROKKEN, CasusStatus.IN_ADVIES);
        assertThat(toegang.geheim(met(null, Rol.SECRETARIS, Rol.FONDSBEHEERDER)).voorwaarde())
                .as("een tweede rol geeft het geheim niet zonder verklaring")
                .contains("l.verklaard = true", STADIUM)
                .doesNotContain("c.ingediendOp is not null");
        assertThat(toegang.geheim(met(null, Rol.COMMISSIELID)).voorwaarde()).contains("l.toegewezen = true");
        for (var rol : List.of(Rol.COMMISSIELID, Rol.VOORZITTER, Rol.SECRETARIS)) {
            assertThat(toegang.geheim(met(null, rol)).parameters().get("zichtStatussen"))
                    .as("na de bekendmaking is het advies voorbij: %s", rol)
                    .isEqualTo(EnumSet.of(CasusStatus.IN_ADVIES, CasusStatus.GERANGSCHIKT, CasusStatus.BESLOTEN));
        }
    }

    @Test
    void punt3_wieNietOordeelt_leestGeenBedrijfsgeheim() {
        Arrays.stream(Rol.values())
                .filter(rol -> Geheimstadium.van(Set.of(rol)).isEmpty())
                .filter(rol -> !Set.of(Rol.VOORZITTER, Rol.SECRETARIS, Rol.COMMISSIELID)
                        .contains(rol))
                .forEach(rol -> assertThat(toegang.geheim(met(null, rol)).voorwaarde())
                        .as("%s", rol)
                        .isEqualTo("1 = 0"));
        assertThat(toegang.geheim(met("GM0114", Rol.INDIENER)).voorwaarde())
                .as("alleen de hoofdindiener, geen mede-indiener")
                .startsWith("(c.organisatie = :zichtOrganisatie) and not exists");
    }

    private static Gebruiker met(@Nullable String organisatie, Rol... rollen) {
        return new Gebruiker("ik", "Ik", Set.of(rollen), organisatie, false);
    }
}
