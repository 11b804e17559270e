package nl.waardevollekernen.stapel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class VoorwaardenTest {
    @Test
    void schijf_zonderRuimte_isEenRegelDieZegtWatTeDoen() {
        // A file system of the kernel: it exists and has no room at all.
        Path vol = Path.of("/proc");
        Assumptions.assumeTrue(Files.isDirectory(vol), "Alleen Linux heeft /proc");
        assertThatThrownBy(() -> Voorwaarden.controleer(op(vol, Map.of())))
                .isInstanceOf(Startfout.class)
                .hasMessageStartingWith("Te weinig schijfruimte voor /proc: 0 MB vrij, 3072 MB nodig.")
                .hasMessageContaining(Instellingen.MAP)
                .hasMessageNotContaining("\n");
    }

    @Test
    void poort_inGebruik_noemtPoortGebruikEnInstelling(@TempDir Path map) throws IOException {
        try (var bezet = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            assertThatThrownBy(() -> Voorwaarden.controleer(
                            op(map, Map.of(Poort.APPLICATIE.instelling(), "" + bezet.getLocalPort()))))
                    .isInstanceOf(Startfout.class)
                    .hasMessageContaining("Poort " + bezet.getLocalPort())
                    .hasMessageContaining(Poort.APPLICATIE.instelling());
        }
    }

    @Test
    void map_waarAlIetsDraait_wordtGeweigerd(@TempDir Path map) {
        try (var eerste = Slot.neem(map)) {
            assertThat(eerste).isNotNull();
            assertThatThrownBy(() -> Slot.neem(map))
                    .isInstanceOf(Startfout.class)
                    .hasMessageContaining("draait al een lokale omgeving");
        }
        Slot.neem(map).close();
    }

    private static Instellingen op(Path gegevens, Map<String, String> omgeving) {
        var alles = new HashMap<>(omgeving);
        alles.put(Instellingen.MAP, gegevens.toString());
        return Instellingen.uitOmgeving(Path.of("").toAbsolutePath(), alles, false);
    }
}
