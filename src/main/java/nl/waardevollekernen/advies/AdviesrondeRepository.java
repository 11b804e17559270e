package nl.waardevollekernen.advies;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.waardevollekernen.gedeeld.Vergrendeling;

/** The review rounds; one for each case. */
@ApplicationScoped
class AdviesrondeRepository implements PanacheRepositoryBase<Adviesronde, UUID> {
    Optional<Adviesronde> vanCasus(UUID casusId) {
        return find("casusId", casusId).firstResultOptional();
    }

    /** The round, locked until the transaction ends: two members who finish at once wait for each other. */
    Optional<Adviesronde> vanCasusVoorWijziging(UUID casusId) {
        return vanCasus(casusId).map(ronde -> Vergrendeling.vers(getEntityManager(), ronde));
    }

    /** The rounds of these cases, all of them locked before something is done with one. */
    List<Adviesronde> voorWijziging(Collection<UUID> casussen) {
        return Vergrendeling.opVolgorde(casussen).stream()
                .map(this::vanCasusVoorWijziging)
                .flatMap(Optional::stream)
                .toList();
    }

    List<Adviesronde> metStatus(Adviesronde.Status status) {
        return list("status = ?1 order by casusId", status);
    }
}
