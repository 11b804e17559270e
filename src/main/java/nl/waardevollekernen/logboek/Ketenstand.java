package nl.waardevollekernen.logboek;

import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** What the entries of one chain say that stands in the guarded tables: of each field the hash in the last entry that holds it. */
final class Ketenstand {
    /** A row of a table. */
    record Plaats(String tabel, String sleutel) implements Comparable<Plaats> {
        @Override
        public int compareTo(Plaats ander) {
            int tabellen = tabel.compareTo(ander.tabel);
            return tabellen != 0 ? tabellen : sleutel.compareTo(ander.sleutel);
        }
    }

    /** What an entry says of a field. */
    @SuppressWarnings("ArrayRecordComponent")
    private record Veld(long regel, byte[] zout, String hash) {}

    private final Map<Plaats, Map<String, Veld>> rijen = new TreeMap<>();
    private boolean gewist;

    /** Takes in the next entry of the chain; one whose content is gone or unreadable says nothing. */
    void regel(Ketenregel regel) {
        gewist |= regel.soort().equals(LogSoort.GEGEVENS_GEWIST.name());
        if (regel.zout() == null || regel.inhoud() == null || !regel.inhoud().contains("\"vastgelegd\"")) {
            return;
        }
        try {
            for (var rij : Inhoud.lees(regel.inhoud()).vastgelegd()) {
                neemOp(regel, regel.zout(), rij);
            }
        } catch (IllegalStateException e) {
            // Its content does not belong to its hash either, which is found where the chain is recomputed.
        }
    }

    private void neemOp(Ketenregel regel, byte[] zout, Vastgelegd rij) {
        var plaats = new Plaats(rij.tabel(), rij.sleutel());
        if (rij.weg()) {
            rijen.remove(plaats);
            return;
        }
        var velden = rijen.computeIfAbsent(plaats, p -> new HashMap<>());
        boolean begin = regel.soort().equals(LogSoort.BEGINSTAND_VASTGELEGD.name());
        rij.velden().forEach((kolom, hash) -> {
            // What stood there when a table was guarded anew never replaces what a step gave it.
            if (!begin || !velden.containsKey(kolom)) {
                velden.put(kolom, new Veld(regel.volgnummer(), zout, hash));
            }
        });
    }

    /** Whether entries of this chain were erased, with what they held. */
    boolean isGewist() {
        return gewist;
    }

    boolean kent(Plaats plaats) {
        return rijen.containsKey(plaats);
    }

    /** The rows that should be there and are not among these. */
    Set<Plaats> behalve(Set<Plaats> gezien) {
        var over = new TreeSet<>(rijen.keySet());
        over.removeAll(gezien);
        return over;
    }

    /** The number of the entry that holds this field, or null where none does. */
    @Nullable
    Long regelVan(Plaats plaats, String kolom) {
        var veld = rijen.getOrDefault(plaats, Map.of()).get(kolom);
        return veld == null ? null : veld.regel();
    }

    /** Whether a field that an entry holds still has the value it was given. */
    boolean klopt(Plaats plaats, String kolom, String waarde) {
        var veld = rijen.getOrDefault(plaats, Map.of()).get(kolom);
        return veld != null
                && veld.hash()
                        .equals(HexFormat.of()
                                .formatHex(Canoniek.veldHash(
                                        veld.zout(), plaats.tabel(), plaats.sleutel(), kolom, waarde)));
    }
}
