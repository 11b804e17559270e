package nl.waardevollekernen.document;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.InetSocketAddress;
import java.net.SocketAddress;
import java.net.StandardProtocolFamily;
import java.net.URI;
import java.net.UnixDomainSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/** The few words of clamd's protocol that we speak, over TCP or a Unix socket; every conversation has an end. */
final class Clamd {
    private static final int BROK = 64 * 1024;
    private static final int LANGSTE_ANTWOORD = 4096;
    private static final Duration KORT = Duration.ofSeconds(10);
    private static final DateTimeFormatter DATUM =
            DateTimeFormatter.ofPattern("EEE MMM d HH:mm:ss yyyy", Locale.ENGLISH);

    /** The scanner does not answer or breaks off; nothing is known about the document. */
    static final class Onbereikbaar extends Exception {
        private static final long serialVersionUID = 1L;

        Onbereikbaar(IOException oorzaak) {
            super(oorzaak.toString(), oorzaak);
        }
    }

    private final SocketAddress adres;
    private final Duration geduld;

    /** @throws IllegalArgumentException for an address that is neither {@code tcp://host:port} nor {@code unix:///path} */
    Clamd(String adres, Duration geduld) {
        var uri = URI.create(adres);
        if ("unix".equals(uri.getScheme())) {
            this.adres = UnixDomainSocketAddress.of(uri.getPath());
        } else if ("tcp".equals(uri.getScheme()) && uri.getHost() != null && uri.getPort() > 0) {
            this.adres = new InetSocketAddress(uri.getHost(), uri.getPort());
        } else {
            throw new IllegalArgumentException("not an address of clamd: " + adres);
        }
        this.geduld = geduld;
    }

    /** Such as "ClamAV 1.4.3/27760/Sun Sep 14 08:26:47 2025"; without the last two parts there are no signatures of ClamAV. */
    String versie() throws Onbereikbaar {
        try (var kanaal = open(KORT)) {
            schrijf(kanaal, "zVERSION\0");
            return antwoord(kanaal);
        } catch (IOException e) {
            throw new Onbereikbaar(e);
        }
    }

    /**
     * Sends the content and gives the answer, "stream: OK" when nothing was found.
     *
     * @throws IOException when the content cannot be read
     */
    String scan(InputStream inhoud) throws Onbereikbaar, IOException {
        SocketChannel kanaal;
        try {
            kanaal = open(geduld);
            schrijf(kanaal, "zINSTREAM\0");
        } catch (IOException e) {
            throw new Onbereikbaar(e);
        }
        try (kanaal) {
            var brok = new byte[BROK];
            for (int gelezen; (gelezen = inhoud.readNBytes(brok, 0, BROK)) > 0; ) {
                if (!stuur(kanaal, brok, gelezen)) {
                    break;
                }
            }
            return slot(kanaal);
        }
    }

    /** False when clamd stopped listening: it then has an answer, such as that the limit is passed. */
    private static boolean stuur(SocketChannel kanaal, byte[] brok, int lengte) {
        try {
            schrijf(kanaal, ByteBuffer.allocate(4).putInt(lengte).flip());
            schrijf(kanaal, ByteBuffer.wrap(brok, 0, lengte));
            return true;
        } catch (IOException e) {
            return false;
        }
    }

    private static String slot(SocketChannel kanaal) throws Onbereikbaar {
        stuur(kanaal, new byte[0], 0);
        try {
            var antwoord = antwoord(kanaal);
            if (antwoord.isEmpty()) {
                throw new IOException("clamd closed the connection without an answer");
            }
            return antwoord;
        } catch (IOException e) {
            throw new Onbereikbaar(e);
        }
    }

    @SuppressWarnings("FutureReturnValueIgnored") // only closes the channel when the time is up
    private SocketChannel open(Duration hoogstens) throws IOException {
        var kanaal = SocketChannel.open(
                adres instanceof UnixDomainSocketAddress ? StandardProtocolFamily.UNIX : StandardProtocolFamily.INET);
        CompletableFuture.delayedExecutor(hoogstens.toMillis(), TimeUnit.MILLISECONDS)
                .execute(() -> sluit(kanaal));
        try {
            kanaal.connect(
                    adres instanceof InetSocketAddress inet
                            ? new InetSocketAddress(inet.getHostString(), inet.getPort())
                            : adres);
            return kanaal;
        } catch (IOException | RuntimeException e) {
            sluit(kanaal);
            throw e instanceof IOException io ? io : new IOException(e);
        }
    }

    private static void sluit(SocketChannel kanaal) {
        try {
            kanaal.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void schrijf(SocketChannel kanaal, String woord) throws IOException {
        schrijf(kanaal, ByteBuffer.wrap(woord.getBytes(StandardCharsets.US_ASCII)));
    }

    /** All of it: on a virtual thread one write may take only what fits in the buffer of the socket. */
    private static void schrijf(SocketChannel kanaal, ByteBuffer bytes) throws IOException {
        while (bytes.hasRemaining()) {
            kanaal.write(bytes);
        }
    }

    private static String antwoord(SocketChannel kanaal) throws IOException {
        var buffer = ByteBuffer.allocate(LANGSTE_ANTWOORD);
        while (buffer.hasRemaining() && kanaal.read(buffer) >= 0) {
            if (buffer.position() > 0 && buffer.get(buffer.position() - 1) == 0) {
                break;
            }
        }
        return new String(buffer.array(), 0, buffer.position(), StandardCharsets.UTF_8)
                .replace("\0", "")
                .strip();
    }

    /** Whether the version names signatures of ClamAV that are not older than this. */
    static boolean handtekeningenRecent(String versie, Instant nu, Duration hoogstens) {
        var delen = versie.split("/", -1);
        if (delen.length != 3 || !delen[1].matches("[1-9][0-9]{3,}")) {
            return false;
        }
        try {
            var gemaakt = LocalDateTime.parse(delen[2].strip().replaceAll(" +", " "), DATUM)
                    .toInstant(ZoneOffset.UTC);
            return gemaakt.isAfter(nu.minus(hoogstens));
        } catch (DateTimeException e) {
            return false;
        }
    }
}
