package nl.waardevollekernen.taak;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.util.List;
import nl.waardevollekernen.identiteit.Rol;
import nl.waardevollekernen.identiteit.Rolhouders;
import org.jboss.logging.Logger;

/**
 * Keeps who has the roles whose work is handed over or that watch over it, and for whom each of them works, as Keycloak knows it: who
 * loses the role, or begins to work for a submitter, is given nothing new within half a minute.
 */
@ApplicationScoped
class Behandelaarstand {
    private static final Logger LOG = Logger.getLogger(Behandelaarstand.class);
    private static final List<Rol> ROLLEN =
            List.of(Rol.MARKTMEESTER, Rol.MARKTMEESTER_COORDINATOR, Rol.PROGRAMMACOORDINATOR, Rol.AUDITOR);

    private final Rolhouders rolhouders;

    Behandelaarstand(Rolhouders rolhouders) {
        this.rolhouders = rolhouders;
    }

    @Scheduled(every = "30s", delayed = "5s", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void ververs() throws InterruptedException {
        try {
            for (var rol : ROLLEN) {
                if (rolhouders.van(rol).isEmpty()) {
                    return;
                }
            }
        } catch (IOException fout) {
            LOG.warnf("Who works on tasks stays as it was: %s", fout);
        }
    }
}
