package nl.waardevollekernen.advies;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.UUID;

/** Who chose the reviewers of which case; whoever asks holds the case locked. */
@ApplicationScoped
class AdviesBegeleidingRepository implements PanacheRepositoryBase<AdviesBegeleiding, UUID> {
    void noteer(UUID casusId, String gebruikerId, Instant nu) {
        if (!begeleidde(casusId, gebruikerId)) {
            persist(new AdviesBegeleiding(casusId, gebruikerId, nu));
        }
    }

    /** Whether this user, by id, ever chose a reviewer of this case. */
    boolean begeleidde(UUID casusId, String gebruikerId) {
        return count("casusId = ?1 and gebruikerId = ?2", casusId, gebruikerId) > 0;
    }
}
