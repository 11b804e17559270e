package nl.waardevollekernen.proces;

import io.camunda.client.api.worker.JobHandler;
import io.camunda.client.api.worker.JobWorker;
import io.quarkus.arc.All;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import nl.waardevollekernen.proces.Procesnamen.Werk;
import org.jboss.logging.Logger;

/** Opens one worker for each {@link Dienst}, and one for the work of people. Opening does not wait for the engine. */
@ApplicationScoped
class Werkploeg {
    private static final Logger LOG = Logger.getLogger(Werkploeg.class);

    private final List<Dienst> diensten;
    private final Uitvoerder uitvoerder;
    private final Engine engine;
    private final EngineInstellingen instellingen;
    private final List<JobWorker> werkers = new ArrayList<>();

    Werkploeg(@All List<Dienst> diensten, Uitvoerder uitvoerder, Engine engine, EngineInstellingen instellingen) {
        this.diensten = diensten;
        this.uitvoerder = uitvoerder;
        this.engine = engine;
        this.instellingen = instellingen;
    }

    void begin(@Observes StartupEvent start) {
        if (!instellingen.aan()) {
            return;
        }
        var types = new HashSet<String>();
        for (var dienst : diensten) {
            if (!types.add(dienst.type())) {
                throw new IllegalStateException("Twee diensten voor " + dienst.type());
            }
            open(dienst.type(), (client, job) -> uitvoerder.dienst(dienst, client, job));
        }
        open(Werk.MENSENTAAK, uitvoerder::mensentaak);
        LOG.infof("workers open for %d job types", werkers.size());
    }

    void eindig(@Observes ShutdownEvent einde) {
        werkers.forEach(JobWorker::close);
    }

    private void open(String type, JobHandler handler) {
        werkers.add(engine.client()
                .newWorker()
                .jobType(type)
                .handler(handler)
                .timeout(instellingen.opdrachtTermijn())
                .maxJobsActive(instellingen.opdrachtenTegelijk())
                .open());
    }
}
