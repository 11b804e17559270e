package nl.waardevollekernen.proces;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class UitrolTest {
    @Test
    void uitrol_bevatPreciesWatInDeMapBpmnStaat() throws IOException {
        try (var map = Files.list(Path.of("bpmn"))) {
            assertThat(map.map(bestand -> "bpmn/" + bestand.getFileName())
                            .filter(naam -> naam.endsWith(".bpmn") || naam.endsWith(".dmn")))
                    .containsExactlyInAnyOrderElementsOf(Uitrol.BESTANDEN);
        }
    }
}
