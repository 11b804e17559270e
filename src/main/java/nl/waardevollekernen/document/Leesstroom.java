package nl.waardevollekernen.document;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;

/** Hashes and counts what passes, whoever reads it, and says every so often that it is still going on. */
final class Leesstroom extends FilterInputStream {
    private final MessageDigest digest;
    private final Clock klok;
    private final Duration pauze;
    private final Runnable nogBezig;
    private Instant volgende;
    private long gelezen;

    Leesstroom(InputStream bron, Clock klok, Duration pauze, Runnable nogBezig) {
        this(new DigestInputStream(bron, sha256()), klok, pauze, nogBezig);
    }

    private Leesstroom(DigestInputStream bron, Clock klok, Duration pauze, Runnable nogBezig) {
        super(bron);
        this.digest = bron.getMessageDigest();
        this.klok = klok;
        this.pauze = pauze;
        this.nogBezig = nogBezig;
        this.volgende = klok.instant().plus(pauze);
    }

    @Override
    public int read() throws IOException {
        int teken = super.read();
        if (teken >= 0) {
            tel(1);
        }
        return teken;
    }

    @Override
    public int read(byte[] doel, int van, int lengte) throws IOException {
        int aantal = super.read(doel, van, lengte);
        if (aantal > 0) {
            tel(aantal);
        }
        return aantal;
    }

    private void tel(int aantal) {
        gelezen += aantal;
        if (klok.instant().isAfter(volgende)) {
            volgende = klok.instant().plus(pauze);
            nogBezig.run();
        }
    }

    /** Reads all of it and gives its SHA-256, lower-case hex. */
    static String sha256(InputStream bron) throws IOException {
        var digest = sha256();
        try (var stroom = new DigestInputStream(bron, digest)) {
            stroom.transferTo(OutputStream.nullOutputStream());
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    /** Reads what nobody has read yet and gives the SHA-256 of all of it, lower-case hex. */
    String leesUit() throws IOException {
        var brok = new byte[64 * 1024];
        while (read(brok, 0, brok.length) >= 0) {
            // hashed and counted as it passes
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    /** Bytes that have passed. */
    long gelezen() {
        return gelezen;
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
