package nl.waardevollekernen.logboek;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.UUID;

/**
 * The bytes that are hashed. Each field is written with its length in front, so that no two different entries give the
 * same bytes; the version at the start keeps a later format apart from this one.
 */
final class Canoniek {
    private static final String REGEL = "waardevollekernen/logregel/1";
    private static final String INHOUD = "waardevollekernen/loginhoud/1";
    private static final String VELD = "waardevollekernen/logveld/1";

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream(256);

    private Canoniek() {}

    /** The commitment of an entry: over its fixed fields and the salted hash of its personal part. */
    static byte[] regelHash(
            UUID id, UUID keten, long volgnummer, String soort, Instant moment, byte[] vorige, byte[] inhoudHash) {
        return Sha256.van(new Canoniek()
                .tekst(REGEL)
                .tekst(id.toString())
                .tekst(keten.toString())
                .tekst(Long.toString(volgnummer))
                .tekst(soort)
                .tekst(moment.toString())
                .veld(vorige)
                .veld(inhoudHash)
                .bytes
                .toByteArray());
    }

    /** The salted hash of the personal part: without the salt nobody can guess what stood there. */
    static byte[] inhoudHash(byte[] zout, String inhoud) {
        return Sha256.van(
                new Canoniek().tekst(INHOUD).veld(zout).tekst(inhoud).bytes.toByteArray());
    }

    /** The salted hash of one field of a row, bound to its place. */
    static byte[] veldHash(byte[] zout, String tabel, String sleutel, String kolom, String waarde) {
        return Sha256.van(new Canoniek()
                .tekst(VELD)
                .veld(zout)
                .tekst(tabel)
                .tekst(sleutel)
                .tekst(kolom)
                .tekst(waarde)
                .bytes
                .toByteArray());
    }

    private Canoniek tekst(String tekst) {
        return veld(tekst.getBytes(StandardCharsets.UTF_8));
    }

    private Canoniek veld(byte[] veld) {
        bytes.writeBytes(ByteBuffer.allocate(Integer.BYTES).putInt(veld.length).array());
        bytes.writeBytes(veld);
        return this;
    }
}
