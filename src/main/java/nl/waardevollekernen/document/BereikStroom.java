package nl.waardevollekernen.document;

import java.io.IOException;
import java.io.InputStream;

/** Reads a stretch of a {@link Bereik}, a piece at a time, so that a reader who stops early costs little. */
final class BereikStroom extends InputStream {
    private static final int STUK = 1024 * 1024;

    private final Bereik bron;
    private byte[] stuk = new byte[0];
    private int plaats;
    private long gelezen;
    private final long einde;

    BereikStroom(Bereik bron) {
        this(bron, 0, bron.grootte());
    }

    BereikStroom(Bereik bron, long begin, long einde) {
        this.bron = bron;
        this.gelezen = begin;
        this.einde = Math.min(einde, bron.grootte());
    }

    @Override
    public int read() throws IOException {
        return vul() ? stuk[plaats++] & 0xff : -1;
    }

    @Override
    public int read(byte[] doel, int van, int lengte) throws IOException {
        if (lengte == 0) {
            return 0;
        }
        if (!vul()) {
            return -1;
        }
        int aantal = Math.min(lengte, stuk.length - plaats);
        System.arraycopy(stuk, plaats, doel, van, aantal);
        plaats += aantal;
        return aantal;
    }

    private boolean vul() throws IOException {
        if (plaats == stuk.length && gelezen < einde) {
            stuk = bron.lees(gelezen, (int) Math.min(STUK, einde - gelezen));
            plaats = 0;
            gelezen += stuk.length;
        }
        return plaats < stuk.length;
    }
}
