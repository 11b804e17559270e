package nl.waardevollekernen.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ClamdTest {
    private static final Instant NU = Instant.parse("2027-03-08T16:00:00Z");

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "ClamAV 1.4.3/27760/Sun Mar  7 08:26:47 2027|true",
                "ClamAV 1.4.3/27760/Sun Jan 10 08:26:47 2027|false",
                "ClamAV 1.4.3|false",
                "ClamAV 1.4.3/0/Sun Mar  7 08:26:47 2027|false",
                "ClamAV 1.4.3/27760/ooit|false",
                "''|false"
            })
    void handtekeningen_tellenAlleenAlsZeVanClamavEnRecentZijn(String versie, boolean echt) {
        assertThat(Clamd.handtekeningenRecent(versie, NU, Duration.ofDays(14))).isEqualTo(echt);
    }

    @ParameterizedTest
    @CsvSource({
        "stream: OK,true,SCHOON",
        "stream: OK,false,GEEN_SCANNER",
        "stream: Eicar-Test-Signature FOUND,true,BESMET",
        "stream: Eicar-Test-Signature FOUND,false,BESMET",
        "stream: Heuristics.Limits.Exceeded.MaxFileSize FOUND,true,NIET_TE_SCANNEN",
        "INSTREAM size limit exceeded. ERROR,true,NIET_TE_SCANNEN",
        "iets anders,true,NIET_TE_SCANNEN"
    })
    void antwoord_vanDeScanner_geeftAlleenBijEchteHandtekeningenSchoon(
            String antwoord, boolean echt, Scanstatus verwacht) {
        assertThat(ClamdScanner.oordeel(antwoord, echt).status()).isEqualTo(verwacht);
    }

    @Test
    void scanner_zonderAdres_isGeenScanner() throws IOException {
        assertThat(scan(Optional.empty(), 10)).isEqualTo(Scanstatus.GEEN_SCANNER);
    }

    @Test
    void scanner_dieNietAntwoordt_laatHetDocumentWachten() throws IOException {
        assertThat(scan(Optional.of("tcp://127.0.0.1:1"), 10)).isEqualTo(Scanstatus.WACHT_OP_SCAN);
        assertThat(scan(Optional.of("unix:///bestaat/niet.ctl"), 10)).isEqualTo(Scanstatus.WACHT_OP_SCAN);
    }

    @Test
    void document_groterDanDeGrensVanDeScanner_isNietTeScannen() throws IOException {
        assertThat(scan(Optional.of("tcp://127.0.0.1:1"), 1001)).isEqualTo(Scanstatus.NIET_TE_SCANNEN);
    }

    @Test
    void adres_vanEenAndereSoort_wordtGeweigerd() {
        assertThatThrownBy(() -> new Clamd("http://localhost:3310", Duration.ofSeconds(1)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static Scanstatus scan(Optional<String> adres, long grootte) throws IOException {
        return new ClamdScanner(instellingen(adres, 1000), Clock.fixed(NU, ZoneOffset.UTC))
                .scan(new ByteArrayInputStream(new byte[10]), grootte)
                .status();
    }

    static ScannerInstellingen instellingen(Optional<String> adres, long grens) {
        return new ScannerInstellingen() {
            @Override
            public Optional<String> adres() {
                return adres;
            }

            @Override
            public long grens() {
                return grens;
            }

            @Override
            public Duration handtekeningenHoogstens() {
                return Duration.ofDays(14);
            }

            @Override
            public Duration geduld() {
                return Duration.ofSeconds(5);
            }
        };
    }
}
