package nl.waardevollekernen.termijn;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.waardevollekernen.gedeeld.Vergrendeling;
import nl.waardevollekernen.termijn.Looptermijn.Status;

@ApplicationScoped
class LooptermijnRepository implements PanacheRepositoryBase<Looptermijn, UUID> {
    private static final String NIET_KLAAR = "status in (LOOPT, STIL, VOORBIJ)";
    private static final String TELT_NOG = "status in (LOOPT, STIL)";

    /** The term of this kind that has not been ended by its subject. */
    Optional<Looptermijn> lopend(UUID zaak, String soort) {
        return find("zaak = ?1 and soort = ?2 and " + NIET_KLAAR, zaak, soort).firstResultOptional();
    }

    /** The same, locked for the change that follows. */
    Optional<Looptermijn> voorWijziging(UUID zaak, String soort) {
        return lopend(zaak, soort).map(this::vers);
    }

    /** All terms that have not been ended by their subject, locked for the change that follows. */
    List<Looptermijn> voorWijziging(UUID zaak) {
        return lopend(zaak).stream().map(this::vers).toList();
    }

    /** This term, locked until the transaction ends and as it stands after whoever changed it before. */
    Looptermijn vers(Looptermijn termijn) {
        return Vergrendeling.vers(getEntityManager(), termijn);
    }

    boolean beeindigd(UUID zaak, String soort) {
        return count("zaak = ?1 and soort = ?2 and status = ?3", zaak, soort, Status.BEEINDIGD) > 0;
    }

    List<Looptermijn> lopend(UUID zaak) {
        return list("zaak = ?1 and " + NIET_KLAAR + " order by uiterlijk, id", zaak);
    }

    /** The terms of any of these subjects that have not been ended by them. */
    List<Looptermijn> lopend(Collection<UUID> zaken) {
        return zaken.isEmpty() ? List.of() : list("zaak in ?1 and " + NIET_KLAAR + " order by uiterlijk, id", zaken);
    }

    /** The terms of any of these subjects, ended or not, the latest end first. */
    List<Looptermijn> ooit(Collection<UUID> zaken) {
        return zaken.isEmpty() ? List.of() : list("zaak in ?1 order by uiterlijk desc, id desc", zaken);
    }

    List<Looptermijn> vanCall(UUID openCall) {
        return list("openCallId = ?1 and " + TELT_NOG + " order by uiterlijk, id", openCall);
    }
}
