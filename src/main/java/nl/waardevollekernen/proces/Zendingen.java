package nl.waardevollekernen.proces;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/**
 * Claims rows of the outbox for a while and marks what became of them, each in a transaction of its own. These two may
 * be lost in a crash of the database (no wait for the disk): the row is then sent again, which the engine refuses.
 */
@ApplicationScoped
class Zendingen {
    /** What became of a row. {@code wacht} is set only when it is to be tried again. */
    record Afloop(
            UUID id,
            UitgaandStatus status,
            @Nullable String reden,
            @Nullable Duration wacht) {}

    /** The first row of each zaak that is due; a row that others hold, or behind one that has not left, is skipped. */
    private static final String PAKKEN = """
            update uitgaand u set volgende_poging = ?, pogingen = u.pogingen + 1
            where u.id in (
                select k.id from uitgaand k
                where k.status = 'WACHT' and k.volgende_poging <= ?
                  and not exists (
                      select 1 from uitgaand e
                      where e.zaak = k.zaak and e.volgnummer < k.volgnummer and e.status in ('WACHT', 'GEBLOKKEERD'))
                order by k.volgnummer
                limit ?
                for update skip locked)
            returning u.id, u.soort, u.naam, u.sleutel, u.motor_key, u.variabelen::text, u.pogingen,
                coalesce((select l.status = 'VERVANGEN' from procesloop l where l.id = u.run), false),
                exists (select 1 from procesloop l, engine_kenmerk m where l.id = u.run and l.geregistreerd_op < m.sinds)""";

    private static final String AFTEKENEN = """
            update uitgaand set status = ?, reden = ?, volgende_poging = coalesce(?, volgende_poging),
                afgehandeld_op = ?, versie = versie + 1
            where id = ? and status = 'WACHT'""";

    private static final int LANGSTE_REDEN = 1000;

    private final DataSource bron;
    private final Clock klok;

    Zendingen(DataSource bron, Clock klok) {
        this.bron = bron;
        this.klok = klok;
    }

    /** Claims at most so many rows; nobody else gets them until the lease runs out. */
    List<Zending> pak(int hoogstens, Duration huur) throws SQLException {
        var nu = klok.instant();
        try (var verbinding = begin();
                var opdracht = verbinding.prepareStatement(PAKKEN)) {
            opdracht.setTimestamp(1, Timestamp.from(nu.plus(huur)));
            opdracht.setTimestamp(2, Timestamp.from(nu));
            opdracht.setInt(3, hoogstens);
            var gepakt = new ArrayList<Zending>();
            try (var rijen = opdracht.executeQuery()) {
                while (rijen.next()) {
                    gepakt.add(lees(rijen));
                }
            }
            verbinding.commit();
            return gepakt;
        }
    }

    void tekenAf(List<Afloop> aflopen) throws SQLException {
        var nu = klok.instant();
        try (var verbinding = begin();
                var opdracht = verbinding.prepareStatement(AFTEKENEN)) {
            for (var afloop : aflopen) {
                opdracht.setString(1, afloop.status().name());
                opdracht.setString(2, ingekort(afloop.reden()));
                opdracht.setTimestamp(3, moment(nu, afloop.wacht()));
                opdracht.setTimestamp(4, afloop.status() == UitgaandStatus.WACHT ? null : Timestamp.from(nu));
                opdracht.setObject(5, afloop.id());
                opdracht.addBatch();
            }
            opdracht.executeBatch();
            verbinding.commit();
        }
    }

    private Connection begin() throws SQLException {
        var verbinding = bron.getConnection();
        verbinding.setAutoCommit(false);
        try (var stand = verbinding.createStatement()) {
            stand.execute("set local synchronous_commit = off");
        }
        return verbinding;
    }

    private static Zending lees(ResultSet rij) throws SQLException {
        return new Zending(
                rij.getObject(1, UUID.class),
                UitgaandSoort.valueOf(rij.getString(2)),
                rij.getString(3),
                rij.getString(4),
                rij.getObject(5, Long.class),
                rij.getString(6),
                rij.getInt(7),
                rij.getBoolean(8),
                rij.getBoolean(9));
    }

    private static @Nullable Timestamp moment(Instant nu, @Nullable Duration wacht) {
        return wacht == null ? null : Timestamp.from(nu.plus(wacht));
    }

    private static @Nullable String ingekort(@Nullable String reden) {
        return reden == null || reden.length() <= LANGSTE_REDEN ? reden : reden.substring(0, LANGSTE_REDEN);
    }
}
