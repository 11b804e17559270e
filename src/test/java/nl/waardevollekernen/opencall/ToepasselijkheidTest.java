package nl.waardevollekernen.opencall;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.stream.Collectors;
import nl.waardevollekernen.gedeeld.Veldfout;
import org.junit.jupiter.api.Test;

/** Issue 8, point 12: answers that no longer apply count for nothing, and are told. */
class ToepasselijkheidTest {
    private static final FormulierDefinitie FORMULIER = Formulieren.van("transformatie-kernen-2027-v1");
    private static final String BEDRAG = "/bredeWaarde/effecten/0/bedrag";

    private static ObjectNode metBedrag(String waardering) {
        var demo = DemoInhoud.alle().getFirst();
        var inhoud = demo.inhoudMet(demo.documenten().keySet().stream()
                .collect(Collectors.toMap(pointer -> pointer, pointer -> "01980000-0000-7000-8000-000000000001")));
        var effect = (ObjectNode) inhoud.at("/bredeWaarde/effecten/0");
        effect.put("waardering", waardering).put("bedrag", 750_000);
        return inhoud;
    }

    @Test
    void effectInPmMetEenBedrag_teltNietMee_enKomtTerugMetDeKeuze() {
        var inhoud = metBedrag("pm");
        assertThat(Toepasselijkheid.geldend(FORMULIER, inhoud).at(BEDRAG).isMissingNode())
                .isTrue();
        assertThat(Toepasselijkheid.vervallen(FORMULIER, inhoud))
                .singleElement()
                .satisfies(punt -> {
                    assertThat(punt.veld()).isEqualTo(BEDRAG);
                    assertThat(punt.melding())
                            .startsWith("telt alleen mee als u “")
                            .contains("Hoe drukt u het effect uit?");
                });
        assertThat(inhoud.at(BEDRAG).asInt()).isEqualTo(750_000);
        ((ObjectNode) inhoud.at("/bredeWaarde/effecten/0")).put("waardering", "euro");
        assertThat(Toepasselijkheid.geldend(FORMULIER, inhoud)).isEqualTo(inhoud);
        assertThat(Toepasselijkheid.vervallen(FORMULIER, inhoud)).isEmpty();
    }

    @Test
    void antwoordDatNietMeetelt_houdtHetIndienenNietTegen_ookNietAlsHetNietTeLezenIs() {
        var inhoud = metBedrag("pm");
        ((ObjectNode) inhoud.at("/bredeWaarde/effecten/0")).put("bedrag", "veel");
        assertThat(InhoudControle.controleer(FORMULIER, inhoud, true)).isEmpty();
        ((ObjectNode) inhoud.at("/bredeWaarde/effecten/0")).put("waardering", "euro");
        assertThat(InhoudControle.controleer(FORMULIER, inhoud, true))
                .extracting(Veldfout::veld)
                .containsExactly(BEDRAG);
    }

    @Test
    void antwoordDatNietMeetelt_zegtDatBijHetLezen() {
        var onderwerp = FORMULIER.onderwerp("bredeWaarde").orElseThrow();
        assertThat(InhoudTekst.antwoorden(onderwerp, metBedrag("pm")))
                .filteredOn(antwoord -> antwoord.pointer().equals(BEDRAG))
                .extracting(InhoudTekst.Antwoord::tekst)
                .containsExactly("€\u00a0750.000 (telt niet mee)");
        assertThat(InhoudTekst.antwoorden(onderwerp, Toepasselijkheid.geldend(FORMULIER, metBedrag("pm"))))
                .filteredOn(antwoord -> antwoord.pointer().equals(BEDRAG))
                .extracting(InhoudTekst.Antwoord::tekst)
                .containsExactly("Niet van toepassing");
    }

    /** The other condition in the form: the register counts with de-minimis only. */
    @Test
    void deMinimisregister_teltAlleenBijDeMinimis() {
        var inhoud = metBedrag("euro");
        inhoud.withObject("/recht").put("deMinimisRegister", true);
        assertThat(Toepasselijkheid.vervallen(FORMULIER, inhoud))
                .extracting(Veldfout::veld)
                .containsExactly("/recht/deMinimisRegister");
        inhoud.withObject("/recht").put("steunroute", "de-minimis");
        assertThat(Toepasselijkheid.vervallen(FORMULIER, inhoud)).isEmpty();
    }
}
