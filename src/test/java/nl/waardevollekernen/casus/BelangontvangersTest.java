package nl.waardevollekernen.casus;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import nl.waardevollekernen.identiteit.Rol;
import nl.waardevollekernen.identiteit.Rolhouder;
import org.junit.jupiter.api.Test;

/** Point 4 of issue 8: a late interest always reaches somebody who can act on it. */
class BelangontvangersTest {
    private static final Map<Rol, List<Rolhouder>> HOUDERS = houders();

    @Test
    void punt4_zonderBelang_hoortDeRolHetZelf() {
        assertThat(aan(Rol.MARKTMEESTER_COORDINATOR, Set.of()))
                .isEqualTo("marktmeester-coordinator: marktmeester-coordinator");
        assertThat(aan(Rol.FONDSBEHEERDER, Set.of("fonds-een"))).isEqualTo("fondsbeheerder: fonds-twee");
    }

    @Test
    void punt4_heeftIedereenInDeRolEenBelang_danHoortDeVolgendeHet_deAuditorAlsLaatste() {
        assertThat(aan(Rol.MARKTMEESTER_COORDINATOR, Set.of("marktmeester-coordinator")))
                .isEqualTo("programmacoordinator: programmacoordinator");
        assertThat(aan(Rol.MARKTMEESTER_COORDINATOR, Set.of("marktmeester-coordinator", "programmacoordinator")))
                .isEqualTo("secretaris: secretaris");
        assertThat(aan(
                        Rol.MARKTMEESTER_COORDINATOR,
                        Set.of("marktmeester-coordinator", "programmacoordinator", "secretaris")))
                .isEqualTo("auditor: auditor");
        assertThat(aan(Rol.SECRETARIS, Set.of("secretaris", "programmacoordinator")))
                .isEqualTo("auditor: auditor");
        assertThat(aan(
                        Rol.SECRETARIS,
                        Set.of("marktmeester-coordinator", "programmacoordinator", "secretaris", "auditor")))
                .isEqualTo("niemand");
    }

    @Test
    void punt4_isDeCasusAlBijHetFonds_danHoortHetFondsOokVanEerderWerk() {
        var toets = new Belangregel(
                UUID.randomUUID(),
                "WK-1",
                Belanggevolg.Soort.BLIJFT,
                Rol.MARKTMEESTER_COORDINATOR,
                "De toets van An staat.",
                false);
        assertThat(Belangontvangers.werk(List.of(toets), CasusStatus.IN_ADVIES))
                .containsOnlyKeys(Rol.MARKTMEESTER_COORDINATOR);
        for (var status : List.of(CasusStatus.GERANGSCHIKT, CasusStatus.BESLOTEN)) {
            assertThat(Belangontvangers.werk(List.of(toets), status))
                    .containsOnly(
                            Map.entry(Rol.MARKTMEESTER_COORDINATOR, List.of(toets)),
                            Map.entry(Rol.FONDSBEHEERDER, List.of(toets)));
        }
    }

    @Test
    void punt4_wieGeenMailKanKrijgen_teltNiet() {
        var zonder = new HashMap<>(HOUDERS);
        zonder.put(Rol.MARKTMEESTER_COORDINATOR, List.of(new Rolhouder("marktmeester-coordinator", "Els", "")));
        assertThat(Belangontvangers.van(Rol.MARKTMEESTER_COORDINATOR, zonder, Set.of(), Set.of()))
                .hasValueSatisfying(ontvangers -> assertThat(ontvangers.rol()).isEqualTo(Rol.PROGRAMMACOORDINATOR));
    }

    @Test
    void punt4_bijHetFonds_teltOokEenBelangBijEenAndereCasusOmHetzelfdeGeld() {
        var allebei = Set.of("fonds-een", "fonds-twee", "programmacoordinator");
        assertThat(Belangontvangers.van(Rol.FONDSBEHEERDER, HOUDERS, Set.of(), allebei))
                .hasValueSatisfying(ontvangers -> assertThat(ontvangers.rol()).isEqualTo(Rol.PROGRAMMACOORDINATOR));
    }

    @Test
    void punt4_bijDeVolgende_blijftHetBesluitGeheim() {
        var geheim = new Belangregel(
                UUID.randomUUID(),
                "WK-1",
                Belanggevolg.Soort.OPNIEUW,
                Rol.FONDSBEHEERDER,
                "Het besluit van Petra over deze casus vervalt.",
                true);
        assertThat(Belangpost.afhankelijk(List.of(geheim), Rol.FONDSBEHEERDER, Rol.FONDSBEHEERDER))
                .isEqualTo("- Het besluit van Petra over deze casus vervalt.");
        assertThat(Belangpost.afhankelijk(List.of(geheim, geheim), Rol.FONDSBEHEERDER, Rol.PROGRAMMACOORDINATOR))
                .isEqualTo("- Werk van het fonds. Wat precies, staat na de bekendmaking in het register van belangen.");
    }

    @Test
    void punt4_deLinkGaatNaarWatDezeLezerMagOpenen() {
        var casus = UUID.randomUUID();
        var secretaris = new Belangontvangers(Rol.SECRETARIS, List.of());
        assertThat(secretaris.pagina(Rol.SECRETARIS, casus)).isEqualTo("/casussen/" + casus + "/advies");
        assertThat(secretaris.pagina(Rol.MARKTMEESTER_COORDINATOR, casus)).isEqualTo("/belangen");
        assertThat(new Belangontvangers(Rol.AUDITOR, List.of()).pagina(Rol.SECRETARIS, casus))
                .isEqualTo("/casussen/" + casus + "/behandeling");
    }

    private static String aan(Rol rol, Set<String> belang) {
        return Belangontvangers.van(rol, HOUDERS, belang, Set.of())
                .map(ontvangers -> ontvangers.rol().code() + ": "
                        + String.join(
                                ", ",
                                ontvangers.wie().stream().map(Rolhouder::id).toList()))
                .orElse("niemand");
    }

    private static Map<Rol, List<Rolhouder>> houders() {
        var houders = new HashMap<Rol, List<Rolhouder>>();
        Belangontvangers.ROLLEN.forEach(rol -> houders.put(rol, List.of(houder(rol.code()))));
        houders.put(Rol.FONDSBEHEERDER, List.of(houder("fonds-een"), houder("fonds-twee")));
        return houders;
    }

    private static Rolhouder houder(String id) {
        return new Rolhouder(id, id, id + "@voorbeeld.example");
    }
}
