package nl.waardevollekernen.logboek;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Reads a table row by row in the order of its key, a page per statement. Each page begins after the last key of the one
 * before, so no statement takes longer as the table grows: an answer that stays away for ten seconds counts as an outage.
 *
 * @param <R> one row
 */
final class Bladlezer<R> {
    /** How many rows one statement reads in the application. */
    static final int PER_KEER = 1_000;

    /** Makes a row of where the answer stands. */
    interface Lezen<R> {
        R lees(ResultSet rij) throws SQLException;
    }

    /**
     * What is read.
     *
     * @param sql asks for what comes after a key, in its order; its last parameter is the number of rows
     * @param begin a key before every other
     * @param sleutel the key of a row
     */
    record Vraag<R>(String sql, List<Object> begin, Function<R, List<Object>> sleutel, Lezen<R> lezen) {}

    private final Connection verbinding;
    private final Vraag<R> vraag;
    private final int perKeer;
    private List<Object> na;
    private List<R> blad = List.of();
    private int plaats;
    private boolean uit;

    Bladlezer(Connection verbinding, Vraag<R> vraag, int perKeer) {
        this.verbinding = verbinding;
        this.vraag = vraag;
        this.perKeer = perKeer;
        this.na = vraag.begin();
    }

    /** The next row, which stays the next; null after the last. */
    @Nullable
    R kijk() throws SQLException {
        if (plaats == blad.size() && !uit) {
            blad = lees();
            plaats = 0;
            uit = blad.size() < perKeer;
        }
        return plaats < blad.size() ? blad.get(plaats) : null;
    }

    /** The next row, which is then behind us; null after the last. */
    @Nullable
    R neem() throws SQLException {
        var rij = kijk();
        if (rij != null) {
            plaats++;
            na = vraag.sleutel().apply(rij);
        }
        return rij;
    }

    private List<R> lees() throws SQLException {
        try (var opdracht = verbinding.prepareStatement(vraag.sql())) {
            Parameters.zet(opdracht, na.toArray()).en(perKeer);
            try (var antwoord = opdracht.executeQuery()) {
                var rijen = new ArrayList<R>(perKeer);
                while (antwoord.next()) {
                    rijen.add(vraag.lezen().lees(antwoord));
                }
                return rijen;
            }
        }
    }
}
