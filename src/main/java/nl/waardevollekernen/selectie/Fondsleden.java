package nl.waardevollekernen.selectie;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.util.List;
import nl.waardevollekernen.identiteit.Rol;
import nl.waardevollekernen.identiteit.Rolhouder;
import nl.waardevollekernen.identiteit.Rolhouders;
import org.jboss.logging.Logger;

/** Who can decide and sign, as Keycloak knows them; read now and then, so that nothing waits for a remote call. */
@ApplicationScoped
class Fondsleden {
    private static final Logger LOG = Logger.getLogger(Fondsleden.class);

    private final Rolhouders rolhouders;
    private volatile List<Rolhouder> leden = List.of();

    Fondsleden(Rolhouders rolhouders) {
        this.rolhouders = rolhouders;
    }

    /** Everybody with the role, by name; empty while that is not known. */
    List<Rolhouder> leden() {
        return leden;
    }

    @Scheduled(every = "60s", delayed = "5s", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void ververs() throws InterruptedException {
        try {
            rolhouders.van(Rol.FONDSBEHEERDER).ifPresent(gelezen -> leden = gelezen);
        } catch (IOException fout) {
            LOG.warnf("The members of the fund stay as they were: %s", fout);
        }
    }
}
