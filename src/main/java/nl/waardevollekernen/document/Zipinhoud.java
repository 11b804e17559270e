package nl.waardevollekernen.document;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.zip.CRC32;
import java.util.zip.CheckedInputStream;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;
import java.util.zip.ZipException;

/**
 * The table of contents of a zip file and entries of it. Reads the end, the table and what is asked, never more than
 * {@value #TABEL} bytes of table and {@value #INGANG} bytes of an entry as text, whatever the file claims.
 */
final class Zipinhoud {
    private static final int EINDE = 22;
    private static final int TABEL = 4 * 1024 * 1024;
    private static final int INGANG = 512 * 1024;
    private static final int MEESTE_INGANGEN = 20_000;
    private static final int EINDE_MERK = 0x06054b50;
    private static final int TABEL_MERK = 0x02014b50;
    private static final int INGANG_MERK = 0x04034b50;

    private static final int VERSLEUTELD = 1;

    private record Ingang(int vlaggen, int methode, long crc, long ingepakt, long plaats) {}

    private final Bereik bron;
    private final Map<String, Ingang> ingangen;

    private Zipinhoud(Bereik bron, Map<String, Ingang> ingangen) {
        this.bron = bron;
        this.ingangen = ingangen;
    }

    /** Empty when it is not a zip file, is damaged or has a table that no office document has. */
    static Optional<Zipinhoud> van(Bereik bron) throws IOException {
        int staartlengte = (int) Math.min(bron.grootte(), EINDE + 0xffff);
        long staartbegin = bron.grootte() - staartlengte;
        var staart = klein(bron.lees(staartbegin, staartlengte));
        for (int i = staart.capacity() - EINDE; i >= 0; i--) {
            if (staart.getInt(i) == EINDE_MERK) {
                long lengte = Integer.toUnsignedLong(staart.getInt(i + 12));
                long begin = Integer.toUnsignedLong(staart.getInt(i + 16));
                return lengte <= TABEL && begin + lengte <= staartbegin + i
                        ? tabel(bron, bron.lees(begin, (int) lengte))
                        : Optional.empty();
            }
        }
        return Optional.empty();
    }

    private static Optional<Zipinhoud> tabel(Bereik bron, byte[] bytes) {
        var tabel = klein(bytes);
        var ingangen = new LinkedHashMap<String, Ingang>();
        int i = 0;
        while (i + 46 <= tabel.capacity()) {
            int naamlengte = Short.toUnsignedInt(tabel.getShort(i + 28));
            int einde = i + 46 + naamlengte;
            if (tabel.getInt(i) != TABEL_MERK || einde > tabel.capacity() || ingangen.size() == MEESTE_INGANGEN) {
                return Optional.empty();
            }
            var naam = new String(bytes, i + 46, naamlengte, StandardCharsets.UTF_8);
            var ingang = new Ingang(
                    tabel.getShort(i + 8),
                    tabel.getShort(i + 10),
                    Integer.toUnsignedLong(tabel.getInt(i + 16)),
                    Integer.toUnsignedLong(tabel.getInt(i + 20)),
                    Integer.toUnsignedLong(tabel.getInt(i + 42)));
            if (ingangen.put(naam, ingang) != null) {
                return Optional.empty();
            }
            i = einde + Short.toUnsignedInt(tabel.getShort(i + 30)) + Short.toUnsignedInt(tabel.getShort(i + 32));
        }
        return i == tabel.capacity() ? Optional.of(new Zipinhoud(bron, ingangen)) : Optional.empty();
    }

    /** Whether an entry's name ends like this. */
    boolean heeft(String einde) {
        return ingangen.keySet().stream().anyMatch(naam -> naam.endsWith(einde));
    }

    /** The names of all entries, in the order of the table. */
    Set<String> namen() {
        return Collections.unmodifiableSet(ingangen.keySet());
    }

    /** Whether an entry asks for a password. */
    boolean versleuteld() {
        return ingangen.values().stream().anyMatch(ingang -> (ingang.vlaggen() & VERSLEUTELD) != 0);
    }

    /**
     * An entry unpacked as it is read, or empty when it is not there or packed in another way. Reading to the end throws when it
     * is not what was packed.
     */
    Optional<InputStream> stroom(String naam) throws IOException {
        var ingang = ingangen.get(naam);
        if (ingang == null) {
            return Optional.empty();
        }
        var kop = klein(bron.lees(ingang.plaats(), 30));
        if (kop.capacity() < 30 || kop.getInt(0) != INGANG_MERK) {
            return Optional.empty();
        }
        long begin =
                ingang.plaats() + 30 + Short.toUnsignedInt(kop.getShort(26)) + Short.toUnsignedInt(kop.getShort(28));
        var ingepakt = new BereikStroom(bron, begin, begin + ingang.ingepakt());
        return switch (ingang.methode()) {
            case 0 -> Optional.of(new Nagerekend(ingepakt, ingang.crc()));
            case 8 -> Optional.of(new Nagerekend(new Uitpakker(ingepakt), ingang.crc()));
            default -> Optional.empty();
        };
    }

    /** The text of an entry, or empty when it is not there, damaged or too long. */
    Optional<String> tekst(String naam) throws IOException {
        var ingang = ingangen.get(naam);
        if (ingang == null || ingang.ingepakt() > INGANG) {
            return Optional.empty();
        }
        var kop = klein(bron.lees(ingang.plaats(), 30));
        if (kop.capacity() < 30 || kop.getInt(0) != INGANG_MERK) {
            return Optional.empty();
        }
        int kopstaart = Short.toUnsignedInt(kop.getShort(26)) + Short.toUnsignedInt(kop.getShort(28));
        var inhoud = bron.lees(ingang.plaats() + 30 + kopstaart, (int) ingang.ingepakt());
        return switch (ingang.methode()) {
            case 0 -> Optional.of(new String(inhoud, StandardCharsets.UTF_8));
            case 8 -> uitgepakt(inhoud);
            default -> Optional.empty();
        };
    }

    private static Optional<String> uitgepakt(byte[] inhoud) {
        var inflater = new Inflater(true);
        try (var stroom = new InflaterInputStream(new ByteArrayInputStream(inhoud), inflater)) {
            var bytes = stroom.readNBytes(INGANG + 1);
            return bytes.length > INGANG ? Optional.empty() : Optional.of(new String(bytes, StandardCharsets.UTF_8));
        } catch (IOException e) {
            return Optional.empty();
        } finally {
            inflater.end();
        }
    }

    /** Gives its memory back when it is closed. */
    private static final class Uitpakker extends InflaterInputStream {
        Uitpakker(InputStream bron) {
            super(bron, new Inflater(true));
        }

        @Override
        public void close() throws IOException {
            super.close();
            inf.end();
        }
    }

    /** Holds what was unpacked against the check sum in the table. */
    private static final class Nagerekend extends CheckedInputStream {
        private final long verwacht;

        Nagerekend(InputStream bron, long verwacht) {
            super(bron, new CRC32());
            this.verwacht = verwacht;
        }

        @Override
        public int read() throws IOException {
            return gecontroleerd(super.read());
        }

        @Override
        public int read(byte[] doel, int van, int lengte) throws IOException {
            return gecontroleerd(super.read(doel, van, lengte));
        }

        private int gecontroleerd(int gelezen) throws ZipException {
            if (gelezen < 0 && getChecksum().getValue() != verwacht) {
                throw new ZipException("check sum differs");
            }
            return gelezen;
        }
    }

    private static ByteBuffer klein(byte[] bytes) {
        return ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
    }
}
