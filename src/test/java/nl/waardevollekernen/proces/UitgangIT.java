package nl.waardevollekernen.proces;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import nl.waardevollekernen.gedeeld.Ids;
import nl.waardevollekernen.proces.Proefengine.Rij;
import nl.waardevollekernen.stapel.Stapel;
import nl.waardevollekernen.stapel.Wachten;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The outbox and the workers of the running application, seen from the database and the engine. */
class UitgangIT {
    private static final Duration EVEN = Duration.ofSeconds(30);

    private static Stapel stapel;
    private static Proefengine proef;

    @BeforeAll
    static void begin() {
        stapel = Stapel.start();
        proef = new Proefengine(stapel);
    }

    @AfterAll
    static void eind() {
        proef.close();
    }

    private static Rij stap(String merk, int nr) {
        return Proefengine.bericht("proef-stap", "{\"merk\":\"%s\",\"nr\":%d}".formatted(merk, nr));
    }

    private static List<Rij> stappen(String merk, int aantal) {
        return IntStream.range(0, aantal).mapToObj(nr -> stap(merk, nr)).toList();
    }

    @Test
    void uitgang_veleRijenVanEenZaak_vertrekkenOpVolgorde() {
        for (int i = 0; i < 5; i++) {
            proef.schrijf(Ids.nieuw(), stappen("ruis", 10), true);
        }
        proef.schrijf(Ids.nieuw(), stappen("volgorde", 20), true);
        assertThat(proef.nummers("volgorde", 20))
                .isEqualTo(IntStream.range(0, 20).boxed().toList());
    }

    @Test
    void uitgang_geblokkeerdeRij_houdtAlleenHaarEigenZaakOp() {
        var vast = Ids.nieuw();
        var fout = Proefengine.bericht("proef-stap", "[1]");
        var erachter = stap("erachter", 1);
        proef.schrijf(vast, List.of(fout, erachter), true);
        Wachten.tot("de geblokkeerde rij", EVEN, () -> proef.status(fout.id()).equals("GEBLOKKEERD"));

        proef.schrijf(Ids.nieuw(), stappen("ander", 3), true);

        assertThat(proef.nummers("ander", 3)).containsExactly(0, 1, 2);
        assertThat(proef.status(erachter.id())).isEqualTo("WACHT");
        assertThat(proef.tekst("select reden from uitgaand where id = ?", fout.id()))
                .startsWith("INVALID_ARGUMENT");
    }

    @Test
    void uitgang_teruggedraaideTransactie_laatNietsVertrekken() {
        var terug = stap("terug", 1);
        proef.schrijf(Ids.nieuw(), List.of(terug), false);
        proef.schrijf(Ids.nieuw(), List.of(stap("heen", 1)), true);

        assertThat(proef.nummers("heen", 1)).containsExactly(1);
        assertThat(proef.status(terug.id())).isEqualTo("geen");
        assertThat(proef.stappen).noneMatch(job -> "terug".equals(job.getVariable("merk")));
    }

    @Test
    void uitgang_engineWegEnTerug_verstuurtAllesPreciesEenmaal() {
        stapel.engine().kill();
        for (int nr = 0; nr < 20; nr++) {
            proef.schrijf(Ids.nieuw(), List.of(stap("weg", nr)), true);
        }
        stapel.engine().startEnWacht();

        assertThat(proef.nummers("weg", 20)).containsExactlyInAnyOrderElementsOf(stappenNummers());
        assertThat(proef.stappen).noneMatch(job -> "weg".equals(job.getVariable("merk")));
    }

    private static List<Integer> stappenNummers() {
        return IntStream.range(0, 20).boxed().toList();
    }

    @Test
    void loop_tweedeExemplaar_eindigtAlsDubbel() throws InterruptedException {
        UUID run = Ids.nieuw();
        UUID zaak = Ids.nieuw();
        proef.vraagLoopAan(run, zaak);
        proef.schrijf(zaak, List.of(Proefengine.start(run, zaak), Proefengine.start(run, zaak)), true);
        Wachten.tot("de registratie", EVEN, () -> loop(run, "status").equals("GEREGISTREERD"));
        var instantie = loop(run, "instantie_key");

        proef.startBuitenOm(run, zaak);

        var dubbel = proef.dubbel.poll(30, TimeUnit.SECONDS);
        assertThat(dubbel).isNotNull();
        assertThat(dubbel.getVariable("runId")).isEqualTo(run.toString());
        assertThat(loop(run, "instantie_key")).isEqualTo(instantie);
        assertThat(Long.toString(dubbel.getProcessInstanceKey())).isNotEqualTo(instantie);
        assertThat(proef.dubbel).isEmpty();
    }

    @Test
    void mensentaak_onbekendOnderwerp_blijftProberenEnIsZichtbaar() {
        UUID run = Ids.nieuw();
        UUID zaak = Ids.nieuw();
        proef.vraagLoopAan(run, zaak);
        proef.schrijf(zaak, List.of(Proefengine.start(run, zaak)), true);

        var aantal = "select aantal from vastgelopen_job where run = ?";
        Wachten.tot(
                "een tweede poging",
                EVEN,
                () -> !proef.tekst(aantal, run).equals("geen") && Integer.parseInt(proef.tekst(aantal, run)) > 1);
        assertThat(proef.tekst("select element from vastgelopen_job where run = ?", run))
                .isEqualTo("Taak_Mens");
        Wachten.tot("de voortgang", EVEN, () -> loop(run, "laatste_element").equals("Taak_Registreren"));
    }

    private static String loop(UUID run, String kolom) {
        return proef.tekst("select " + kolom + " from procesloop where id = ?", run);
    }
}
