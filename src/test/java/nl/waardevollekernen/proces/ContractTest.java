package nl.waardevollekernen.proces;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import nl.waardevollekernen.identiteit.Rol;
import nl.waardevollekernen.taak.TaakSoort;
import org.junit.jupiter.api.Test;

/** Diagrams and application speak of the same things by the same names. */
class ContractTest {
    @Test
    void namen_elkeNaamHeeftPreciesEenConstante() {
        for (var groep : Procesnamen.class.getDeclaredClasses()) {
            var waarden = Namen.lijst(groep);
            assertThat(waarden).as(groep.getSimpleName()).isNotEmpty().doesNotHaveDuplicates();
        }
    }

    @Test
    void taaksoorten_diagrammenEnConstanten_zijnDezelfde() {
        var verwacht = Namen.constanten(Procesnamen.Werk.class);
        verwacht.remove(Procesnamen.Werk.MENSENTAAK);
        assertThat(Diagrammen.jobTypes()).containsExactlyInAnyOrderElementsOf(verwacht);
    }

    @Test
    void diensten_elkeTaaksoortHeeftPreciesEenDienst() {
        var bekend = Namen.constanten(Procesnamen.Werk.class);
        bekend.remove(Procesnamen.Werk.MENSENTAAK);
        assertThat(Dienstenlijst.jobTypes()).containsExactlyInAnyOrderElementsOf(bekend);
    }

    @Test
    void berichten_diagrammenEnConstanten_zijnDezelfde() {
        Set<String> namen = new TreeSet<>();
        Diagrammen.elk(d -> Diagrammen.elementen(d, "message").forEach(m -> namen.add(m.getAttribute("name"))));
        assertThat(namen).containsExactlyInAnyOrderElementsOf(Namen.constanten(Procesnamen.Bericht.class));
    }

    @Test
    void diagrammen_heetAlsHunSoortEnStartOpHetEigenBericht() {
        assertThat(Diagrammen.NAMEN).containsExactlyInAnyOrderElementsOf(Namen.constanten(Procesnamen.Diagram.class));
        assertThat(Arrays.stream(ProcesSoort.values()).map(ProcesSoort::code)).containsAll(Diagrammen.NAMEN);
        Diagrammen.alle().forEach((naam, d) -> {
            assertThat(Diagrammen.elementen(d, "process")).hasSize(1);
            assertThat(Diagrammen.elementen(d, "process").getFirst().getAttribute("id"))
                    .isEqualTo(naam);
            assertThat(Diagrammen.elementen(d, "message"))
                    .filteredOn(m -> Diagrammen.lijst(m, Diagrammen.ZEEBE, "subscription")
                            .isEmpty())
                    .singleElement()
                    .satisfies(m -> assertThat(m.getAttribute("name")).isEqualTo(naam + "-start"));
        });
    }

    @Test
    void mensentaken_dragenFormulierEnRol() {
        Diagrammen.elk(d -> {
            assertThat(Diagrammen.zeebe(d, "userTask")).as("taken zijn jobs").isEmpty();
            for (var taak : Diagrammen.elementen(d, "userTask")) {
                var koppen = Diagrammen.lijst(taak, Diagrammen.ZEEBE, "header").stream()
                        .collect(Collectors.toMap(h -> h.getAttribute("key"), h -> h.getAttribute("value")));
                assertThat(Namen.constanten(Procesnamen.Kop.class)).containsAll(koppen.keySet());
                assertThat(koppen).containsKeys(Procesnamen.Kop.FORMULIER, Procesnamen.Kop.ROL);
                koppen.forEach((kop, waarde) -> assertThat(toegestaan(kop)).contains(waarde));
                assertThat(TaakSoort.van(koppen.getOrDefault(Procesnamen.Kop.FORMULIER, ""))
                                .rol()
                                .code())
                        .isEqualTo(koppen.get(Procesnamen.Kop.ROL));
            }
        });
    }

    private static Set<String> toegestaan(String kop) {
        return switch (kop) {
            case Procesnamen.Kop.ROL ->
                Arrays.stream(Rol.values()).map(Rol::code).collect(Collectors.toSet());
            case Procesnamen.Kop.FORMULIER -> Namen.constanten(Procesnamen.Formulier.class);
            default -> Namen.constanten(Procesnamen.Termijnsoort.class);
        };
    }
}
