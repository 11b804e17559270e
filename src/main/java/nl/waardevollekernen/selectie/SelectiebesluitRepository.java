package nl.waardevollekernen.selectie;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The decisions; for the fund alone until they are announced. */
@ApplicationScoped
class SelectiebesluitRepository implements PanacheRepositoryBase<Selectiebesluit, UUID> {
    Optional<Selectiebesluit> vanCasus(UUID casusId) {
        return find("casusId", casusId).firstResultOptional();
    }

    /** The decisions of a round by case. */
    Map<UUID, Selectiebesluit> vanRonde(UUID rondeId) {
        return list("rondeId", rondeId).stream()
                .collect(Collectors.toMap(Selectiebesluit::casusId, Function.identity()));
    }

    List<Selectiebesluit> vanCall(UUID openCallId) {
        return list("openCallId = ?1 order by id", openCallId);
    }
}
