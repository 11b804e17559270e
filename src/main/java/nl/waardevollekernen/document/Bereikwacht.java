package nl.waardevollekernen.document;

import java.io.IOException;
import org.jspecify.annotations.Nullable;

/**
 * Lets a file be read up to a bound, and remembers whether it was the store that failed: its silence must not be taken for a
 * fault of the file.
 */
final class Bereikwacht implements Bereik {
    /** Most bytes that opening one file may read. */
    static final long MEESTE = 256L * 1024 * 1024;

    private final Bereik bron;
    private long gelezen;
    private @Nullable IOException storing;

    Bereikwacht(Bereik bron) {
        this.bron = bron;
    }

    @Override
    public long grootte() {
        return bron.grootte();
    }

    @Override
    public byte[] lees(long van, int lengte) throws IOException {
        if (uitgelezen()) {
            throw new IOException("more than " + MEESTE + " bytes asked");
        }
        try {
            var stuk = bron.lees(van, lengte);
            gelezen += stuk.length;
            return stuk;
        } catch (IOException e) {
            storing = e;
            throw e;
        }
    }

    /** Whether the file asked for more than is read. */
    boolean uitgelezen() {
        return gelezen >= MEESTE;
    }

    /** Throws again what the store threw, if it did. */
    void eisBereikbaar() throws IOException {
        if (storing != null) {
            throw storing;
        }
    }
}
