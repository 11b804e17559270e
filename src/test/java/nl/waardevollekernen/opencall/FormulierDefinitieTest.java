package nl.waardevollekernen.opencall;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.ArrayList;
import java.util.List;
import nl.waardevollekernen.document.Bestandstype;
import org.junit.jupiter.api.Test;

class FormulierDefinitieTest {
    private final FormulierDefinitie formulier = Formulieren.van("transformatie-kernen-2027-v1");

    @Test
    void formulier_vanDeEersteCall_heeftTwaalfOnderwerpen() {
        assertThat(formulier.onderwerpen()).hasSize(12);
        assertThat(formulier.onderwerpen().getFirst().titel()).isEqualTo("Indiener");
        assertThat(formulier.onderwerpen().getLast().titel()).isEqualTo("Verklaringen");
    }

    @Test
    void veld_metEenPointer_isTeVindenOokInEenRij() {
        assertThat(formulier.veld("/financiering/gevraagd"))
                .hasValueSatisfying(veld -> assertThat(veld.type()).isEqualTo(Veldtype.BEDRAG));
        assertThat(formulier.veld("/gebiedsdeal/partijen/3/risicodragend"))
                .hasValueSatisfying(veld -> assertThat(veld.type()).isEqualTo(Veldtype.JA_NEE));
        assertThat(formulier.veld("/gebiedsdeal/onbekend")).isEmpty();
        assertThat(formulier.veld("/financiering")).isEmpty();
    }

    @Test
    void grex_neemtAlleenEenRekenblad_eenVraagZonderBeperkingElkeSoort() {
        assertThat(formulier.veld("/bijlagen/grex").orElseThrow().typen())
                .containsExactly(Bestandstype.XLSX, Bestandstype.ODS);
        assertThat(formulier.veld("/bijlagen/kaart").orElseThrow().typen()).containsExactly(Bestandstype.values());
    }

    @Test
    void plekken_staanInDeVolgordeVanHetFormulier_ookBinnenEenRij() {
        var plekken = new ArrayList<>(List.of(
                "/bijlagen/besluit",
                "/grex/kosten/10/bedrag",
                "/onbekend/x",
                "/grex/kosten/2/bedrag",
                "/grex/kosten/2/klasse",
                "/grex/kosten",
                "/indiener/contactEmail",
                "/indiener/oin",
                "/indiener"));
        plekken.sort(formulier::vergelijk);
        assertThat(plekken)
                .containsExactly(
                        "/indiener",
                        "/indiener/oin",
                        "/indiener/contactEmail",
                        "/grex/kosten",
                        "/grex/kosten/2/klasse",
                        "/grex/kosten/2/bedrag",
                        "/grex/kosten/10/bedrag",
                        "/bijlagen/besluit",
                        "/onbekend/x");
    }

    @Test
    void formulier_datNietBestaat_isEenFout() {
        assertThatIllegalArgumentException().isThrownBy(() -> Formulieren.van("bestaat-niet"));
    }
}
