package nl.waardevollekernen.selectie;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.waardevollekernen.identiteit.Gebruiker;
import nl.waardevollekernen.identiteit.Rol;
import org.junit.jupiter.api.Test;

class RondebelangTest {
    private static final Instant NU = Instant.parse("2028-03-01T09:00:00Z");
    private static final UUID EEN = UUID.randomUUID();
    private static final UUID ANDER = UUID.randomUUID();

    @Test
    void punt4_wieEenBelangHeeftBijEenCasus_handeltNietVoorDeHeleRonde() {
        assertThat(Rondebelang.bezwaar(List.of(EEN, ANDER), Set.of(ANDER)))
                .hasValueSatisfying(bezwaar ->
                        assertThat(bezwaar).contains("U hebt een belang", "een fondsbeheerder zonder belang"));
        assertThat(Rondebelang.bezwaar(List.of(EEN), Set.of(ANDER))).isEmpty();
        assertThat(Rondebelang.bezwaar(List.of(EEN), Set.of())).isEmpty();
    }

    @Test
    void punt4_deWeigeringZegtNietsOverDeVerborgenCasus_enNoemtElkeHandeling() {
        assertThat(Rondebelang.bezwaar(List.of(EEN), Set.of(EEN)))
                .isEqualTo(Rondebelang.bezwaar(List.of(ANDER), Set.of(ANDER)))
                .hasValueSatisfying(bezwaar -> assertThat(bezwaar)
                        .contains(
                                "besluit u niet", "legt haar ook niet voor", "tekent niet", "wanneer zij bekend wordt")
                        .doesNotContainPattern("[0-9€]"));
    }

    @Test
    void punt4_deWeigeringGeldtVoorElkeRondeVanDeCall_enZegtWanneerDeBesluitenTeLezenZijn() {
        assertThat(Rondebelang.bezwaar(List.of(EEN), Set.of(EEN)))
                .hasValueSatisfying(bezwaar -> assertThat(bezwaar)
                        .contains(
                                "een casus in deze open call",
                                "Al haar rondes gaan om hetzelfde geld",
                                "De besluiten leest u na de bekendmaking")
                        .doesNotContain("casus in deze ronde"));
    }

    @Test
    void punt4_inElkeStandVanDeRonde_leestWieEenBelangHeeftAlleen() {
        var fonds = new Gebruiker("tweede", "tweede", Set.of(Rol.FONDSBEHEERDER), null, false);
        var ander = new Gebruiker("eerste", "eerste", Set.of(Rol.FONDSBEHEERDER), null, false);
        var ronde = new Ronde(UUID.randomUUID(), 1, NU);
        assertThat(Rondestap.van(ronde, fonds, true, "", false)).isEqualTo(Rondestap.VOORLEGGEN);
        assertThat(Rondestap.van(ronde, fonds, true, "", true)).isEqualTo(Rondestap.LEZEN);
        ronde.legVoor(ander);
        assertThat(Rondestap.van(ronde, fonds, true, "", true)).isEqualTo(Rondestap.LEZEN);
        ronde.teken(fonds, NU);
        assertThat(Rondestap.van(ronde, fonds, true, "", true)).isEqualTo(Rondestap.LEZEN);
    }
}
