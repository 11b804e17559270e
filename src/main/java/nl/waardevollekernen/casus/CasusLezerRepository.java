package nl.waardevollekernen.casus;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;

/** Who may read one case by assignment, and who may not by recusal. */
@ApplicationScoped
class CasusLezerRepository implements PanacheRepositoryBase<CasusLezer, UUID> {
    Optional<CasusLezer> van(UUID casusId, String gebruikerId) {
        return find("casusId = ?1 and gebruikerId = ?2", casusId, gebruikerId).firstResultOptional();
    }
}
