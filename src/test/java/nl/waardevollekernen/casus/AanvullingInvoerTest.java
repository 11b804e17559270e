package nl.waardevollekernen.casus;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.waardevollekernen.gedeeld.web.GepostFormulier;
import nl.waardevollekernen.opencall.DemoInhoud;
import nl.waardevollekernen.opencall.FormulierDefinitie;
import nl.waardevollekernen.opencall.Formulieren;
import org.junit.jupiter.api.Test;

class AanvullingInvoerTest {
    private static final FormulierDefinitie FORMULIER = Formulieren.van("transformatie-kernen-2027-v1");

    @Test
    void samen_veranderdAlleenWatOpenIs() {
        var bevroren = DemoInhoud.alle().getFirst().inhoud();
        var open = Stream.of("/financiering/gevraagd", "/grex/kosten/0/bedrag")
                .flatMap(pointer -> AanvullingInvoer.plekken(FORMULIER, pointer).stream())
                .toList();
        var gepost = new GepostFormulier(Map.of(
                "financiering-gevraagd", List.of("€ 1.000.000"),
                "grex-kosten-0-bedrag", List.of("2.500"),
                "kern-naam", List.of("iets anders")));
        var nieuw = AanvullingInvoer.samen(bevroren, open, gepost);
        assertThat(Wijzigingen.tussen(bevroren, nieuw))
                .containsExactlyInAnyOrder("/financiering/gevraagd", "/grex/kosten/0/bedrag");
        assertThat(nieuw.at("/grex/kosten/0/bedrag").decimalValue()).isEqualByComparingTo("2500");
    }

    @Test
    void bestand_komtPerPaginaEnBlijftBijHetBewarenVanDeRest() {
        var bevroren = DemoInhoud.alle().getFirst().inhoud();
        var basis = AanvullingInvoer.metBestand(bevroren.deepCopy(), "/bijlagen/taxatie", "nieuw-bestand");
        var open = AanvullingInvoer.plekken(FORMULIER, "/bijlagen/taxatie");
        var nieuw = AanvullingInvoer.samen(
                basis, open, new GepostFormulier(Map.of("bijlagen-taxatie", List.of("een ander bestand"))));
        assertThat(nieuw.at("/bijlagen/taxatie").asText()).isEqualTo("nieuw-bestand");
    }

    @Test
    void bijlagen_zijnAlleenDieWaarnaarGevraagdIs() {
        assertThat(AanvullingInvoer.bijlagen(FORMULIER, List.of("/bijlagen/taxatie", "/kern/inwoners")))
                .containsExactly("taxatie");
        assertThat(AanvullingInvoer.bijlagen(FORMULIER, List.of("/bijlagen/overig/1")))
                .containsExactly("overig");
        assertThat(AanvullingInvoer.bijlagen(FORMULIER, List.of("/bijlagen")))
                .contains("grex", "overig")
                .hasSize(7);
        assertThat(AanvullingInvoer.bijlagen(FORMULIER, List.of("/kern"))).isEmpty();
    }

    @Test
    void plekken_vanEenOnderwerpEnEenRij_zijnDeVragenDaarin() {
        assertThat(AanvullingInvoer.plekken(FORMULIER, "/recht")).hasSize(6);
        assertThat(AanvullingInvoer.plekken(FORMULIER, "/gebiedsdeal/partijen/1"))
                .extracting(AanvullingInvoer.Plek::pointer)
                .contains("/gebiedsdeal/partijen/1/risicodragend");
        assertThat(AanvullingInvoer.label(FORMULIER, "/gebiedsdeal/partijen/1"))
                .isEqualTo("Gebiedsdeal en risico's: Partijen, regel 2");
    }
}
