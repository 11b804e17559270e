package nl.waardevollekernen.casus;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.waardevollekernen.gedeeld.CanoniekeJson;
import nl.waardevollekernen.opencall.Formulieren;
import nl.waardevollekernen.opencall.InhoudTekst;
import nl.waardevollekernen.opencall.InhoudTekst.Antwoord;
import org.junit.jupiter.api.Test;

class MedeindienersTest {
    private static final String GENOEMD = """
            {"indiener":{"medeIndieners":[{"naam":" Vereniging van eigenaren "},{"soort":"overig"}]}}""";

    private static List<Antwoord> antwoorden(String inhoud) {
        var onderwerp =
                Formulieren.van("transformatie-kernen-2027-v1").onderwerpen().getFirst();
        return InhoudTekst.antwoorden(onderwerp, CanoniekeJson.lees(inhoud));
    }

    @Test
    void gekozenOrganisatie_staatBijDeMedeIndieners_inPlaatsVanNietIngevuld() {
        assertThat(Medeindieners.bij(antwoorden("{}"), List.of("Emmen", "Westervoort")))
                .last()
                .satisfies(antwoord -> assertThat(antwoord.label() + ": " + antwoord.tekst())
                        .isEqualTo("Mede-indieners in dit systeem: Emmen, Westervoort"));
    }

    @Test
    void gekozenEnGenoemd_staanNaElkaar_elkEenKeer() {
        assertThat(Medeindieners.bij(antwoorden(GENOEMD), List.of("Emmen")))
                .extracting(Antwoord::tekst)
                .containsOnlyOnce("Emmen")
                .contains(" Vereniging van eigenaren ");
    }

    @Test
    void niemandGekozen_laatDeAntwoordenZoals() {
        assertThat(Medeindieners.bij(antwoorden(GENOEMD), List.of())).isEqualTo(antwoorden(GENOEMD));
    }

    @Test
    void genoemd_geeftDeNamenZonderLegeRegels() {
        assertThat(Medeindieners.genoemd(CanoniekeJson.lees(GENOEMD))).containsExactly("Vereniging van eigenaren");
        assertThat(Medeindieners.genoemd(CanoniekeJson.lees("{}"))).isEmpty();
    }
}
