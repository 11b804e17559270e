package nl.waardevollekernen.proces;

import io.camunda.client.api.response.ActivatedJob;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import javax.sql.DataSource;
import nl.waardevollekernen.gedeeld.Ids;
import org.jboss.logging.Logger;

/** Remembers jobs that failed, so that beheer sees what the engine tells nobody. */
@ApplicationScoped
class Mislukkingen {
    private static final Logger LOG = Logger.getLogger(Mislukkingen.class);
    private static final int LANGSTE_REDEN = 1000;
    private static final String NOTEER = """
            insert into vastgelopen_job (id, run, job_key, zaak, type, element, element_instantie_key, instantie_key,
                blijvend, reden, aantal, eerste_op, laatste_op)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 1, ?, ?)
            on conflict (run, job_key) do update set blijvend = excluded.blijvend, reden = excluded.reden,
                aantal = vastgelopen_job.aantal + 1, laatste_op = excluded.laatste_op
            returning aantal""";

    private final DataSource bron;
    private final Clock klok;

    Mislukkingen(DataSource bron, Clock klok) {
        this.bron = bron;
        this.klok = klok;
    }

    /** Returns how often this job has failed; 5 when the database itself is what fails. */
    int noteer(Opdracht opdracht, ActivatedJob job, boolean blijvend, String reden) {
        var nu = Timestamp.from(klok.instant());
        try (var verbinding = bron.getConnection();
                var opslag = verbinding.prepareStatement(NOTEER)) {
            opslag.setObject(1, Ids.nieuw());
            opslag.setObject(2, opdracht.run());
            opslag.setLong(3, job.getKey());
            opslag.setObject(4, opdracht.zaak());
            opslag.setString(5, opdracht.type());
            opslag.setString(6, opdracht.element());
            opslag.setLong(7, job.getElementInstanceKey());
            opslag.setLong(8, job.getProcessInstanceKey());
            opslag.setBoolean(9, blijvend);
            opslag.setString(10, reden.length() <= LANGSTE_REDEN ? reden : reden.substring(0, LANGSTE_REDEN));
            opslag.setTimestamp(11, nu);
            opslag.setTimestamp(12, nu);
            try (var rij = opslag.executeQuery()) {
                rij.next();
                return rij.getInt(1);
            }
        } catch (SQLException | RuntimeException fout) {
            LOG.debugf("a failed job could not be remembered: %s", fout.toString());
            return 5;
        }
    }
}
