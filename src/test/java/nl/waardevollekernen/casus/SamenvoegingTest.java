package nl.waardevollekernen.casus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import nl.waardevollekernen.gedeeld.CanoniekeJson;
import nl.waardevollekernen.gedeeld.Weigering;
import nl.waardevollekernen.gedeeld.web.GepostFormulier;
import nl.waardevollekernen.opencall.Formulieren;
import nl.waardevollekernen.opencall.Onderwerp;
import org.junit.jupiter.api.Test;

class SamenvoegingTest {
    private static final Onderwerp KERN =
            Formulieren.van("transformatie-kernen-2027-v1").onderwerp("kern").orElseThrow();
    private static final String MIJN = "{\"naam\":\"De Els\",\"inwoners\":31000,\"regio\":\"Langstraat\"}";
    private static final String HUN = "{\"naam\":\"Centrum\",\"inwoners\":31000.0,\"leegstand\":12.5}";

    @Test
    void verschillen_noemtAlleenWatAndersIs_inWoorden() {
        var verschillen = Samenvoeging.verschillen(KERN, CanoniekeJson.lees(MIJN), CanoniekeJson.lees(HUN));
        assertThat(verschillen)
                .extracting(Samenvoeging.Verschil::naam)
                .containsExactly("keus-kern-naam", "keus-kern-regio", "keus-kern-leegstand");
        assertThat(verschillen.get(1).hun()).isEqualTo("Niet ingevuld");
        assertThat(verschillen.get(2).hun()).contains("12,5");
    }

    @Test
    void kies_neemtPerVraagHetGekozenAntwoord() {
        var gepost = new GepostFormulier(Map.of(
                "mijn", List.of(MIJN),
                "keus-kern-naam", List.of("mijn"),
                "keus-kern-regio", List.of("hun"),
                "keus-kern-leegstand", List.of("mijn")));
        var uitkomst = Samenvoeging.kies(KERN, gepost, CanoniekeJson.lees(HUN));
        assertThat(CanoniekeJson.tekst(uitkomst)).isEqualTo("{\"inwoners\":31000,\"naam\":\"De Els\"}");
    }

    @Test
    void kies_metVervalsteAntwoorden_weigert() {
        var gepost = new GepostFormulier(Map.of("mijn", List.of("[1]")));
        assertThatThrownBy(() -> Samenvoeging.kies(KERN, gepost, CanoniekeJson.lees(HUN)))
                .isInstanceOf(Weigering.class);
    }
}
