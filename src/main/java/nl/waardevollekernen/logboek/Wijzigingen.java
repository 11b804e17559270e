package nl.waardevollekernen.logboek;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.TreeMap;
import java.util.UUID;

/** What the transaction that is going on changed in guarded tables and no entry of the log holds yet. */
final class Wijzigingen {
    /** Only the fields that got another value: what somebody else changed behind our back is never taken for ours. */
    private static final String NEMEN = """
            WITH mijn AS (DELETE FROM logboek_wijziging
                          WHERE tx = pg_current_xact_id_if_assigned() AND keten = ?
                          RETURNING tabel, sleutel, oud, nieuw)
            SELECT m.tabel, m.sleutel, v.key AS kolom, v.value::text AS waarde
            FROM mijn m LEFT JOIN LATERAL jsonb_each(m.nieuw) v ON m.oud IS NULL OR m.oud -> v.key IS DISTINCT FROM v.value
            WHERE m.oud IS DISTINCT FROM m.nieuw
            ORDER BY m.tabel, m.sleutel, v.key""";

    private static final String KETENS = """
            SELECT DISTINCT keten FROM logboek_wijziging WHERE tx = pg_current_xact_id_if_assigned() ORDER BY keten""";

    private Wijzigingen() {}

    /** Takes up the changes that belong to a chain: each is given once. */
    static List<Vastgelegd> neem(Connection verbinding, UUID keten, byte[] zout) throws SQLException {
        try (var vraag = verbinding.prepareStatement(NEMEN)) {
            vraag.setObject(1, keten);
            try (var rij = vraag.executeQuery()) {
                var vastgelegd = new ArrayList<Vastgelegd>();
                while (rij.next()) {
                    voegToe(vastgelegd, rij, zout);
                }
                return vastgelegd;
            }
        }
    }

    private static void voegToe(List<Vastgelegd> vastgelegd, ResultSet rij, byte[] zout) throws SQLException {
        var tabel = rij.getString("tabel");
        var sleutel = rij.getString("sleutel");
        var kolom = rij.getString("kolom");
        if (kolom == null) {
            vastgelegd.add(new Vastgelegd(tabel, sleutel, true, new TreeMap<>()));
            return;
        }
        if (vastgelegd.isEmpty()
                || !vastgelegd.getLast().tabel().equals(tabel)
                || !vastgelegd.getLast().sleutel().equals(sleutel)) {
            vastgelegd.add(new Vastgelegd(tabel, sleutel, false, new TreeMap<>()));
        }
        var hash = Canoniek.veldHash(zout, tabel, sleutel, kolom, rij.getString("waarde"));
        vastgelegd.getLast().velden().put(kolom, HexFormat.of().formatHex(hash));
    }

    /** The chains with changes that no entry holds yet, in the order in which chains are held. */
    static List<UUID> ketens(Connection verbinding) throws SQLException {
        try (var vraag = verbinding.prepareStatement(KETENS);
                var rij = vraag.executeQuery()) {
            var ketens = new ArrayList<UUID>();
            while (rij.next()) {
                ketens.add(rij.getObject(1, UUID.class));
            }
            return ketens;
        }
    }
}
