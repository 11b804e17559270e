package nl.waardevollekernen.document;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;

/**
 * The table of contents of a zip file and single small entries of it. Reads the end, the table and what is asked, never
 * more than {@value #TABEL} bytes of table and {@value #INGANG} bytes of an entry, whatever the file claims.
 */
final class Zipinhoud {
    private static final int EINDE = 22;
    private static final int TABEL = 4 * 1024 * 1024;
    private static final int INGANG = 512 * 1024;
    private static final int MEESTE_INGANGEN = 20_000;
    private static final int EINDE_MERK = 0x06054b50;
    private static final int TABEL_MERK = 0x02014b50;
    private static final int INGANG_MERK = 0x04034b50;

    private record Ingang(int methode, long ingepakt, long plaats) {}

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
                    tabel.getShort(i + 10),
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

    private static ByteBuffer klein(byte[] bytes) {
        return ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
    }
}
