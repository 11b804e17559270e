package nl.waardevollekernen.stapel;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KindTest {
    @Test
    void einde_vanEenKindDatVanzelfEindigt_isAlleenMetEenFoutcodeUitval(@TempDir Path map) {
        var gemeld = new CopyOnWriteArrayList<String>();
        for (var opdracht : List.of("true", "false")) {
            var kind = new Kind(
                            opdracht,
                            List.of(opdracht),
                            Map.of(),
                            map.resolve("log").resolve(opdracht),
                            new Achterblijvers(map))
                    .eindigtVanzelf();
            kind.bijOnverwachtEinde(gemeld::add);
            kind.start();
        }
        Wachten.tot("de melding", Duration.ofSeconds(10), () -> !gemeld.isEmpty());
        assertThat(gemeld).singleElement().asString().startsWith("false is onverwacht gestopt (code 1)");
    }
}
