package nl.waardevollekernen.advies;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.util.List;
import java.util.stream.Collectors;
import nl.waardevollekernen.identiteit.Rol;
import nl.waardevollekernen.identiteit.Rolhouder;
import nl.waardevollekernen.identiteit.Rolhouders;
import org.jboss.logging.Logger;

/**
 * Keeps the members of the commission as Keycloak knows them: who gets the role is known within half a minute, without
 * logging in; who loses it is asked nothing new. Tells the secretaris when a case is short of members, and a member that an
 * assignment was withdrawn.
 */
@ApplicationScoped
class Commissiestand {
    private static final Logger LOG = Logger.getLogger(Commissiestand.class);

    private final Rolhouders rolhouders;
    private final Commissie commissie;
    private final Ledentekort tekort;
    private final Intrekkingspost intrekkingen;

    Commissiestand(Rolhouders rolhouders, Commissie commissie, Ledentekort tekort, Intrekkingspost intrekkingen) {
        this.rolhouders = rolhouders;
        this.commissie = commissie;
        this.tekort = tekort;
        this.intrekkingen = intrekkingen;
    }

    @Scheduled(every = "30s", delayed = "5s", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void ververs() throws InterruptedException {
        List<Rolhouder> secretarissen = List.of();
        try {
            var leden = rolhouders.van(Rol.COMMISSIELID);
            if (leden.isPresent()) {
                var voorzitters = rolhouders.van(Rol.VOORZITTER).orElseThrow().stream()
                        .map(Rolhouder::id)
                        .collect(Collectors.toSet());
                secretarissen = rolhouders.van(Rol.SECRETARIS).orElseThrow();
                commissie.volg(leden.get(), voorzitters);
                intrekkingen.meld(leden.get());
            }
        } catch (IOException fout) {
            LOG.warnf("The members of the commission stay as they were: %s", fout);
            return;
        }
        tekort.meld(secretarissen);
    }
}
