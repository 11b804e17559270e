package nl.waardevollekernen.selectie;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.waardevollekernen.gedeeld.Vergrendeling;

/** The rounds. */
@ApplicationScoped
class RondeRepository implements PanacheRepositoryBase<Ronde, UUID> {
    /** The round of this call that is being decided. */
    Optional<Ronde> levend(UUID openCallId) {
        return find("openCallId = ?1 and status not in (AANGEKONDIGD, VERVALLEN)", openCallId)
                .firstResultOptional();
    }

    /** The round, as it stands after whoever is changing it. */
    Optional<Ronde> voorWijziging(UUID id) {
        return findByIdOptional(id).map(ronde -> Vergrendeling.vers(getEntityManager(), ronde));
    }

    /** The call of a round, without keeping what was read. */
    Optional<UUID> callVan(UUID id) {
        return find("select openCallId from Ronde where id = ?1", id)
                .project(UUID.class)
                .firstResultOptional();
    }

    Optional<Ronde> laatste(UUID openCallId) {
        return find("openCallId = ?1 order by volgnummer desc", openCallId).firstResultOptional();
    }

    Optional<Ronde> kies(UUID openCallId, Rondekeuze keuze) {
        return keuze.nummer() == null
                ? laatste(openCallId)
                : find("openCallId = ?1 and volgnummer = ?2", openCallId, keuze.nummer())
                        .firstResultOptional();
    }

    /** Every round of this call, the latest first. */
    List<Ronde> vanCall(UUID openCallId) {
        return list("openCallId = ?1 order by volgnummer desc", openCallId);
    }

    List<Ronde> levend() {
        return list("status not in (AANGEKONDIGD, VERVALLEN) order by id");
    }
}
