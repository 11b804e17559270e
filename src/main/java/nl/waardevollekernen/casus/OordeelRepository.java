package nl.waardevollekernen.casus;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** The findings at the gate, one for each case. */
@ApplicationScoped
class OordeelRepository implements PanacheRepositoryBase<Ontvankelijkheidsoordeel, UUID> {
    Ontvankelijkheidsoordeel vanOfNieuw(UUID casusId) {
        return findByIdOptional(casusId).orElseGet(() -> {
            var nieuw = new Ontvankelijkheidsoordeel(casusId);
            persist(nieuw);
            return nieuw;
        });
    }
}
