package nl.waardevollekernen.logboek;

import java.time.Instant;
import java.util.List;

/**
 * What the check of the log found.
 *
 * @param klopt true when everything that was recomputed is as stored
 * @param gecontroleerdOp when the check ran
 * @param regels number of entries recomputed
 * @param ketens number of chains
 * @param verzegeld number of leaves of the tree
 * @param koppen number of heads recomputed, that of the empty tree included
 * @param wachtend entries that are committed and will be sealed within seconds
 * @param gewist entries whose personal part was erased, as the log itself says
 * @param kop the latest head
 * @param uitkomst what holds, or that something is wrong, in plain Dutch
 * @param bevindingen what is wrong and where, in plain Dutch; at most 100
 */
public record Controleverslag(
        boolean klopt,
        Instant gecontroleerdOp,
        long regels,
        long ketens,
        long verzegeld,
        long koppen,
        long wachtend,
        long gewist,
        Boomkop kop,
        List<String> uitkomst,
        List<String> bevindingen) {
    public Controleverslag {
        uitkomst = List.copyOf(uitkomst);
        bevindingen = List.copyOf(bevindingen);
    }
}
