package nl.waardevollekernen.logboek;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An entry as the check reads it; never compared as a whole.
 *
 * @param zout null with its content once that was erased
 * @param lengte how many entries its chain has, as stored with the chain
 * @param laatste the hash of the last entry of its chain, as stored; null where the chain is not stored
 * @param verzegeld whether it is in the tree
 * @param wacht whether it waits for that
 */
@SuppressWarnings("ArrayRecordComponent")
record Ketenregel(
        UUID id,
        UUID keten,
        long volgnummer,
        String soort,
        Instant moment,
        byte[] vorige,
        byte[] inhoudHash,
        byte[] hash,
        byte @Nullable [] zout,
        @Nullable String inhoud,
        long lengte,
        byte @Nullable [] laatste,
        boolean verzegeld,
        boolean wacht) {
    /** Sorts before every chain. */
    static final UUID VOOR_ALLE = new UUID(0, 0);

    /** A page is taken by its index alone; what belongs to its rows is then looked up for these rows only. */
    static final String SQL = """
            WITH blad AS MATERIALIZED (
                SELECT * FROM logboek_regel WHERE (keten, volgnummer) > (?, ?) ORDER BY keten, volgnummer LIMIT ?)
            SELECT r.*, i.zout, i.inhoud, k.lengte, k.laatste, b.regel IS NOT NULL AS verzegeld,
                   w.regel IS NOT NULL AS wacht
            FROM blad r
            LEFT JOIN LATERAL (SELECT zout, inhoud FROM logboek_inhoud WHERE regel = r.id LIMIT 1) i ON true
            LEFT JOIN LATERAL (SELECT lengte, laatste FROM logboek_keten WHERE keten = r.keten LIMIT 1) k ON true
            LEFT JOIN LATERAL (SELECT regel FROM logboek_blad WHERE regel = r.id LIMIT 1) b ON true
            LEFT JOIN LATERAL (SELECT regel FROM logboek_wachtrij WHERE regel = r.id LIMIT 1) w ON true
            ORDER BY r.keten, r.volgnummer""";

    /** Every entry, chain by chain. */
    static final Bladlezer.Vraag<Ketenregel> ALLE = new Bladlezer.Vraag<>(
            SQL, List.of(VOOR_ALLE, Long.MIN_VALUE), regel -> List.of(regel.keten, regel.volgnummer), Ketenregel::lees);

    private static Ketenregel lees(ResultSet rij) throws SQLException {
        return new Ketenregel(
                rij.getObject("id", UUID.class),
                rij.getObject("keten", UUID.class),
                rij.getLong("volgnummer"),
                rij.getString("soort"),
                rij.getObject("moment", OffsetDateTime.class).toInstant(),
                rij.getBytes("vorige"),
                rij.getBytes("inhoud_hash"),
                rij.getBytes("hash"),
                rij.getBytes("zout"),
                rij.getString("inhoud"),
                rij.getLong("lengte"),
                rij.getBytes("laatste"),
                rij.getBoolean("verzegeld"),
                rij.getBoolean("wacht"));
    }
}
