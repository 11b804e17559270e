package nl.waardevollekernen.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import nl.waardevollekernen.stapel.Virusscanner;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a real clamd answers to what we say to it; where clamd is installed. */
class ClamdIT {
    private static @Nullable Virusscanner clamd;

    @BeforeAll
    static void begin(@TempDir Path map) throws IOException {
        var gevonden = Virusscanner.in(map);
        assumeTrue(gevonden.isPresent(), "clamd is not installed");
        clamd = gevonden.get();
        clamd.start();
    }

    @AfterAll
    static void einde() {
        if (clamd != null) {
            clamd.close();
        }
    }

    @Test
    void virus_wordtGevonden_enBijNaamGenoemd() throws IOException {
        var uitslag = scan(("naam;waarde\n" + Virusscanner.EICAR + "\n").getBytes(StandardCharsets.US_ASCII));

        assertThat(uitslag.status()).isEqualTo(Scanstatus.BESMET);
        assertThat(uitslag.bevinding()).contains("Eicar");
    }

    /** clamd says its version from what is signed by the makers of ClamAV; with anything else its OK is worth nothing. */
    @Test
    void document_zonderVirus_isAlleenMetHandtekeningenVanClamavSchoon() throws Exception {
        assertThat(scan(Voorbeeldbestanden.pdf()).status()).isEqualTo(Scanstatus.GEEN_SCANNER);

        var antwoord =
                new Clamd(adres(), Duration.ofSeconds(30)).scan(new ByteArrayInputStream(Voorbeeldbestanden.pdf()));
        assertThat(ClamdScanner.oordeel(antwoord, true).status()).isEqualTo(Scanstatus.SCHOON);
    }

    @Test
    void document_groterDanClamdAanneemt_isNietTeScannen() throws IOException {
        assertThat(scan(new byte[Virusscanner.STREAM_MAX + 1]).status()).isEqualTo(Scanstatus.NIET_TE_SCANNEN);
        assertThat(scan(new byte[64 * Virusscanner.STREAM_MAX]).status()).isEqualTo(Scanstatus.NIET_TE_SCANNEN);
    }

    /** Documents are read on virtual threads, where one write to a socket may take less than all of it. */
    @Test
    void document_gelezenOpEenVirtueleDraad_komtHelemaalAan() throws Exception {
        var groot = new byte[Virusscanner.STREAM_MAX];
        var virus = Virusscanner.EICAR.getBytes(StandardCharsets.US_ASCII);
        System.arraycopy(virus, 0, groot, groot.length - virus.length, virus.length);
        try (var draden = Executors.newVirtualThreadPerTaskExecutor()) {
            var uitslagen = IntStream.range(0, 8)
                    .mapToObj(i -> CompletableFuture.supplyAsync(() -> ongestoord(groot), draden))
                    .toList();
            assertThat(uitslagen)
                    .allSatisfy(uitslag -> assertThat(uitslag.join()).isEqualTo(Scanstatus.BESMET));
        }
    }

    private static Scanstatus ongestoord(byte[] inhoud) {
        try {
            return scan(inhoud).status();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String adres() {
        return Objects.requireNonNull(clamd).adres();
    }

    private static Scanner.Uitslag scan(byte[] inhoud) throws IOException {
        return new ClamdScanner(ClamdTest.instellingen(Optional.of(adres()), Long.MAX_VALUE), Clock.systemUTC())
                .scan(new ByteArrayInputStream(inhoud), inhoud.length);
    }
}
