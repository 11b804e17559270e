package nl.waardevollekernen.logboek;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A Merkle tree that only grows: keeps the right edge alone, so it needs no more memory than its depth. */
final class Aangroei {
    private final byte[] @Nullable [] rand = new byte[Long.SIZE][];
    private long grootte;

    /** A complete subtree that came to be; never compared as a whole. */
    @SuppressWarnings("ArrayRecordComponent")
    record Knoop(int niveau, long positie, byte[] hash) {}

    /** The tree of this size, whose complete subtrees are known. */
    static Aangroei vanaf(Merkleboom.Knopen knopen, long grootte) {
        var boom = new Aangroei();
        boom.grootte = grootte;
        for (int niveau = 0; niveau < Long.SIZE - 1; niveau++) {
            if ((grootte >> niveau & 1) == 1) {
                boom.rand[niveau] = knopen.volledig(niveau, (grootte >> niveau) - 1);
            }
        }
        return boom;
    }

    long grootte() {
        return grootte;
    }

    /** Adds the hash of a leaf; gives the subtrees it completes, from low to high. */
    List<Knoop> voegToe(byte[] bladhash) {
        var klaar = new ArrayList<Knoop>();
        var hash = bladhash;
        int niveau = 0;
        for (var links = rand[niveau]; links != null; links = rand[niveau]) {
            hash = Merkleboom.knoop(links, hash);
            rand[niveau] = null;
            niveau++;
            klaar.add(new Knoop(niveau, grootte >> niveau, hash));
        }
        rand[niveau] = hash;
        grootte++;
        return klaar;
    }

    byte[] wortel() {
        byte[] hash = null;
        for (var links : rand) {
            if (links != null) {
                hash = hash == null ? links : Merkleboom.knoop(links, hash);
            }
        }
        return hash == null ? Merkleboom.leeg() : hash;
    }
}
