package nl.waardevollekernen.stapel;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A real clamd on a free port, where this machine has one. It knows one virus, the test file of EICAR, by a signature of
 * our own; the signatures of ClamAV itself are signed by its makers and come from the internet.
 */
public final class Virusscanner implements AutoCloseable {
    /** What every scanner must find and no computer is harmed by; written so that this file is not found itself. */
    public static final String EICAR =
            "X5O!P%@AP[4\\PZX54(P^)7CC)7}$" + "EICAR-STANDARD-ANTIVIRUS-TEST-FILE!" + "$H+H*";

    /** Most bytes it takes of one document. */
    public static final int STREAM_MAX = 1024 * 1024;

    private final Path programma;
    private final Path instellingen;
    private final int poort;
    private @Nullable Process proces;

    private Virusscanner(Path programma, Path instellingen, int poort) {
        this.programma = programma;
        this.instellingen = instellingen;
        this.poort = poort;
    }

    /** One that has not started, with its files in this folder; empty where clamd is not installed. */
    public static Optional<Virusscanner> in(Path map) throws IOException {
        var programma = Stream.of("/usr/sbin/clamd", "/usr/local/sbin/clamd", "/opt/homebrew/sbin/clamd")
                .map(Path::of)
                .filter(Files::isExecutable)
                .findFirst();
        if (programma.isEmpty()) {
            return Optional.empty();
        }
        var handtekeningen = Files.createDirectories(map.resolve("handtekeningen"));
        Files.writeString(
                handtekeningen.resolve("proef.ndb"),
                "Proef.Eicar:0:*:" + HexFormat.of().formatHex(EICAR.getBytes(StandardCharsets.US_ASCII)) + "\n");
        int poort = vrijePoort();
        var instellingen = map.resolve("clamd.conf");
        Files.write(
                instellingen,
                List.of(
                        "TCPSocket " + poort,
                        "TCPAddr 127.0.0.1",
                        "DatabaseDirectory " + handtekeningen,
                        "TemporaryDirectory " + map,
                        "Foreground yes",
                        "StreamMaxLength " + STREAM_MAX));
        return Optional.of(new Virusscanner(programma.get(), instellingen, poort));
    }

    /** Where it listens when it runs. */
    public String adres() {
        return "tcp://127.0.0.1:" + poort;
    }

    /** Returns when it answers. */
    public void start() throws IOException {
        var nieuw = new ProcessBuilder(programma.toString(), "--config-file=" + instellingen)
                .redirectErrorStream(true)
                .redirectOutput(instellingen.resolveSibling("clamd.log").toFile())
                .start();
        proces = nieuw;
        Wachten.tot("clamd", Duration.ofSeconds(30), () -> {
            if (!nieuw.isAlive()) {
                throw new Startfout("clamd is gestopt; zie " + instellingen.resolveSibling("clamd.log"));
            }
            return luistert();
        });
    }

    /** Ends it at once. */
    public void stop() {
        var draaiend = proces;
        if (draaiend == null) {
            return;
        }
        draaiend.destroyForcibly();
        try {
            draaiend.waitFor(10, TimeUnit.SECONDS);
        } catch (InterruptedException onderbroken) {
            Thread.currentThread().interrupt();
        }
        proces = null;
    }

    @Override
    public void close() {
        stop();
    }

    private boolean luistert() {
        try (var lijn = new Socket(InetAddress.getLoopbackAddress(), poort)) {
            return lijn.isConnected();
        } catch (IOException nogNiet) {
            return false;
        }
    }

    private static int vrijePoort() throws IOException {
        try (var bezet = new ServerSocket(0)) {
            return bezet.getLocalPort();
        }
    }
}
