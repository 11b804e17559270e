package nl.waardevollekernen.logboek;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * Compares every field of every guarded table with the entry that gave it its value, and names the table, the row and the field that
 * differ. A statement reads the rows of a few chains, never a whole table.
 */
final class Tabelcontrole {
    /** A field as it stands in its table. */
    private record Gegeven(UUID keten, Ketenstand.Plaats plaats, String kolom, String waarde) {}

    private static final int KETENS_PER_KEER = 50;

    private final Connection verbinding;
    private final List<BewaakteTabel> tabellen;
    private final Bevindingen bevindingen;
    private final String sql;
    private final Map<UUID, Ketenstand> standen = new LinkedHashMap<>();
    private final Set<String> geteld;
    private long rijen;
    private long nietNaTeGaan;

    Tabelcontrole(Connection verbinding, List<BewaakteTabel> tabellen, Bevindingen bevindingen) {
        this.verbinding = verbinding;
        this.tabellen = tabellen;
        this.bevindingen = bevindingen;
        this.geteld = tabellen.stream()
                .filter(BewaakteTabel::geteld)
                .map(BewaakteTabel::naam)
                .collect(Collectors.toUnmodifiableSet());
        this.sql = "SELECT r.tabel, r.sleutel, r.keten, v.key, v.value::text FROM ("
                + tabellen.stream()
                        .map(tabel -> tabel.rijen(tabel.vanKeten()))
                        .collect(Collectors.joining(" UNION ALL "))
                + ") r CROSS JOIN LATERAL jsonb_each(r.rij) v";
    }

    /** Rows that were compared, of the tables of which the number may be told. */
    long rijen() {
        return rijen;
    }

    /** Rows of which the entries that held a field were erased. */
    long nietNaTeGaan() {
        return nietNaTeGaan;
    }

    /** Takes in the next entry, chain by chain. */
    void regel(Ketenregel regel) throws SQLException {
        if (!standen.containsKey(regel.keten()) && standen.size() == KETENS_PER_KEER) {
            vergelijk();
        }
        standen.computeIfAbsent(regel.keten(), keten -> new Ketenstand()).regel(regel);
    }

    /** Compares what is left after the last entry. */
    void sluit() throws SQLException {
        vergelijk();
    }

    private void vergelijk() throws SQLException {
        var gezien = new HashSet<Ketenstand.Plaats>();
        var onbekend = new HashSet<Ketenstand.Plaats>();
        var gegevens = standen.isEmpty() || tabellen.isEmpty() ? List.<Gegeven>of() : gegevens();
        var namen = namen(gegevens);
        for (var gegeven : gegevens) {
            gezien.add(gegeven.plaats());
            vergelijk(gegeven, namen, onbekend);
        }
        standen.forEach((keten, stand) -> stand.behalve(gezien)
                .forEach(plaats -> bevindingen.meld(
                        Bevindingsoort.RECORD_ONTBREEKT, plek(plaats, keten, namen) + "ontbreekt in de tabel.")));
        rijen += aantal(gezien);
        nietNaTeGaan += aantal(onbekend);
        standen.clear();
    }

    private long aantal(Set<Ketenstand.Plaats> plaatsen) {
        return plaatsen.stream()
                .filter(plaats -> geteld.contains(plaats.tabel()))
                .count();
    }

    private void vergelijk(Gegeven gegeven, Map<UUID, String> namen, Set<Ketenstand.Plaats> onbekend) {
        var stand = standen.getOrDefault(gegeven.keten(), new Ketenstand());
        var plaats = gegeven.plaats();
        var regel = stand.regelVan(plaats, gegeven.kolom());
        if (regel == null && stand.isGewist()) {
            onbekend.add(plaats);
        } else if (regel == null && !stand.kent(plaats)) {
            if (onbekend.add(plaats)) {
                bevindingen.meld(
                        Bevindingsoort.RECORD_ONBEKEND,
                        plek(plaats, gegeven.keten(), namen) + "staat in de tabel, maar in geen regel van het"
                                + " logboek.");
            }
        } else if (regel == null) {
            bevindingen.meld(
                    Bevindingsoort.VELD_ONBEKEND,
                    plek(plaats, gegeven.keten(), namen) + "het veld " + gegeven.kolom()
                            + " staat in geen regel van het logboek.");
        } else if (!stand.klopt(plaats, gegeven.kolom(), gegeven.waarde())) {
            bevindingen.meld(
                    Bevindingsoort.VELD_GEWIJZIGD,
                    plek(plaats, gegeven.keten(), namen) + "het veld " + gegeven.kolom() + " is niet meer wat regel "
                            + regel + " vastlegde.");
        }
    }

    private List<Gegeven> gegevens() throws SQLException {
        var ketens = verbinding.createArrayOf("uuid", standen.keySet().toArray());
        try (var vraag = verbinding.prepareStatement(sql)) {
            for (int i = 1; i <= tabellen.size(); i++) {
                vraag.setArray(i, ketens);
            }
            try (var rij = vraag.executeQuery()) {
                var gegevens = new ArrayList<Gegeven>();
                while (rij.next()) {
                    gegevens.add(new Gegeven(
                            rij.getObject(3, UUID.class),
                            new Ketenstand.Plaats(rij.getString(1), rij.getString(2)),
                            rij.getString(4),
                            rij.getString(5)));
                }
                return gegevens;
            }
        }
    }

    /** How people call the subject of a chain. */
    private Map<UUID, String> namen(List<Gegeven> gegevens) {
        var kolommen = tabellen.stream().collect(Collectors.toMap(BewaakteTabel::naam, BewaakteTabel::naamkolom));
        return gegevens.stream()
                .filter(gegeven ->
                        gegeven.kolom().equals(kolommen.get(gegeven.plaats().tabel())))
                .collect(Collectors.toMap(Gegeven::keten, Gegeven::waarde, (een, ander) -> een));
    }

    private static String plek(Ketenstand.Plaats plaats, UUID keten, Map<UUID, String> namen) {
        return "Tabel " + plaats.tabel() + ", record " + plaats.sleutel() + " van "
                + namen.getOrDefault(keten, "keten " + keten).replace("\"", "") + ": ";
    }
}
