package nl.waardevollekernen.toetsing;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.Optional;
import java.util.UUID;

/** The toetsingen; whoever asks has first been allowed to see the case. */
@ApplicationScoped
class ToetsingRepository implements PanacheRepositoryBase<Toetsing, UUID> {
    Optional<Toetsing> vanCasus(UUID casusId) {
        return find("casusId", casusId).firstResultOptional();
    }

    /** The toetsing of this case, locked until the transaction ends. */
    Optional<Toetsing> vanCasusVoorWijziging(UUID casusId) {
        return find("casusId", casusId).withLock(LockModeType.PESSIMISTIC_WRITE).firstResultOptional();
    }
}
