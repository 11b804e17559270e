package nl.waardevollekernen.gedeeld.web;

import java.time.Clock;
import java.util.OptionalLong;

/** Lets a fixed number of lines through in a minute, and counts the others. */
final class Meldmaat {
    static final int PER_MINUUT = 300;
    private static final long MINUUT = 60_000;

    private final Clock klok;
    private long minuut;
    private int gemeld;
    private long overgeslagen;

    Meldmaat(Clock klok) {
        this.klok = klok;
    }

    /** Empty when this line is one too many; otherwise how many were left out since the last minute with lines. */
    synchronized OptionalLong neem() {
        long nu = klok.millis() / MINUUT;
        if (nu != minuut) {
            minuut = nu;
            gemeld = 0;
        }
        if (gemeld == PER_MINUUT) {
            overgeslagen++;
            return OptionalLong.empty();
        }
        gemeld++;
        long eerder = overgeslagen;
        overgeslagen = 0;
        return OptionalLong.of(eerder);
    }
}
