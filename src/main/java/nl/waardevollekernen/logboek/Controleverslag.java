package nl.waardevollekernen.logboek;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the check of the log found.
 *
 * @param klopt true when everything that was recomputed is as stored, and the kept head belongs to it
 * @param logboekKlopt the same for the log by itself
 * @param bewaardeKopKlopt the same for the kept head; null when none was given
 * @param gecontroleerdOp when the check ran
 * @param regels number of entries recomputed
 * @param ketens number of chains
 * @param verzegeld number of leaves of the tree
 * @param koppen number of heads recomputed, that of the empty tree included
 * @param wachtend entries that are committed and will be sealed within seconds
 * @param gewist entries whose personal part was erased, as the log itself says
 * @param records rows of guarded tables of which every field was compared with the log, without decisions and kept versions: how many there
 *     are tells how far the fund is
 * @param nietNaTeGaan how many of these rows have a field that can not be compared, because the log was erased
 * @param kop the latest head
 * @param uitkomst what holds of the log by itself, or that something is wrong, in plain Dutch
 * @param bevindingen what is wrong and where, in plain Dutch, the kept head last; at most 100 of the log
 * @param gevonden the same, each with the code of its kind
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Controleverslag(
        boolean klopt,
        boolean logboekKlopt,
        @Nullable Boolean bewaardeKopKlopt,
        Instant gecontroleerdOp,
        long regels,
        long ketens,
        long verzegeld,
        long koppen,
        long wachtend,
        long gewist,
        long records,
        long nietNaTeGaan,
        Boomkop kop,
        List<String> uitkomst,
        List<String> bevindingen,
        List<Bevinding> gevonden) {
    public Controleverslag {
        uitkomst = List.copyOf(uitkomst);
        bevindingen = List.copyOf(bevindingen);
        gevonden = List.copyOf(gevonden);
    }
}
