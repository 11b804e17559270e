package nl.waardevollekernen.logboek;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;

/**
 * Appends committed entries to the tree, each second. One replica at a time does so. An entry that commits late is
 * not passed by: it is taken because it waits, not because of its number or time.
 */
@ApplicationScoped
class LogVerzegelaar {
    /** Any number that nothing else in this database locks. */
    private static final long SLOT = 0x4c4f47424f454bL;

    private static final int HOOGSTENS = 5_000;

    private final DataSource bron;
    private final Clock klok;

    LogVerzegelaar(DataSource bron, Clock klok) {
        this.bron = bron;
        this.klok = klok;
    }

    /** A committed entry that is to become a leaf; never compared. */
    @SuppressWarnings("ArrayRecordComponent")
    private record Wachtend(UUID regel, byte[] hash) {}

    /** Seals what waits; does nothing while another replica is at it. */
    @Scheduled(every = "1s", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    @Transactional
    void verzegel() {
        try (var verbinding = bron.getConnection()) {
            if (slot(verbinding)) {
                var wachtend = wachtend(verbinding);
                if (!wachtend.isEmpty()) {
                    voegToe(verbinding, wachtend);
                }
            }
        } catch (SQLException e) {
            throw new IllegalStateException("The log could not be sealed; it is tried again", e);
        }
    }

    private static boolean slot(Connection verbinding) throws SQLException {
        try (var vraag = verbinding.prepareStatement("SELECT pg_try_advisory_xact_lock(?)")) {
            vraag.setLong(1, SLOT);
            try (var rij = vraag.executeQuery()) {
                return rij.next() && rij.getBoolean(1);
            }
        }
    }

    /** In the order in which they were written; within a chain that is its own order. */
    private static List<Wachtend> wachtend(Connection verbinding) throws SQLException {
        try (var vraag = verbinding.prepareStatement("SELECT w.regel, r.hash FROM logboek_wachtrij w"
                + " JOIN logboek_regel r ON r.id = w.regel ORDER BY w.nr LIMIT ?")) {
            vraag.setInt(1, HOOGSTENS);
            try (var rij = vraag.executeQuery()) {
                var wachtend = new ArrayList<Wachtend>();
                while (rij.next()) {
                    wachtend.add(new Wachtend(rij.getObject(1, UUID.class), rij.getBytes(2)));
                }
                return wachtend;
            }
        }
    }

    private void voegToe(Connection verbinding, List<Wachtend> wachtend) throws SQLException {
        var opslag = new BoomOpslag(verbinding);
        var boom = Aangroei.vanaf(opslag, opslag.laatste().grootte());
        try (var blad = verbinding.prepareStatement(
                        "INSERT INTO logboek_blad (positie, regel, hash) VALUES (?, ?, ?)");
                var knoop = verbinding.prepareStatement(
                        "INSERT INTO logboek_knoop (niveau, positie, hash) VALUES (?, ?, ?)");
                var klaar = verbinding.prepareStatement("DELETE FROM logboek_wachtrij WHERE regel = ?");
                var kop = verbinding.prepareStatement(
                        "INSERT INTO logboek_kop (grootte, wortel, moment) VALUES (?, ?, ?)")) {
            for (var regel : wachtend) {
                var bladhash = Merkleboom.blad(regel.hash);
                Parameters.zet(blad, boom.grootte(), regel.regel, bladhash);
                blad.addBatch();
                for (var nieuw : boom.voegToe(bladhash)) {
                    Parameters.zet(knoop, nieuw.niveau(), nieuw.positie(), nieuw.hash());
                    knoop.addBatch();
                }
                Parameters.zet(klaar, regel.regel);
                klaar.addBatch();
            }
            blad.executeBatch();
            knoop.executeBatch();
            klaar.executeBatch();
            Parameters.zet(kop, boom.grootte(), boom.wortel(), klok.instant().truncatedTo(ChronoUnit.MICROS));
            kop.executeUpdate();
        }
    }
}
