package nl.waardevollekernen.termijn;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.waardevollekernen.termijn.Looptermijn.Status;

@ApplicationScoped
class LooptermijnRepository implements PanacheRepositoryBase<Looptermijn, UUID> {
    private static final List<Status> NIET_KLAAR = List.of(Status.LOOPT, Status.STIL, Status.VOORBIJ);
    private static final List<Status> TELT_NOG = List.of(Status.LOOPT, Status.STIL);

    /** The term of this kind that has not been ended by its subject. */
    Optional<Looptermijn> lopend(UUID zaak, String soort) {
        return find("zaak = ?1 and soort = ?2 and status in ?3", zaak, soort, NIET_KLAAR)
                .firstResultOptional();
    }

    boolean beeindigd(UUID zaak, String soort) {
        return count("zaak = ?1 and soort = ?2 and status = ?3", zaak, soort, Status.BEEINDIGD) > 0;
    }

    List<Looptermijn> lopend(UUID zaak) {
        return list("zaak = ?1 and status in ?2 order by uiterlijk, id", zaak, NIET_KLAAR);
    }

    /** The terms of any of these subjects that have not been ended by them. */
    List<Looptermijn> lopend(Collection<UUID> zaken) {
        return zaken.isEmpty()
                ? List.of()
                : list("zaak in ?1 and status in ?2 order by uiterlijk, id", zaken, NIET_KLAAR);
    }

    List<Looptermijn> vanCall(UUID openCall) {
        return list("openCallId = ?1 and status in ?2 order by uiterlijk, id", openCall, TELT_NOG);
    }
}
