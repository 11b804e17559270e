package nl.waardevollekernen.logboek;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;

/**
 * Finds rows of guarded tables that belong to no chain at all, tables whose guard was taken away, and changes that somebody made past
 * the application. A statement reads a fixed number of blocks.
 */
final class Zwerfcontrole {
    private static final int BLOKKEN_PER_KEER = 200;
    private static final int MEESTE = 100;

    private static final String BLOKKEN = "SELECT pg_relation_size(?::regclass) / current_setting('block_size')::int";
    private static final String BEWAAKT = """
            SELECT count(*) FROM pg_trigger
            WHERE tgrelid = ?::regclass AND tgname = 'logboek_bewaakt' AND tgenabled IN ('O', 'A')""";
    private static final String ACHTERGEBLEVEN = """
            SELECT w.tabel, w.sleutel, (SELECT string_agg(k, ', ' ORDER BY k)
                FROM jsonb_object_keys(coalesce(w.nieuw, w.oud)) k
                WHERE w.oud -> k IS DISTINCT FROM w.nieuw -> k)
            FROM logboek_wijziging w ORDER BY w.tx, w.tabel, w.sleutel LIMIT\s""" + MEESTE;

    private final Connection verbinding;
    private final List<BewaakteTabel> tabellen;
    private final Bevindingen bevindingen;

    Zwerfcontrole(Connection verbinding, List<BewaakteTabel> tabellen, Bevindingen bevindingen) {
        this.verbinding = verbinding;
        this.tabellen = tabellen;
        this.bevindingen = bevindingen;
    }

    void controleer() throws SQLException {
        for (var tabel : tabellen) {
            if (getal(BEWAAKT, tabel.naam()) == 0) {
                bevindingen.meld(
                        Bevindingsoort.BEWAKING_UIT,
                        "Tabel " + tabel.naam() + ": de bewaking van deze tabel staat uit.");
            }
            long blokken = getal(BLOKKEN, tabel.naam());
            for (long blok = 0; blok < blokken; blok += BLOKKEN_PER_KEER) {
                zonderKeten(tabel, blok);
            }
        }
        achtergebleven();
    }

    private long getal(String sql, String tabel) throws SQLException {
        try (var vraag = verbinding.prepareStatement(sql)) {
            vraag.setString(1, tabel);
            try (var rij = vraag.executeQuery()) {
                rij.next();
                return rij.getLong(1);
            }
        }
    }

    private void zonderKeten(BewaakteTabel tabel, long blok) throws SQLException {
        var sql = "SELECT r.sleutel FROM (" + tabel.rijen("t.ctid >= ?::tid AND t.ctid < ?::tid")
                + ") r LEFT JOIN logboek_keten k ON k.keten = r.keten WHERE k.keten IS NULL";
        try (var vraag = verbinding.prepareStatement(sql)) {
            vraag.setString(1, "(" + blok + ",0)");
            vraag.setString(2, "(" + (blok + BLOKKEN_PER_KEER) + ",0)");
            try (var rij = vraag.executeQuery()) {
                while (rij.next()) {
                    bevindingen.meld(
                            Bevindingsoort.RECORD_ONBEKEND,
                            "Tabel " + tabel.naam() + ", record " + rij.getString(1)
                                    + ": staat in de tabel, maar in geen regel van het logboek.");
                }
            }
        }
    }

    private void achtergebleven() throws SQLException {
        try (var vraag = verbinding.prepareStatement(ACHTERGEBLEVEN);
                var rij = vraag.executeQuery()) {
            while (rij.next()) {
                bevindingen.meld(
                        Bevindingsoort.VELD_GEWIJZIGD,
                        "Tabel " + rij.getString(1) + ", record " + rij.getString(2) + ", veld " + rij.getString(3)
                                + ": is gewijzigd buiten de applicatie om.");
            }
        }
    }
}
