package nl.waardevollekernen.logboek;

import java.util.ArrayList;
import java.util.List;

/**
 * The Merkle tree of RFC 9162, section 2.1, computed from the hashes of its complete subtrees: a root or a proof asks
 * for at most the square of the depth of the tree, never for all leaves.
 */
final class Merkleboom {
    private static final byte[] BLAD = {0};
    private static final byte[] KNOOP = {1};

    private Merkleboom() {}

    /** Where the hashes of complete subtrees come from. */
    interface Knopen {
        /** The hash over the leaves [positie · 2^niveau, (positie + 1) · 2^niveau), which all exist. */
        byte[] volledig(int niveau, long positie);
    }

    static byte[] leeg() {
        return Sha256.van();
    }

    static byte[] blad(byte[] inhoud) {
        return Sha256.van(BLAD, inhoud);
    }

    static byte[] knoop(byte[] links, byte[] rechts) {
        return Sha256.van(KNOOP, links, rechts);
    }

    /** The root over the first so many leaves. */
    static byte[] wortel(Knopen knopen, long grootte) {
        return grootte == 0 ? leeg() : hash(knopen, 0, grootte);
    }

    /** The inclusion proof of a leaf (2.1.3.1), from the leaf upwards. */
    static List<byte[]> insluiting(Knopen knopen, long positie, long grootte) {
        if (positie < 0 || positie >= grootte) {
            throw new IllegalArgumentException("No leaf " + positie + " in a tree of " + grootte);
        }
        var pad = new ArrayList<byte[]>();
        long begin = 0;
        long aantal = grootte;
        while (aantal > 1) {
            long links = grootsteMacht(aantal);
            if (positie < begin + links) {
                pad.addFirst(hash(knopen, begin + links, aantal - links));
                aantal = links;
            } else {
                pad.addFirst(hash(knopen, begin, links));
                begin += links;
                aantal -= links;
            }
        }
        return pad;
    }

    /** The proof that the tree of the new size continues that of the old (2.1.4.1); empty for equal sizes. */
    static List<byte[]> consistentie(Knopen knopen, long oud, long nieuw) {
        if (oud <= 0 || oud > nieuw) {
            throw new IllegalArgumentException("No proof from " + oud + " to " + nieuw);
        }
        var pad = new ArrayList<byte[]>();
        long begin = 0;
        long aantal = nieuw;
        boolean heel = true;
        while (oud - begin != aantal) {
            long links = grootsteMacht(aantal);
            if (oud - begin <= links) {
                pad.addFirst(hash(knopen, begin + links, aantal - links));
                aantal = links;
            } else {
                pad.addFirst(hash(knopen, begin, links));
                begin += links;
                aantal -= links;
                heel = false;
            }
        }
        if (!heel) {
            pad.addFirst(hash(knopen, begin, aantal));
        }
        return pad;
    }

    /** The hash over so many leaves from an aligned beginning. */
    private static byte[] hash(Knopen knopen, long begin, long aantal) {
        if (Long.bitCount(aantal) == 1) {
            int niveau = Long.numberOfTrailingZeros(aantal);
            return knopen.volledig(niveau, begin >> niveau);
        }
        long links = grootsteMacht(aantal);
        return knoop(hash(knopen, begin, links), hash(knopen, begin + links, aantal - links));
    }

    /** The largest power of two smaller than the number. */
    private static long grootsteMacht(long aantal) {
        return Long.highestOneBit(aantal - 1);
    }
}
