package nl.waardevollekernen.logboek;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.HexFormat;
import java.util.Optional;
import java.util.UUID;

/** The stored tree, read over one connection in the transaction of the caller. */
final class BoomOpslag implements Merkleboom.Knopen {
    private static final HexFormat HEX = HexFormat.of();
    private final Connection verbinding;

    BoomOpslag(Connection verbinding) {
        this.verbinding = verbinding;
    }

    @Override
    public byte[] volledig(int niveau, long positie) {
        var vraag = niveau == 0
                ? "SELECT hash FROM logboek_blad WHERE positie = ?"
                : "SELECT hash FROM logboek_knoop WHERE positie = ? AND niveau = ?";
        try (var opdracht = verbinding.prepareStatement(vraag)) {
            opdracht.setLong(1, positie);
            if (niveau > 0) {
                opdracht.setInt(2, niveau);
            }
            try (var rij = opdracht.executeQuery()) {
                if (!rij.next()) {
                    throw new IllegalStateException("The tree misses node " + positie + " of level " + niveau);
                }
                return rij.getBytes(1);
            }
        } catch (SQLException e) {
            throw new IllegalStateException("The tree could not be read", e);
        }
    }

    Boomkop laatste() throws SQLException {
        try (var opdracht = verbinding.prepareStatement(
                        "SELECT grootte, wortel, moment FROM logboek_kop ORDER BY grootte DESC LIMIT 1");
                var rij = opdracht.executeQuery()) {
            if (!rij.next()) {
                throw new IllegalStateException("The log has no head, not even that of the empty tree");
            }
            return kop(rij);
        }
    }

    /** The place of an entry in the tree; empty while it is not sealed. */
    Optional<Long> positie(UUID regel) throws SQLException {
        try (var opdracht = verbinding.prepareStatement("SELECT positie FROM logboek_blad WHERE regel = ?")) {
            opdracht.setObject(1, regel);
            try (var rij = opdracht.executeQuery()) {
                return rij.next() ? Optional.of(rij.getLong(1)) : Optional.empty();
            }
        }
    }

    static Boomkop kop(ResultSet rij) throws SQLException {
        Instant moment = rij.getObject("moment", OffsetDateTime.class).toInstant();
        return new Boomkop(rij.getLong("grootte"), HEX.formatHex(rij.getBytes("wortel")), moment);
    }
}
