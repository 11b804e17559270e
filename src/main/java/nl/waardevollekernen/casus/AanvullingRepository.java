package nl.waardevollekernen.casus;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The invitations to complete a case. */
@ApplicationScoped
class AanvullingRepository implements PanacheRepositoryBase<Aanvulling, UUID> {
    Optional<Aanvulling> open(UUID casusId) {
        return find("casusId = ?1 and status = ?2", casusId, Aanvulling.Status.OPEN)
                .firstResultOptional();
    }

    Optional<Aanvulling> van(UUID casusId, Fase fase) {
        return find("casusId = ?1 and fase = ?2", casusId, fase).firstResultOptional();
    }

    List<Aanvulling> alle(UUID casusId) {
        return list("casusId = ?1 order by gevraagdOp", casusId);
    }

    /** Open invitations of a call, for its terms. */
    List<Aanvulling> openVanCall(UUID openCallId) {
        return list(
                "status = ?1 and casusId in (select c.id from Casus c where c.openCallId = ?2)",
                Aanvulling.Status.OPEN,
                openCallId);
    }
}
