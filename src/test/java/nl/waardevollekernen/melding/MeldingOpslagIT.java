package nl.waardevollekernen.melding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import nl.waardevollekernen.logboek.EchteDatabank;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What the table of mails promises, on a real PostgreSQL. */
class MeldingOpslagIT {
    private static final EchteDatabank DATABANK = EchteDatabank.start();
    private static final Instant NU = Instant.parse("2027-03-08T16:00:00Z");
    private static final Duration LEASE = Duration.ofMinutes(5);

    private final MeldingOpslag opslag = new MeldingOpslag(DATABANK.bron());
    private final Meldingen meldingen =
            new Meldingen(opslag, Clock.fixed(NU, ZoneOffset.UTC), URI.create("https://open-call.example/"));

    @AfterAll
    static void stop() throws Exception {
        DATABANK.close();
    }

    @BeforeEach
    void leeg() {
        DATABANK.knoei("TRUNCATE melding");
    }

    private void plan(String sleutel, String aan) {
        DATABANK.transactie(
                () -> meldingen.plan(sleutel, aan, "Ontvangen", "Wij hebben uw casus ontvangen.", "/casussen/7"));
    }

    private List<MeldingOpslag.Geclaimd> claim(Instant moment) {
        var geclaimd = new ArrayList<MeldingOpslag.Geclaimd>();
        DATABANK.transactie(() -> geclaimd.addAll(opslag.claim(moment, LEASE, 10)));
        return geclaimd;
    }

    private List<MisluktMelding> mislukt() {
        var lijst = new ArrayList<MisluktMelding>();
        DATABANK.transactie(() -> lijst.addAll(opslag.mislukt(10)));
        return lijst;
    }

    @Test
    void mail_tweemaalGeplandMetEenSleutel_bestaatEenmaal() {
        plan("ontvangst-1", "een@gemeente.example");
        plan("ontvangst-1", "een@gemeente.example");
        assertThat(claim(NU))
                .singleElement()
                .satisfies(mail -> assertThat(mail.tekst()).isEqualTo("""
                        Wij hebben uw casus ontvangen.

                        Direct naar de pagina:
                        https://open-call.example/casussen/7
                        """));
    }

    @Test
    void mail_vanEenTeruggedraaideStap_bestaatNiet() {
        assertThatThrownBy(() -> DATABANK.transactie(() -> {
                    meldingen.plan("x", "een@gemeente.example", "Ontvangen", "Tekst", "/");
                    throw new IllegalStateException("terug");
                }))
                .hasMessage("terug");
        assertThat(claim(NU)).isEmpty();
    }

    @Test
    void mail_geclaimd_isVanEenReplicaTotDeLeaseVoorbijIs() {
        plan("x", "een@gemeente.example");
        assertThat(claim(NU)).hasSize(1);
        assertThat(claim(NU.plusSeconds(1))).isEmpty();
        assertThat(claim(NU.plus(LEASE))).hasSize(1);
    }

    @Test
    void mail_verzonden_wordtNooitMeerGeclaimd() {
        plan("x", "een@gemeente.example");
        var melding = claim(NU).getFirst();
        DATABANK.transactie(() -> opslag.verzonden(melding.id(), NU));
        assertThat(claim(NU.plus(Duration.ofDays(9)))).isEmpty();
        assertThat(mislukt()).isEmpty();
    }

    @Test
    void mail_mislukt_wordtLaterOpnieuwGeclaimdEnIsZichtbaar() {
        plan("x", "een@gemeente.example");
        var melding = claim(NU).getFirst();
        DATABANK.transactie(() -> opslag.laterOpnieuw(melding.id(), NU.plusSeconds(5), "Geen verbinding"));
        assertThat(claim(NU.plusSeconds(4))).isEmpty();
        assertThat(mislukt()).singleElement().satisfies(m -> {
            assertThat(m.geblokkeerd()).isFalse();
            assertThat(m.fout()).isEqualTo("Geen verbinding");
        });
        assertThat(claim(NU.plusSeconds(5)))
                .singleElement()
                .satisfies(m -> assertThat(m.pogingen()).isEqualTo(2));
    }

    @Test
    void mail_naarEenAdresMetEenExtraKop_isGeblokkeerdEnHoudtDeStapNietTegen() {
        plan("x", "een@gemeente.example\r\nBcc: ander@gemeente.example");
        assertThat(claim(NU)).isEmpty();
        assertThat(mislukt())
                .singleElement()
                .satisfies(m -> assertThat(m.geblokkeerd()).isTrue());
    }
}
