package nl.waardevollekernen.toetsing;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import nl.waardevollekernen.gedeeld.Vergrendeling;

/** The toetsingen; whoever asks has first been allowed to see the case. */
@ApplicationScoped
class ToetsingRepository implements PanacheRepositoryBase<Toetsing, UUID> {
    Optional<Toetsing> vanCasus(UUID casusId) {
        return find("casusId", casusId).firstResultOptional();
    }

    /** The toetsing of this case, locked until the transaction ends. */
    Optional<Toetsing> vanCasusVoorWijziging(UUID casusId) {
        return vanCasus(casusId).map(toetsing -> Vergrendeling.vers(getEntityManager(), toetsing));
    }
}
