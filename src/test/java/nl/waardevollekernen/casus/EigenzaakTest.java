package nl.waardevollekernen.casus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.waardevollekernen.gedeeld.Weigering;
import nl.waardevollekernen.identiteit.Gebruiker;
import nl.waardevollekernen.identiteit.Rol;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** One person with two roles: who works for a submitter is kept out of judging that case (points 4, 5 and 6). */
class EigenzaakTest {
    private static final String WAALWIJK = "GM0867";
    private static final String EMMEN = "GM0114";
    private static final Instant NU = Instant.parse("2027-03-10T14:03:12Z");

    private final CasusToegang toegang = new CasusToegang();

    @Test
    void punt4_wieVoorEenIndienerWerkt_oordeeltNiet_inWelkeRolOok() {
        var casus = casus();
        for (var rol : Rol.values()) {
            for (var organisatie : Set.of(WAALWIJK, EMMEN)) {
                assertThatThrownBy(() -> Eigenzaak.eisNiet(casus, met(organisatie, rol)))
                        .as("%s van %s", rol, organisatie)
                        .isInstanceOf(Weigering.class)
                        .hasMessageContaining("U werkt voor een indiener van deze casus");
            }
            assertThat(Eigenzaak.is(casus, met("GM0293", rol))).isFalse();
            assertThat(Eigenzaak.is(casus, met(null, rol))).isFalse();
        }
    }

    @Test
    void punt4_wieVoorTweeOrganisatiesWerkt_oordeeltNiet_welkeHijOokKiestBijHetInloggen() {
        var namensEenAnder = new Gebruiker(
                "ik", "Ik", Set.of(Rol.INDIENER, Rol.MARKTMEESTER), "GM0293", false, Set.of("GM0293", WAALWIJK));
        assertThat(Eigenzaak.is(casus(), namensEenAnder)).isTrue();
        assertThat(toegang.isIndiener(casus(), namensEenAnder))
                .as("wie voor een ander handelt, dient hier niet in")
                .isFalse();
        assertThat(toegang.zicht(namensEenAnder).parameters())
                .containsEntry(Eigenzaak.ORGANISATIES, Set.of("GM0293", WAALWIJK))
                .containsEntry(Eigenzaak.ORGANISATIE, "GM0293");
    }

    @Test
    void punt4_eenTweedeRol_geeftDeEigenZaakNiet_enNeemtHetLezenVanDeIndienerNietWeg() {
        var alleenRol = toegang.zicht(met(WAALWIJK, Rol.MARKTMEESTER)).voorwaarde();
        assertThat(toegang.zicht(met(WAALWIJK, Rol.MARKTMEESTER)).parameters())
                .as("elke parameter staat in de vraag")
                .doesNotContainKey(Eigenzaak.ORGANISATIE);
        assertThat(alleenRol).startsWith("(((c.ingediendOp is not null) and not " + Eigenzaak.WERKT_VOOR);
        var beide = toegang.zicht(met(WAALWIJK, Rol.INDIENER, Rol.MARKTMEESTER)).voorwaarde();
        assertThat(beide).startsWith("(" + Eigenzaak.VOORWAARDE + " or ((c.ingediendOp is not null) and not ");
        assertThat(toegang.bekend(met(WAALWIJK, Rol.INDIENER)).voorwaarde()).isEqualTo("1 = 0");
    }

    @Test
    void punt6_filterEnBeeldVanDeStand_zijnDezelfdeFormule() {
        for (var rol : Rol.values()) {
            for (boolean eigen : new boolean[] {true, false}) {
                var wie = met(WAALWIJK, Rol.INDIENER, rol);
                for (var gevraagd : CasusStatus.values()) {
                    for (var echt : opgeslagen()) {
                        assertThat(toegang.echteStatussen(Set.of(gevraagd), eigen, wie)
                                        .contains(echt))
                                .as("%s, eigen %s: zoekt %s, staat op %s", rol, eigen, gevraagd, echt)
                                .isEqualTo(toegang.zichtbareStatus(echt, eigen, wie) == gevraagd);
                    }
                }
            }
        }
    }

    @Test
    void punt6_eenTweedeRol_zegtNietsVanDeEigenZaak() {
        var casus = casus();
        casus.dienIn(false, "ina", "Ina", NU);
        casus.startOntvankelijkheid();
        casus.schuif(CasusStatus.ONTVANKELIJKHEID, CasusStatus.IN_TOETSING);
        casus.schuif(CasusStatus.IN_TOETSING, CasusStatus.GERANGSCHIKT);
        casus.schuif(CasusStatus.GERANGSCHIKT, CasusStatus.BESLOTEN);
        for (var rol : Rol.values()) {
            assertThat(toegang.zichtbareStatus(casus, met(EMMEN, Rol.INDIENER, rol)))
                    .as("%s", rol)
                    .isEqualTo(CasusStatus.IN_BEOORDELING);
        }
    }

    private static Set<CasusStatus> opgeslagen() {
        return EnumSet.complementOf(EnumSet.of(CasusStatus.IN_BEOORDELING));
    }

    private static Casus casus() {
        var casus = Casus.concept(UUID.randomUUID(), 2027, WAALWIJK, "De Els", "Ina", NU);
        casus.laatMeedoen(Set.of(EMMEN));
        return casus;
    }

    private static Gebruiker met(@Nullable String organisatie, Rol... rollen) {
        return new Gebruiker("ik", "Ik", Set.copyOf(List.of(rollen)), organisatie, false);
    }
}
