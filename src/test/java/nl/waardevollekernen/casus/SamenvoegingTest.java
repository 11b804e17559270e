package nl.waardevollekernen.casus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import nl.waardevollekernen.gedeeld.CanoniekeJson;
import nl.waardevollekernen.gedeeld.Veldfout;
import nl.waardevollekernen.gedeeld.Weigering;
import nl.waardevollekernen.gedeeld.web.GepostFormulier;
import nl.waardevollekernen.opencall.Formulieren;
import nl.waardevollekernen.opencall.Onderwerp;
import org.junit.jupiter.api.Test;

class SamenvoegingTest {
    private static final Onderwerp KERN =
            Formulieren.van("transformatie-kernen-2027-v1").onderwerp("kern").orElseThrow();
    private static final String BASIS = "{\"naam\":\"Kern\",\"inwoners\":31000,\"leegstand\":10}";
    private static final String MIJN = "{\"naam\":\"De Els\",\"inwoners\":31000,\"regio\":\"Langstraat\"}";
    private static final String HUN = "{\"naam\":\"Centrum\",\"inwoners\":31000.0,\"leegstand\":12.5}";

    @Test
    void verschillen_noemtAlleenWatBotst_inWoordenMetWatErStond() {
        var verschillen = Samenvoeging.verschillen(
                KERN,
                driewegs().botsingen(),
                CanoniekeJson.lees(BASIS),
                CanoniekeJson.lees(MIJN),
                CanoniekeJson.lees(HUN));
        assertThat(verschillen)
                .extracting(Samenvoeging.Verschil::naam)
                .containsExactly("keus-kern-naam", "keus-kern-leegstand");
        assertThat(verschillen.getFirst().basis()).isEqualTo("Kern");
        assertThat(verschillen.get(1).mijn()).isEqualTo("Niet ingevuld");
        assertThat(verschillen.get(1).hun()).contains("12,5");
    }

    @Test
    void kies_neemtPerVraagHetGekozenAntwoord_enWatNietBotst() {
        var gepost =
                new GepostFormulier(Map.of("keus-kern-naam", List.of("mijn"), "keus-kern-leegstand", List.of("hun")));
        assertThat(Samenvoeging.nietGekozen(KERN, driewegs().botsingen(), gepost))
                .isEmpty();
        var uitkomst = Samenvoeging.kies(KERN, driewegs(), gepost, CanoniekeJson.lees(MIJN), CanoniekeJson.lees(HUN));
        assertThat(uitkomst)
                .isEqualTo(CanoniekeJson.lees(
                        "{\"naam\":\"De Els\",\"inwoners\":31000.0,\"leegstand\":12.5,\"regio\":\"Langstraat\"}"));
    }

    @Test
    void nietGekozen_vraagtOmElkeKeus() {
        var gepost = new GepostFormulier(Map.of("keus-kern-naam", List.of("iets anders")));
        assertThat(Samenvoeging.nietGekozen(KERN, driewegs().botsingen(), gepost))
                .extracting(Veldfout::veld)
                .containsExactly("keus-kern-naam", "keus-kern-leegstand");
    }

    @Test
    void mijn_metVervalsteAntwoorden_weigert() {
        var gepost = new GepostFormulier(Map.of("mijn", List.of("[1]")));
        assertThatThrownBy(() -> Samenvoeging.mijn(gepost)).isInstanceOf(Weigering.class);
    }

    private static Driewegs driewegs() {
        return Driewegs.van(KERN, CanoniekeJson.lees(BASIS), CanoniekeJson.lees(MIJN), CanoniekeJson.lees(HUN));
    }
}
