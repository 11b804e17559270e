package nl.waardevollekernen.logboek;

import java.util.Arrays;
import java.util.List;

/** Verifies proofs as RFC 9162 writes it, from the proof and the heads alone: this is what an outsider does. */
final class Bewijscontrole {
    private Bewijscontrole() {}

    /** Whether this leaf stands at this place under this root (2.1.3.2). */
    static boolean insluiting(byte[] bladhash, long positie, long grootte, List<byte[]> pad, byte[] wortel) {
        if (positie < 0 || positie >= grootte) {
            return false;
        }
        long fn = positie;
        long sn = grootte - 1;
        var r = bladhash;
        for (var p : pad) {
            if (sn == 0) {
                return false;
            }
            if (oneven(fn) || fn == sn) {
                r = Merkleboom.knoop(p, r);
                while (!oneven(fn) && fn != 0) {
                    fn >>= 1;
                    sn >>= 1;
                }
            } else {
                r = Merkleboom.knoop(r, p);
            }
            fn >>= 1;
            sn >>= 1;
        }
        return sn == 0 && Arrays.equals(r, wortel);
    }

    /** Whether the tree with the new root begins with all of the tree with the old root (2.1.4.2). */
    static boolean consistentie(long oud, long nieuw, byte[] oudeWortel, byte[] nieuweWortel, List<byte[]> pad) {
        if (oud == nieuw) {
            return pad.isEmpty() && Arrays.equals(oudeWortel, nieuweWortel);
        }
        boolean heel = Long.bitCount(oud) == 1;
        if (oud <= 0 || oud > nieuw || pad.isEmpty()) {
            return false;
        }
        long fn = oud - 1;
        long sn = nieuw - 1;
        while (oneven(fn)) {
            fn >>= 1;
            sn >>= 1;
        }
        var fr = heel ? oudeWortel : pad.getFirst();
        var sr = fr;
        for (var c : heel ? pad : pad.subList(1, pad.size())) {
            if (sn == 0) {
                return false;
            }
            if (oneven(fn) || fn == sn) {
                fr = Merkleboom.knoop(c, fr);
                sr = Merkleboom.knoop(c, sr);
                while (!oneven(fn) && fn != 0) {
                    fn >>= 1;
                    sn >>= 1;
                }
            } else {
                sr = Merkleboom.knoop(sr, c);
            }
            fn >>= 1;
            sn >>= 1;
        }
        return sn == 0 && Arrays.equals(fr, oudeWortel) && Arrays.equals(sr, nieuweWortel);
    }

    private static boolean oneven(long getal) {
        return (getal & 1) == 1;
    }
}
