package nl.waardevollekernen.casus;

import static org.assertj.core.api.Assertions.assertThat;

import nl.waardevollekernen.opencall.FormulierDefinitie;
import nl.waardevollekernen.opencall.Formulieren;
import nl.waardevollekernen.opencall.Veld;
import org.junit.jupiter.api.Test;

class DocumentsoortTest {
    private static final FormulierDefinitie FORMULIER = Formulieren.van("transformatie-kernen-2027-v1");

    @Test
    void soort_leidtTerugNaarDeVraag_ookNaarDieInEenRij() {
        assertThat(Documentsoort.van("/bijlagen/grex")).isEqualTo("grex");
        assertThat(Documentsoort.vraag(FORMULIER, "grex").map(Veld::label)).hasValue("GREX");
        assertThat(Documentsoort.vraag(FORMULIER, Documentsoort.van("/bijlagen/overig/3/document"))
                        .map(Veld::key))
                .hasValue("document");
    }

    @Test
    void label_isDeVraag_ofDeLijstWaarinZijStaat() {
        assertThat(Documentsoort.label(FORMULIER, Documentsoort.van("/bijlagen/grex")))
                .isEqualTo("GREX");
        assertThat(Documentsoort.label(FORMULIER, Documentsoort.van("/bijlagen/overig/3/document")))
                .isEqualTo("Andere bijlagen");
        assertThat(Documentsoort.label(FORMULIER, "rapport")).isEqualTo("rapport");
        assertThat(Documentsoort.label(FORMULIER, "besluitdatum"))
                .as("a question that asks no file has no documents")
                .isEqualTo("besluitdatum");
    }

    @Test
    void soort_dieHetFormulierNietKent_heeftGeenVraag() {
        assertThat(Documentsoort.vraag(FORMULIER, "rapport")).isEmpty();
        assertThat(Documentsoort.vraag(FORMULIER, "besluitdatum")).isEmpty();
    }
}
