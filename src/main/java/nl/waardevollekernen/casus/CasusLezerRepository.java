package nl.waardevollekernen.casus;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Who may read one case by assignment, and who may not by recusal. */
@ApplicationScoped
class CasusLezerRepository implements PanacheRepositoryBase<CasusLezer, UUID> {
    Optional<CasusLezer> van(UUID casusId, String gebruikerId) {
        return find("casusId = ?1 and gebruikerId = ?2", casusId, gebruikerId).firstResultOptional();
    }

    /** The cases that this user, by id, is kept out of. */
    List<UUID> uitgesloten(String gebruikerId) {
        return find("select casusId from CasusLezer where gebruikerId = ?1 and uitgesloten", gebruikerId)
                .project(UUID.class)
                .list();
    }

    /** Everybody, by id, who is kept out of one of these cases. */
    List<String> uitgeslotenBij(Collection<UUID> casussen) {
        return casussen.isEmpty()
                ? List.of()
                : find("select distinct gebruikerId from CasusLezer where casusId in ?1 and uitgesloten", casussen)
                        .project(String.class)
                        .list();
    }

    /** Keeps this user, by id, out of the case for good. */
    void sluitUit(UUID casusId, String gebruikerId) {
        vanOfNieuw(casusId, gebruikerId).sluitUit();
    }

    CasusLezer vanOfNieuw(UUID casusId, String gebruikerId) {
        return van(casusId, gebruikerId).orElseGet(() -> {
            var nieuw = new CasusLezer(casusId, gebruikerId);
            persist(nieuw);
            return nieuw;
        });
    }
}
