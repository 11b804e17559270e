package nl.waardevollekernen.advies;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.waardevollekernen.gedeeld.Vergrendeling;
import nl.waardevollekernen.gedeeld.Weigering;
import nl.waardevollekernen.identiteit.Gebruiker;

/** The reviews; whoever asks has first been allowed to see the case, or is the member it is assigned to. */
@ApplicationScoped
class BeoordelingRepository implements PanacheRepositoryBase<Beoordeling, UUID> {
    List<Beoordeling> vanRonde(UUID rondeId) {
        return list("rondeId = ?1 order by id", rondeId);
    }

    Optional<Beoordeling> vanLid(UUID casusId, String lidId) {
        return find("casusId = ?1 and lidId = ?2", casusId, lidId).firstResultOptional();
    }

    /** Every review of these cases. */
    List<UUID> vanCasussen(Set<UUID> casussen) {
        return find("select id from Beoordeling where casusId in ?1", casussen)
                .project(UUID.class)
                .list();
    }

    /** The review of this case, locked until the transaction ends. */
    Optional<Beoordeling> voorWijziging(UUID casusId, UUID id) {
        return find("casusId = ?1 and id = ?2", casusId, id)
                .<Beoordeling>firstResultOptional()
                .map(beoordeling -> Vergrendeling.vers(getEntityManager(), beoordeling));
    }

    /**
     * Notes that the term of this review ran out without it; false when that was known, or the review was in. The version stays:
     * the member who has it open wrote nothing, and keeps what is typed.
     */
    boolean meldTeLaat(UUID id) {
        return update(
                        "teLaat = true where id = ?1 and teLaat = false and status in ?2",
                        id,
                        List.of(BeoordelingStatus.TOEGEWEZEN, BeoordelingStatus.VERKLAARD))
                == 1;
    }

    /** How much was asked of this member in this call, done or not; what ended early does not count. */
    long werk(UUID openCallId, String lidId) {
        return count(
                "openCallId = ?1 and lidId = ?2 and status in ?3",
                openCallId,
                lidId,
                List.of(BeoordelingStatus.TOEGEWEZEN, BeoordelingStatus.VERKLAARD, BeoordelingStatus.UITGEBRACHT));
    }

    List<Beoordeling> lopend() {
        return list("status in ?1 order by id", List.of(BeoordelingStatus.TOEGEWEZEN, BeoordelingStatus.VERKLAARD));
    }

    /** The reviews whose assignment was withdrawn after this moment. */
    List<Beoordeling> ingetrokkenSinds(Instant moment) {
        return list("status = ?1 and geeindigdOp > ?2 order by id", BeoordelingStatus.INGETROKKEN, moment);
    }

    /** Whether this member has this review and it did not end; reads it without keeping or locking it. */
    void eisVerklaarbaar(UUID casusId, UUID id, Gebruiker lid) {
        var status = find(
                        "select status from Beoordeling where id = ?1 and casusId = ?2 and lidId = ?3",
                        id,
                        casusId,
                        lid.id())
                .project(BeoordelingStatus.class)
                .firstResultOptional()
                .orElseThrow(Weigering::nietGevonden);
        if (!status.telt()) {
            throw Weigering.conflict("De stand van deze beoordeling is: " + status.label() + ".");
        }
    }
}
