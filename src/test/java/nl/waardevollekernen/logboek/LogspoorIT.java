package nl.waardevollekernen.logboek;

import static nl.waardevollekernen.logboek.Logboekproef.DATABANK;
import static nl.waardevollekernen.logboek.Logboekproef.INDIENER;
import static nl.waardevollekernen.logboek.Logboekproef.TOETSER;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import nl.waardevollekernen.logboek.Logspoor.Daad;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What a rule asks the log about one person: the acts of that person on that subject, and nothing else. */
class LogspoorIT {
    private final Logboekproef proef = new Logboekproef();
    private final Logspoor spoor = new Logspoor(DATABANK.bron());

    @BeforeEach
    void vulLogboek() {
        proef.vul();
        noteer(Notitie.van(proef.een, LogSoort.TAAK_OVERGEDRAGEN, TOETSER, "Toetsing")
                .met("aan", "Bo"));
        noteer(Notitie.van(proef.een, LogSoort.TAAK_OVERGEDRAGEN, INDIENER, "Toetsing")
                .met("aan", "An"));
        noteer(Notitie.van(proef.twee, LogSoort.TAAK_OVERGEDRAGEN, TOETSER, "Ontvankelijkheid")
                .met("aan", "Cee"));
        noteer(Notitie.van(proef.een, LogSoort.AANVULLING_VERLENGD, TOETSER));
        noteer(Notitie.van(proef.een, LogSoort.GELEZEN, TOETSER));
    }

    @Test
    void punt4_wieEenTaakOverdroeg_staatInHetLogboek_perCasusEnPerMens() {
        var soorten = Set.of(LogSoort.TAAK_OVERGEDRAGEN, LogSoort.AANVULLING_VERLENGD);
        assertThat(van(proef.een, soorten, TOETSER.id()))
                .containsExactly(
                        new Daad(LogSoort.TAAK_OVERGEDRAGEN, "Toetsing", Map.of("aan", "Bo")),
                        new Daad(LogSoort.AANVULLING_VERLENGD, "", Map.of()));
        assertThat(van(proef.twee, soorten, TOETSER.id())).extracting(Daad::op).containsExactly("Ontvankelijkheid");
        assertThat(van(proef.twee, soorten, INDIENER.id())).isEmpty();
    }

    private List<Daad> van(UUID keten, Set<LogSoort> soorten, String wie) {
        var daden = new ArrayList<Daad>();
        DATABANK.transactie(() -> daden.addAll(spoor.van(keten, soorten, wie)));
        return daden;
    }

    private void noteer(Notitie notitie) {
        DATABANK.transactie(() -> proef.logboek.noteer(notitie));
    }
}
