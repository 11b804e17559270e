package nl.waardevollekernen.weg;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Map;
import nl.waardevollekernen.stapel.Stapel;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A database that is away, or that takes connections and never answers: who posts a form gets it back and loses nothing. */
class UitvalIT {
    private static final String GETYPT = "De Els, \"hart\" <van> de streek & meer";
    private final Stapel stapel = Stapel.start();

    @AfterEach
    void herstel() {
        stapel.naarDatabase().herstel();
        var bezoeker = Sessie.zonderInloggen(stapel);
        Casusweg.wacht("de database is terug", () -> bezoeker.haal("/").statusCode() == 200 ? true : null);
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void formulier_tijdensUitvalVanDeDatabase_komtTerugEnIsDaarnaTeBewaren(boolean zwijgend) {
        var weg = new Casusweg(stapel, Proefcall.nieuw(stapel));
        var pad = "/casussen/" + weg.concept("waalwijk.indiener", "Concept bij uitval") + "/formulier/kern";
        var sessie = Sessie.van(stapel, "waalwijk.indiener");
        var velden = Sessie.velden(sessie.haal(pad).body());
        velden.putAll(Map.of("kern-naam", GETYPT, "doe", "later"));

        if (zwijgend) {
            stapel.naarDatabase().pauzeer();
        } else {
            stapel.naarDatabase().knip();
        }
        long begin = System.nanoTime();
        var uit = sessie.post(pad, velden);
        var duur = Duration.ofNanos(System.nanoTime() - begin);

        assertThat(uit.statusCode()).isEqualTo(503);
        assertThat(duur).as("ten seconds, and room for a busy machine").isLessThan(Duration.ofSeconds(20));
        assertThat(uit.headers().firstValue("Retry-After")).isPresent();
        assertThat(uit.headers().firstValue("Content-Type").orElse("")).startsWith("text/html");
        assertThat(uit.body()).contains("Wat u invulde is niet weg").doesNotContain("Exception");
        var terug = Sessie.velden(uit.body());
        assertThat(terug).containsEntry("kern-naam", GETYPT).containsEntry("doe", "later");
        var vervalst = Map.of("vormsleutel", "vervalst", "kern-naam", GETYPT);
        assertThat(sessie.post(pad, vervalst).body())
                .as("what another site posted is never offered back")
                .doesNotContain("De Els");
        var nogEens = sessie.post(pad, terug);
        assertThat(nogEens.statusCode()).isEqualTo(503);
        assertThat(Sessie.velden(nogEens.body())).containsEntry("kern-naam", GETYPT);

        herstel();
        assertThat(sessie.post(pad, terug).statusCode()).isEqualTo(303);
        assertThat(Sessie.velden(sessie.haal(pad).body())).isNotEmpty();
        assertThat(sessie.haal(pad).body()).contains("De Els, &quot;hart&quot; &lt;van&gt; de streek &amp; meer");
    }
}
