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
        var verschillen = Samenvoeging.verschillen(driewegs(Map.of()).botsingen());
        assertThat(verschillen)
                .extracting(Samenvoeging.Verschil::naam)
                .containsExactly("keus-kern-naam", "keus-kern-leegstand");
        assertThat(verschillen.getFirst().basis()).isEqualTo("Kern");
        assertThat(verschillen.get(1).mijn()).isEqualTo("Niet ingevuld");
        assertThat(verschillen.get(1).hun()).contains("12,5");
    }

    @Test
    void punt9_verschillen_noemenDeRegelEnWatErMeeGebeurde() {
        var grex = Formulieren.van("transformatie-kernen-2027-v1")
                .onderwerp("grex")
                .orElseThrow();
        var verschillen = Samenvoeging.verschillen(Driewegs.van(
                        grex,
                        CanoniekeJson.lees(
                                "{\"kosten\":[{\"id\":\"a\",\"klasse\":\"sloop\",\"bedrag\":1},{\"id\":\"b\",\"bedrag\":2}]}"),
                        CanoniekeJson.lees("{\"kosten\":[{\"id\":\"a\",\"klasse\":\"sloop\",\"bedrag\":5}]}"),
                        CanoniekeJson.lees(
                                "{\"kosten\":[{\"id\":\"a\",\"klasse\":\"sloop\",\"bedrag\":6},{\"id\":\"b\",\"bedrag\":7}]}"))
                .botsingen());
        assertThat(verschillen)
                .extracting(Samenvoeging.Verschil::naam)
                .containsExactly("keus-grex-kosten-a-bedrag", "keus-grex-kosten-b");
        assertThat(verschillen.getFirst().label()).contains(", regel 1: ");
        assertThat(verschillen.getFirst().regel()).startsWith("Sloop · €\u00a06");
        assertThat(verschillen.get(1).label()).endsWith(", regel 2");
        assertThat(verschillen.get(1).mijn()).isEqualTo("Deze regel is verwijderd.");
        assertThat(verschillen.get(1).hun()).startsWith("€\u00a07");
    }

    @Test
    void kies_neemtPerVraagHetGekozenAntwoord_enWatNietBotst() {
        var gekozen = driewegs(Map.of("keus-kern-naam", "mijn", "keus-kern-leegstand", "hun"));
        assertThat(gekozen.botsingen()).isEmpty();
        assertThat(gekozen.samen())
                .isEqualTo(CanoniekeJson.lees(
                        "{\"naam\":\"De Els\",\"inwoners\":31000.0,\"leegstand\":12.5,\"regio\":\"Langstraat\"}"));
    }

    @Test
    void nietGekozen_vraagtOmElkeKeus() {
        assertThat(Samenvoeging.nietGekozen(
                        driewegs(Map.of("keus-kern-naam", "iets anders")).botsingen()))
                .extracting(Veldfout::veld)
                .containsExactly("keus-kern-naam", "keus-kern-leegstand");
    }

    @Test
    void mijn_metVervalsteAntwoorden_weigert() {
        var gepost = new GepostFormulier(Map.of("mijn", List.of("[1]")));
        assertThatThrownBy(() -> Samenvoeging.mijn(gepost)).isInstanceOf(Weigering.class);
    }

    private static Driewegs driewegs(Map<String, String> keuzen) {
        return Driewegs.van(
                KERN,
                CanoniekeJson.lees(BASIS),
                CanoniekeJson.lees(MIJN),
                CanoniekeJson.lees(HUN),
                naam -> keuzen.getOrDefault(naam, ""));
    }
}
