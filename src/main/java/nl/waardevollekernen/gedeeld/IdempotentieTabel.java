package nl.waardevollekernen.gedeeld;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import javax.sql.DataSource;

/** The table of used keys, on the connection of the caller's transaction. */
@ApplicationScoped
class IdempotentieTabel {
    record Eerder(String hash, String antwoord) {}

    private final DataSource bron;

    IdempotentieTabel(DataSource bron) {
        this.bron = bron;
    }

    /** True when the key is new. Waits while another transaction is busy with the same key. */
    boolean begin(String gebruiker, String sleutel, String hash, Instant nu) throws SQLException {
        var sql = """
                INSERT INTO idempotentie (gebruiker, sleutel, hash, gemaakt) VALUES (?, ?, ?, ?)
                ON CONFLICT (gebruiker, sleutel) DO NOTHING
                """;
        try (var verbinding = bron.getConnection();
                var opdracht = verbinding.prepareStatement(sql)) {
            opdracht.setString(1, gebruiker);
            opdracht.setString(2, sleutel);
            opdracht.setString(3, hash);
            opdracht.setObject(4, nu.atOffset(ZoneOffset.UTC));
            return opdracht.executeUpdate() == 1;
        }
    }

    void bewaar(String gebruiker, String sleutel, String antwoord) throws SQLException {
        var sql = "UPDATE idempotentie SET antwoord = ? WHERE gebruiker = ? AND sleutel = ?";
        try (var verbinding = bron.getConnection();
                var opdracht = verbinding.prepareStatement(sql)) {
            opdracht.setString(1, antwoord);
            opdracht.setString(2, gebruiker);
            opdracht.setString(3, sleutel);
            opdracht.executeUpdate();
        }
    }

    /** What an earlier, committed request with this key asked and got. */
    Eerder lees(String gebruiker, String sleutel) throws SQLException {
        var sql = "SELECT hash, antwoord FROM idempotentie WHERE gebruiker = ? AND sleutel = ?";
        try (var verbinding = bron.getConnection();
                var opdracht = verbinding.prepareStatement(sql)) {
            opdracht.setString(1, gebruiker);
            opdracht.setString(2, sleutel);
            try (var rijen = opdracht.executeQuery()) {
                if (!rijen.next()) {
                    throw new SQLException("the key was forgotten while it was read");
                }
                return new Eerder(rijen.getString(1), rijen.getString(2));
            }
        }
    }

    void verwijderVoor(Instant grens) throws SQLException {
        try (var verbinding = bron.getConnection();
                var opdracht = verbinding.prepareStatement("DELETE FROM idempotentie WHERE gemaakt < ?")) {
            opdracht.setObject(1, grens.atOffset(ZoneOffset.UTC));
            opdracht.executeUpdate();
        }
    }
}
