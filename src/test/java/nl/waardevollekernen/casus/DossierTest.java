package nl.waardevollekernen.casus;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.waardevollekernen.opencall.Formulieren;
import org.junit.jupiter.api.Test;

class DossierTest {
    @Test
    void demowaarde_opEenHeleLijst_geldtVoorElkeRij() {
        var demo = Set.of("/gebiedslogica/ingrepen");
        assertThat(Dossier.isDemo("/gebiedslogica/ingrepen/0/bedrag", demo)).isTrue();
        assertThat(Dossier.isDemo("/gebiedslogica/rol", demo)).isFalse();
    }

    @Test
    void antwoord_datVerzonnenIs_heeftEenTeken() throws Exception {
        var inhoud = new ObjectMapper().readTree("{\"kern\": {\"inwoners\": 1200}}");
        var dossier = Dossier.van(
                UUID.randomUUID(),
                Formulieren.van("transformatie-kernen-2027-v1"),
                inhoud,
                Set.of("/kern/inwoners"),
                List.of());
        var teksten = dossier.delen().stream()
                .flatMap(deel -> deel.regels().stream())
                .filter(regel -> !regel.leeg())
                .map(Dossier.Regel::tekst)
                .toList();
        assertThat(teksten).singleElement().asString().startsWith("1.200").endsWith("°");
        assertThat(dossier.delen()).hasSize(12);
    }

    @Test
    void omvang_isLeesbaar() {
        assertThat(Dossier.omvang(12)).isEqualTo("1 kB");
        assertThat(Dossier.omvang(340_000)).isEqualTo("340 kB");
        assertThat(Dossier.omvang(1_240_000)).isEqualTo("1,2 MB");
    }

    @Test
    void aanvulling_metEenKeuzeDieNietBestaat_laatDieWeg() {
        var definitie = Formulieren.van("transformatie-kernen-2027-v1");
        var vragen = Aanvullingvorm.vragen(
                definitie, List.of("/kern", "/bestaat/niet", "kern", "/kern/inwoners", "/kern"), java.util.Map.of());
        assertThat(vragen).extracting(Aanvullingvorm.Vraag::pointer).containsExactly("/kern", "/kern/inwoners");
    }
}
