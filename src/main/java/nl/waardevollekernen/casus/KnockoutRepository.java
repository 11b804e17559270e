package nl.waardevollekernen.casus;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;

/** The knock-outs of a case, in the order of the framework. */
@ApplicationScoped
class KnockoutRepository implements PanacheRepositoryBase<Knockout, Knockout.Sleutel> {
    List<Knockout> van(UUID casusId) {
        return list("casusId", casusId).stream()
                .sorted(Comparator.comparingInt(
                        knockout -> Integer.parseInt(knockout.code().substring(1))))
                .toList();
    }

    Knockout vanOfNieuw(UUID casusId, String code) {
        return findByIdOptional(new Knockout.Sleutel(casusId, code)).orElseGet(() -> {
            var nieuw = new Knockout(casusId, code);
            persist(nieuw);
            return nieuw;
        });
    }
}
