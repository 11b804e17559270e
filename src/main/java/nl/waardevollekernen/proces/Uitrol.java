package nl.waardevollekernen.proces;

import io.camunda.client.api.response.DeploymentEvent;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javax.sql.DataSource;
import nl.waardevollekernen.gedeeld.Ids;
import org.jboss.logging.Logger;

/**
 * Hands the diagrams and tables to the engine, all or none, and remembers which version they became. Handing over what
 * the engine has makes no new version, so doing it again is always right.
 */
@ApplicationScoped
class Uitrol {
    /** Everything under {@code bpmn/}; a test holds this list and that folder together. */
    static final List<String> BESTANDEN = List.of(
            "bpmn/advies.bpmn",
            "bpmn/casus.bpmn",
            "bpmn/open-call.bpmn",
            "bpmn/selectie.bpmn",
            "bpmn/knockouts-tk2027-v1.dmn");

    private static final Logger LOG = Logger.getLogger(Uitrol.class);
    private static final String ONTHOUD = """
            insert into uitgerold (id, bestand, code, procesversie, definitie_key, uitgerold_op)
            values (?, ?, ?, ?, ?, ?) on conflict do nothing""";
    private static final long GEDULD_SECONDEN = 30;

    private final Engine engine;
    private final DataSource bron;
    private final Clock klok;

    Uitrol(Engine engine, DataSource bron, Clock klok) {
        this.engine = engine;
        this.bron = bron;
        this.klok = klok;
    }

    /** @throws ExecutionException when the engine is away or refuses a diagram */
    void rolUit() throws ExecutionException, InterruptedException, TimeoutException, SQLException {
        var opdracht = engine.client().newDeployResourceCommand().addResourceFromClasspath(BESTANDEN.getFirst());
        for (var bestand : BESTANDEN.subList(1, BESTANDEN.size())) {
            opdracht = opdracht.addResourceFromClasspath(bestand);
        }
        onthoud(opdracht.send().toCompletableFuture().get(GEDULD_SECONDEN, TimeUnit.SECONDS));
    }

    private void onthoud(DeploymentEvent uitgerold) throws SQLException {
        try (var verbinding = bron.getConnection();
                var rij = verbinding.prepareStatement(ONTHOUD)) {
            for (var proces : uitgerold.getProcesses()) {
                rij.setObject(1, Ids.nieuw());
                rij.setString(2, proces.getResourceName());
                rij.setString(3, proces.getBpmnProcessId());
                rij.setInt(4, proces.getVersion());
                rij.setLong(5, proces.getProcessDefinitionKey());
                rij.setTimestamp(6, Timestamp.from(klok.instant()));
                rij.addBatch();
                LOG.debugf("%s is version %d", proces.getBpmnProcessId(), proces.getVersion());
            }
            rij.executeBatch();
        }
    }
}
