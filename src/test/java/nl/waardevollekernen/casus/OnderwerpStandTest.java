package nl.waardevollekernen.casus;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Set;
import nl.waardevollekernen.gedeeld.CanoniekeJson;
import nl.waardevollekernen.gedeeld.Veldfout;
import nl.waardevollekernen.opencall.DemoInhoud;
import nl.waardevollekernen.opencall.FormulierDefinitie;
import nl.waardevollekernen.opencall.Formulieren;
import nl.waardevollekernen.opencall.InhoudControle;
import org.junit.jupiter.api.Test;

class OnderwerpStandTest {
    private static final FormulierDefinitie FORMULIER = Formulieren.van("transformatie-kernen-2027-v1");

    private static List<OnderwerpStand> standen(ObjectNode inhoud) {
        return OnderwerpStand.van(FORMULIER, inhoud, InhoudControle.controleer(FORMULIER, inhoud, true), List.of());
    }

    @Test
    void leegConcept_alleOnderwerpenZijnNogLeeg() {
        var standen = standen(CanoniekeJson.lees("{}"));
        assertThat(standen).hasSize(12).allMatch(stand -> stand.woorden().equals("Nog leeg"));
        assertThat(OnderwerpStand.samenvatting(standen)).isEqualTo("0 van 12 onderwerpen compleet");
    }

    @Test
    void demoInhoud_mistAlleenDeDocumenten() {
        var standen = standen(DemoInhoud.alle().getFirst().inhoud());
        assertThat(standen.stream().filter(stand -> !stand.compleet()))
                .singleElement()
                .satisfies(stand -> {
                    assertThat(stand.onderwerp().key()).isEqualTo("bijlagen");
                    assertThat(stand.woorden()).isEqualTo("6 vragen open");
                    assertThat(stand.teken()).isEqualTo("bezig");
                });
        assertThat(OnderwerpStand.samenvatting(standen)).isEqualTo("11 van 12 onderwerpen compleet");
    }

    @Test
    void compleetOnderwerp_datEenVoorwaardeNietHaalt_zegtDatErEenWaarschuwingIs() {
        var inhoud = DemoInhoud.alle().getFirst().inhoud();
        var knockouts = List.of(new Veldfout("/grex/taxatieDatum", "De taxatie is te oud."));
        var standen = OnderwerpStand.van(FORMULIER, inhoud, List.of(), knockouts);
        assertThat(standen.stream().filter(stand -> !stand.woorden().equals("Compleet")))
                .singleElement()
                .satisfies(stand -> {
                    assertThat(stand.onderwerp().key()).isEqualTo("grex");
                    assertThat(stand.woorden()).isEqualTo("Compleet, 1 waarschuwing");
                    assertThat(stand.compleet()).isTrue();
                });
    }

    @Test
    void bewaardAntwoordDatNietKlopt_isDeFoutDieBijHetOnderwerpHoort_eenLeegAntwoordNiet() {
        var inhoud = CanoniekeJson.lees("{\"indiener\":{\"oin\":\"123\"}}");
        assertThat(standen(inhoud).getFirst().verkeerd())
                .singleElement()
                .satisfies(fout -> assertThat(fout.veld()).isEqualTo("/indiener/oin"));
    }

    @Test
    void antwoordDatNietPast_isEenFout_enStaatBijDeStap() {
        var inhoud = DemoInhoud.alle().getFirst().inhoud().deepCopy();
        inhoud.withObject("/kern").put("inwoners", -5);
        var stappen = OnderwerpStand.stappen(standen(inhoud), "/casussen/x/formulier", Set.of("kern"));
        assertThat(stappen.get(1).stand()).isEqualTo("fout");
        assertThat(stappen.get(1).toelichting()).isEqualTo("1 fout");
        assertThat(stappen.get(1).adres()).isEqualTo("/casussen/x/formulier/kern");
        assertThat(stappen.get(1).hier()).isTrue();
    }
}
