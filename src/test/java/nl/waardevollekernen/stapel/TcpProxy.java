package nl.waardevollekernen.stapel;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Stands between the application and one part, so that a test can slow, hold or cut what passes at a chosen point.
 * Neither side knows. Without an order everything passes unchanged.
 */
public final class TcpProxy implements AutoCloseable {
    /** Which way something passes. */
    public enum Richting {
        NAAR_DEEL,
        NAAR_APPLICATIE
    }

    private final ServerSocket ingang;
    private final int doel;
    private final Set<Socket> sockets = ConcurrentHashMap.newKeySet();
    private volatile boolean geknipt;
    private volatile Duration vertraging = Duration.ZERO;
    private volatile @Nullable Rem rem;

    /** Listens on a free port of this machine and passes on to this port. */
    TcpProxy(int doel) {
        this.doel = doel;
        try {
            ingang = new ServerSocket(0, 200, InetAddress.getLoopbackAddress());
        } catch (IOException fout) {
            throw new UncheckedIOException(fout);
        }
        Thread.ofVirtual().start(this::ontvang);
    }

    int poort() {
        return ingang.getLocalPort();
    }

    /** Everything stands still, both ways, from the next piece on; connections stay. */
    public Rem pauzeer() {
        return zet(new Rem(null, stuk -> true, false));
    }

    /**
     * Holds what passes this way from the first piece on for which the condition is true, that piece included, on all
     * connections. The piece is given as text, one char per byte.
     */
    public Rem houd(Richting richting, Predicate<String> vanaf) {
        return zet(new Rem(richting, vanaf, false));
    }

    /** Lets the first matching piece through to the part and holds every answer from then on. */
    public Rem houdAntwoordOp(Predicate<String> vraag) {
        return zet(new Rem(Richting.NAAR_DEEL, vraag, true));
    }

    /** Every piece waits this long, both ways. */
    public void vertraag(Duration tijd) {
        vertraging = tijd;
    }

    /** Cuts all connections and refuses new ones until {@link #herstel}. */
    public void knip() {
        geknipt = true;
        sockets.forEach(TcpProxy::sluit);
    }

    /** Everything passes again: a cut, a hold and a delay end. */
    public void herstel() {
        geknipt = false;
        vertraging = Duration.ZERO;
        Rem huidig = rem;
        rem = null;
        if (huidig != null) {
            huidig.laatLos();
        }
    }

    @Override
    public void close() {
        herstel();
        knip();
        try {
            ingang.close();
        } catch (IOException fout) {
            throw new UncheckedIOException(fout);
        }
    }

    private Rem zet(Rem nieuw) {
        Rem oud = rem;
        rem = nieuw;
        if (oud != null) {
            oud.laatLos();
        }
        return nieuw;
    }

    private void ontvang() {
        while (!ingang.isClosed()) {
            try {
                Socket binnen = ingang.accept();
                Thread.ofVirtual().start(() -> verbind(binnen));
            } catch (IOException gesloten) {
                return;
            }
        }
    }

    private void verbind(Socket binnen) {
        try {
            if (geknipt) {
                sluit(binnen);
                return;
            }
            Socket buiten = new Socket(InetAddress.getLoopbackAddress(), doel);
            binnen.setTcpNoDelay(true);
            buiten.setTcpNoDelay(true);
            sockets.add(binnen);
            sockets.add(buiten);
            Thread.ofVirtual().start(() -> pomp(binnen, buiten, Richting.NAAR_DEEL));
            pomp(buiten, binnen, Richting.NAAR_APPLICATIE);
        } catch (IOException nietBereikbaar) {
            sluit(binnen);
        }
    }

    private void pomp(Socket van, Socket naar, Richting kant) {
        byte[] buffer = new byte[64 * 1024];
        try {
            var uit = naar.getOutputStream();
            for (int n = van.getInputStream().read(buffer);
                    n >= 0;
                    n = van.getInputStream().read(buffer)) {
                wacht(kant, buffer, n);
                uit.write(buffer, 0, n);
                uit.flush();
            }
        } catch (IOException verbroken) {
            // the other side sees the same end below
        } catch (InterruptedException onderbroken) {
            Thread.currentThread().interrupt();
        } finally {
            sluit(van);
            sluit(naar);
            sockets.remove(van);
            sockets.remove(naar);
        }
    }

    private void wacht(Richting kant, byte[] buffer, int n) throws InterruptedException {
        if (vertraging.isPositive()) {
            Thread.sleep(vertraging);
        }
        Rem huidig = rem;
        if (huidig != null) {
            huidig.houd(kant, new String(buffer, 0, n, StandardCharsets.ISO_8859_1));
        }
    }

    private static void sluit(Socket socket) {
        try {
            socket.close();
        } catch (IOException alDicht) {
            // closed is what was asked
        }
    }
}
