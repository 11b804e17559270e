package nl.waardevollekernen.selectie;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The cases that are ready for the fund. */
@ApplicationScoped
class RondeplaatsRepository implements PanacheRepositoryBase<Rondeplaats, UUID> {
    Optional<Rondeplaats> vanCasus(UUID casusId) {
        return find("casusId", casusId).firstResultOptional();
    }

    /** The cases of a round that were not withdrawn, in the order of their case ids. */
    List<Rondeplaats> inRonde(UUID rondeId) {
        return list("rondeId = ?1 and ingetrokken = false order by casusId", rondeId);
    }

    /** The cases that wait for a round. */
    List<Rondeplaats> zonderRonde(UUID openCallId) {
        return list("openCallId = ?1 and rondeId is null and ingetrokken = false order by casusId", openCallId);
    }

    /** The cases that wait for a round, without keeping what was read. */
    List<UUID> casussenZonderRonde(UUID openCallId) {
        return find(
                        "select casusId from Rondeplaats where openCallId = ?1 and rondeId is null and ingetrokken = false",
                        openCallId)
                .project(UUID.class)
                .list();
    }

    /** The calls in which a case waits for a round. */
    List<UUID> callsDieWachten() {
        return getEntityManager()
                .createQuery(
                        "select distinct p.openCallId from Rondeplaats p where p.rondeId is null"
                                + " and p.ingetrokken = false",
                        UUID.class)
                .getResultList();
    }

    /** The round that this case is in, without keeping what was read. */
    Optional<UUID> rondeVan(UUID casusId) {
        return find(
                        "select rondeId from Rondeplaats where casusId = ?1 and rondeId is not null and ingetrokken = false",
                        casusId)
                .project(UUID.class)
                .firstResultOptional();
    }

    /** The cases of a round that were not withdrawn, without keeping what was read. */
    List<UUID> casussen(UUID rondeId) {
        return find(
                        "select casusId from Rondeplaats where rondeId = ?1 and ingetrokken = false order by casusId",
                        rondeId)
                .project(UUID.class)
                .list();
    }
}
