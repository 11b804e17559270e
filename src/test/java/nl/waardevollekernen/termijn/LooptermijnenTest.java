package nl.waardevollekernen.termijn;

import static org.assertj.core.api.Assertions.assertThat;

import nl.waardevollekernen.opencall.Voorbeeldcall;
import nl.waardevollekernen.proces.Procesnamen.Termijnsoort;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LooptermijnenTest {
    @ParameterizedTest
    @ValueSource(strings = {Termijnsoort.ONTVANKELIJKHEID, Termijnsoort.TOETSING, Termijnsoort.ADVIES})
    void termijnUitEenDiagram_schuiftNaStilstandOpZoalsDeCallZegt(String naam) {
        assertThat(Looptermijnen.schuiftOp(Voorbeeldcall.met(",\"regime\":\"BESTUURSORGAAN\""), naam))
                .isTrue();
        assertThat(Looptermijnen.schuiftOp(Voorbeeldcall.met(""), naam)).isFalse();
    }
}
