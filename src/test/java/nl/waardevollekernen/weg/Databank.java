package nl.waardevollekernen.weg;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import nl.waardevollekernen.logboek.Lopend;
import nl.waardevollekernen.stapel.Stapel;

/** Questions to the database of the application, each on a connection of its own, so that a restart is no matter. */
public final class Databank {
    private final Stapel stapel;

    public Databank(Stapel stapel) {
        this.stapel = stapel;
    }

    /** Something done with one statement. */
    public interface Werk<T> {
        T doe(PreparedStatement opdracht) throws SQLException;
    }

    public <T> T met(String sql, Werk<T> werk) {
        try (var verbinding = stapel.database().getConnection();
                var opdracht = verbinding.prepareStatement(sql)) {
            return werk.doe(opdracht);
        } catch (SQLException fout) {
            throw new IllegalStateException(fout);
        }
    }

    /** Several statements on one connection. */
    interface Schrijfwerk {
        void doe(Connection verbinding) throws SQLException;
    }

    /** All of it in one transaction with its lines of the log, or nothing. */
    void samen(Schrijfwerk werk) {
        try (var verbinding = stapel.database().getConnection()) {
            verbinding.setAutoCommit(false);
            werk.doe(verbinding);
            Lopend.legVast(verbinding);
            verbinding.commit();
        } catch (SQLException fout) {
            throw new IllegalStateException(fout);
        }
    }

    /** The first column of every row. */
    public List<String> lijst(String sql, Object... waarden) {
        return met(sql, opdracht -> {
            vul(opdracht, waarden);
            var gevonden = new ArrayList<String>();
            try (var rijen = opdracht.executeQuery()) {
                while (rijen.next()) {
                    gevonden.add(String.valueOf(rijen.getString(1)));
                }
            }
            return gevonden;
        });
    }

    /** The first column of the only row. */
    public String tekst(String sql, Object... waarden) {
        var gevonden = lijst(sql, waarden);
        if (gevonden.size() != 1) {
            throw new IllegalStateException(gevonden.size() + " rijen voor " + sql);
        }
        return gevonden.getFirst();
    }

    /** A change in place of the application, held in the log like one of its own; gives the number of rows. */
    public int voerUit(String sql, Object... waarden) {
        return met(sql, opdracht -> {
            var verbinding = opdracht.getConnection();
            verbinding.setAutoCommit(false);
            vul(opdracht, waarden);
            int rijen = opdracht.executeUpdate();
            Lopend.legVast(verbinding);
            verbinding.commit();
            return rijen;
        });
    }

    static void vul(PreparedStatement opdracht, Object... waarden) throws SQLException {
        Connection verbinding = opdracht.getConnection();
        for (int i = 0; i < waarden.length; i++) {
            if (waarden[i] instanceof List<?> lijst) {
                opdracht.setArray(i + 1, verbinding.createArrayOf("uuid", lijst.toArray()));
            } else {
                opdracht.setObject(i + 1, waarden[i]);
            }
        }
    }
}
