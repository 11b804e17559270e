package nl.waardevollekernen.proces;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javax.sql.DataSource;

/**
 * Knows since when the engine has the data it has now. Keys begin again in new data, so a key from before then may be
 * somebody else's by now: nothing may be asked, completed or stopped by it. The mark is a message that the engine keeps
 * and refuses a second time; an engine that takes it is new to this database.
 */
@ApplicationScoped
class Enginekenmerk {
    private static final long GEDULD_SECONDEN = 10;

    private final Engine engine;
    private final DataSource bron;
    private final Clock klok;

    Enginekenmerk(Engine engine, DataSource bron, Clock klok) {
        this.engine = engine;
        this.bron = bron;
        this.klok = klok;
    }

    /** Marks an engine that has no mark. The first engine of a database takes over what that database had before. */
    void merk() throws SQLException, ExecutionException, InterruptedException, TimeoutException {
        String merk;
        try (var verbinding = bron.getConnection();
                var vraag = verbinding.createStatement();
                var rij = vraag.executeQuery("select id from engine_kenmerk")) {
            rij.next();
            merk = rij.getString(1);
        }
        var nu = klok.instant();
        try {
            engine.merk(merk).toCompletableFuture().get(GEDULD_SECONDEN, TimeUnit.SECONDS);
        } catch (ExecutionException fout) {
            if (Antwoord.isAlBekend(fout)) {
                return;
            }
            throw fout;
        }
        try (var verbinding = bron.getConnection();
                var rij = verbinding.prepareStatement(
                        "update engine_kenmerk set sinds = case when sinds is null then timestamptz 'epoch' else ? end")) {
            rij.setTimestamp(1, Timestamp.from(nu));
            rij.executeUpdate();
        }
    }

    /** What registered before this moment ran in data that the engine no longer has. */
    Instant sinds() throws SQLException {
        try (var verbinding = bron.getConnection();
                var vraag = verbinding.createStatement();
                var rij = vraag.executeQuery("select sinds from engine_kenmerk")) {
            var sinds = rij.next() ? rij.getTimestamp(1) : null;
            return sinds == null ? Instant.EPOCH : sinds.toInstant();
        }
    }
}
