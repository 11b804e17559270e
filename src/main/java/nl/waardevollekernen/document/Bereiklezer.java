package nl.waardevollekernen.document;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.pdfbox.io.RandomAccessRead;
import org.apache.pdfbox.io.RandomAccessReadView;

/** Lets PDFBox read a content at the store in blocks, at most {@value #BLOKKEN} of them in memory. */
final class Bereiklezer implements RandomAccessRead {
    private static final int BLOK = 64 * 1024;
    private static final int BLOKKEN = 64;

    private final Bereik bron;
    private final Map<Long, byte[]> blokken = new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Long, byte[]> oudste) {
            return size() > BLOKKEN;
        }
    };
    private long plaats;
    private boolean dicht;

    Bereiklezer(Bereik bron) {
        this.bron = bron;
    }

    @Override
    public int read() throws IOException {
        var een = new byte[1];
        return read(een, 0, 1) < 0 ? -1 : een[0] & 0xff;
    }

    @Override
    public int read(byte[] doel, int van, int lengte) throws IOException {
        if (isEOF()) {
            return -1;
        }
        var blok = blok(plaats / BLOK);
        int begin = (int) (plaats % BLOK);
        int aantal = Math.min(lengte, blok.length - begin);
        System.arraycopy(blok, begin, doel, van, aantal);
        plaats += aantal;
        return aantal;
    }

    private byte[] blok(long nummer) throws IOException {
        var blok = blokken.get(nummer);
        if (blok == null) {
            blok = bron.lees(nummer * BLOK, BLOK);
            blokken.put(nummer, blok);
        }
        return blok;
    }

    @Override
    public long getPosition() {
        return plaats;
    }

    @Override
    public void seek(long naar) throws IOException {
        if (naar < 0) {
            throw new IOException("position " + naar);
        }
        plaats = Math.min(naar, bron.grootte());
    }

    @Override
    public long length() {
        return bron.grootte();
    }

    @Override
    public boolean isClosed() {
        return dicht;
    }

    @Override
    public boolean isEOF() {
        return plaats >= bron.grootte();
    }

    @Override
    public RandomAccessReadView createView(long begin, long lengte) {
        return new RandomAccessReadView(this, begin, lengte);
    }

    @Override
    public void close() {
        dicht = true;
    }
}
