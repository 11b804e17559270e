package nl.waardevollekernen.proces;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import javax.sql.DataSource;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * Remembers of each run its last element, when, and what it waits for, and forgets the failures of a job that succeeded. Written in batches
 * beside the work: it may lag a second and lose a second in a crash, since nothing but watching depends on it.
 */
@ApplicationScoped
class Voortgang {
    private record Gedaan(
            UUID run,
            long jobKey,
            String element,
            Instant op,
            @Nullable Verwachting verwachting) {}

    private static final Logger LOG = Logger.getLogger(Voortgang.class);
    private static final int MEESTE = 10_000;
    private static final String STAND = """
            update procesloop set laatste_element = ?, laatste_job = ?, verwacht = ?, verwacht_uiterlijk = ?
            where id = ? and (laatste_job is null or laatste_job < ?)""";
    private static final String VERGEET = "delete from vastgelopen_job where run = ? and job_key = ?";

    private final ConcurrentLinkedQueue<Gedaan> wachtrij = new ConcurrentLinkedQueue<>();
    private final DataSource bron;
    private final Clock klok;

    Voortgang(DataSource bron, Clock klok) {
        this.bron = bron;
        this.klok = klok;
    }

    /** A job is done, and what the run waits for now, if that is not a task of a person. */
    void gedaan(Opdracht opdracht, long jobKey, @Nullable Verwachting verwachting) {
        wachtrij.add(new Gedaan(opdracht.run(), jobKey, opdracht.element(), klok.instant(), verwachting));
    }

    /** Writes what has gathered; while the database is away it is kept, up to a bound. */
    void schrijf() {
        var rijen = new ArrayList<Gedaan>();
        for (var rij = wachtrij.poll(); rij != null; rij = wachtrij.poll()) {
            rijen.add(rij);
        }
        if (rijen.isEmpty()) {
            return;
        }
        try {
            schrijf(rijen);
        } catch (SQLException | RuntimeException fout) {
            LOG.debugf("progress waits: %s", fout.toString());
            if (wachtrij.size() < MEESTE) {
                wachtrij.addAll(rijen);
            }
        }
    }

    private void schrijf(List<Gedaan> rijen) throws SQLException {
        try (var verbinding = bron.getConnection()) {
            verbinding.setAutoCommit(false);
            try (var zacht = verbinding.createStatement();
                    var stand = verbinding.prepareStatement(STAND);
                    var vergeet = verbinding.prepareStatement(VERGEET)) {
                zacht.execute("set local synchronous_commit = off");
                for (var rij : rijen) {
                    stand.setString(1, rij.element());
                    stand.setTimestamp(2, Timestamp.from(rij.op()));
                    var verwachting = rij.verwachting();
                    var uiterlijk = verwachting == null ? null : verwachting.uiterlijk();
                    stand.setString(3, verwachting == null ? null : verwachting.gebeurtenis());
                    stand.setTimestamp(4, uiterlijk == null ? null : Timestamp.from(uiterlijk));
                    stand.setObject(5, rij.run());
                    stand.setTimestamp(6, Timestamp.from(rij.op()));
                    stand.addBatch();
                    vergeet.setObject(1, rij.run());
                    vergeet.setLong(2, rij.jobKey());
                    vergeet.addBatch();
                }
                stand.executeBatch();
                vergeet.executeBatch();
            }
            verbinding.commit();
        }
    }
}
