package nl.waardevollekernen.casus;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Set;
import nl.waardevollekernen.gedeeld.Veldfout;
import nl.waardevollekernen.opencall.DemoInhoud;
import nl.waardevollekernen.opencall.FormulierDefinitie;
import nl.waardevollekernen.opencall.Formulieren;
import nl.waardevollekernen.opencall.InhoudControle;
import org.junit.jupiter.api.Test;

class CasusFormulierTest {
    private static final FormulierDefinitie FORMULIER = Formulieren.van("transformatie-kernen-2027-v1");
    private static final String TELEFOON = "/indiener/contactTelefoon";

    @Test
    void aanvulling_naastEenOngemoeidAntwoordDatNieuweRegelsWeigeren_gaatDoor() {
        var bevroren = metOudTelefoonnummer();
        var antwoord = bevroren.deepCopy();
        antwoord.withObject("/kern").put("inwoners", 31_000);
        assertThat(fouten(Set.of("/kern/inwoners"), bevroren, antwoord)).isEmpty();
    }

    @Test
    void aanvulling_metEenFoutWaarOmGevraagdIs_wordtGeweigerd() {
        var bevroren = metOudTelefoonnummer();
        for (var geopend : List.of(TELEFOON, "/indiener")) {
            assertThat(fouten(Set.of(geopend), bevroren, bevroren))
                    .extracting(Veldfout::veld)
                    .containsExactly(TELEFOON);
        }
    }

    @Test
    void aanvulling_dieErgensAndersIetsVerkeerdMaakt_wordtGeweigerd() {
        var bevroren = DemoInhoud.alle().getFirst().inhoud();
        var antwoord = bevroren.deepCopy();
        antwoord.withObject("/planning").put("start", "2099-01-01");
        assertThat(fouten(Set.of("/planning/start"), bevroren, antwoord))
                .extracting(Veldfout::veld)
                .containsExactly("/planning/gereed");
    }

    private static ObjectNode metOudTelefoonnummer() {
        var inhoud = DemoInhoud.alle().getFirst().inhoud();
        inhoud.withObject("/indiener").put("contactTelefoon", "bel maar");
        assertThat(InhoudControle.controleer(FORMULIER, inhoud, true))
                .extracting(Veldfout::veld)
                .contains(TELEFOON);
        return inhoud;
    }

    private static List<Veldfout> fouten(Set<String> geopend, ObjectNode bevroren, ObjectNode antwoord) {
        return CasusFormulier.vanAntwoord(
                geopend,
                InhoudControle.controleer(FORMULIER, bevroren, true),
                InhoudControle.controleer(FORMULIER, antwoord, true));
    }
}
