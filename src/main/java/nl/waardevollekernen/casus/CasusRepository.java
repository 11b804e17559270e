package nl.waardevollekernen.casus;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.persistence.TypedQuery;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.waardevollekernen.gedeeld.Vergrendeling;
import org.jspecify.annotations.Nullable;

/** Questions about cases. What a person asks takes a {@link CasusZicht}; the rest serves the process and the rules. */
@ApplicationScoped
class CasusRepository implements PanacheRepositoryBase<Casus, UUID> {

    /** The case, if this person may see it. */
    Optional<Casus> zichtbaar(UUID id, CasusZicht zicht) {
        return find(zicht, "c.id = :id", Map.of("id", id)).getResultList().stream()
                .findFirst();
    }

    /**
     * The case, locked until the transaction ends, if this person may see it. The first question of a transaction about
     * this case: what was read of it before is not read again.
     */
    Optional<Casus> zichtbaarVoorWijziging(UUID id, CasusZicht zicht) {
        return find(zicht, "c.id = :id", Map.of("id", id))
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultList()
                .stream()
                .findFirst();
    }

    /**
     * The visible cases, newest first, after the given id (exclusive).
     *
     * @param openCall only of this call, or null for all
     */
    List<Casus> lijst(CasusZicht zicht, @Nullable UUID openCall, @Nullable UUID na, int aantal) {
        var voorwaarden = new StringBuilder("1 = 1");
        var parameters = new HashMap<String, Object>();
        if (openCall != null) {
            voorwaarden.append(" and c.openCallId = :openCall");
            parameters.put("openCall", openCall);
        }
        if (na != null) {
            voorwaarden.append(" and c.id < :na");
            parameters.put("na", na);
        }
        return find(zicht, voorwaarden + " order by c.id desc", parameters)
                .setMaxResults(aantal)
                .getResultList();
    }

    /** The visible cases under this condition, which may end with an order. */
    List<Casus> zoek(CasusZicht zicht, String voorwaarde, Map<String, Object> parameters, int aantal) {
        return find(zicht, voorwaarde, parameters).setMaxResults(aantal).getResultList();
    }

    /** How many visible cases there are under this condition. */
    long tel(CasusZicht zicht, String voorwaarde, Map<String, Object> parameters) {
        var vraag = getEntityManager()
                .createQuery(
                        "select count(c) from Casus c where (" + zicht.voorwaarde() + ") and " + voorwaarde,
                        Long.class);
        zicht.parameters().forEach(vraag::setParameter);
        parameters.forEach(vraag::setParameter);
        return vraag.getSingleResult();
    }

    /** How many visible cases of the call stand where. */
    Map<CasusStatus, Long> perStatus(UUID openCall, CasusZicht zicht) {
        var vraag = getEntityManager()
                .createQuery(
                        "select c.status, count(c) from Casus c where (" + zicht.voorwaarde()
                                + ") and c.openCallId = :openCall group by c.status",
                        Object[].class)
                .setParameter("openCall", openCall);
        zicht.parameters().forEach(vraag::setParameter);
        var telling = new HashMap<CasusStatus, Long>();
        vraag.getResultList().forEach(rij -> telling.put((CasusStatus) rij[0], (Long) rij[1]));
        return telling;
    }

    /** A number only: how many drafts the call has. */
    long concepten(UUID openCall) {
        return count("openCallId = ?1 and status = ?2", openCall, CasusStatus.CONCEPT);
    }

    /** For the process: the case, locked until the transaction ends. */
    Optional<Casus> voorProces(UUID id) {
        return findByIdOptional(id).map(casus -> Vergrendeling.vers(getEntityManager(), casus));
    }

    /** For what follows a closing: every draft of the call, locked until the transaction ends. */
    List<Casus> conceptenVoorProces(UUID openCallId) {
        return list("openCallId = ?1 and status = ?2 order by id", openCallId, CasusStatus.CONCEPT).stream()
                .map(casus -> Vergrendeling.vers(getEntityManager(), casus))
                .toList();
    }

    /** For an interest: the organisations that submit this case, main and co-submitters. */
    Set<String> organisaties(UUID id) {
        var alle = new HashSet<>(getEntityManager()
                .createQuery("select m from Casus c join c.medeIndieners m where c.id = :id", String.class)
                .setParameter("id", id)
                .getResultList());
        alle.addAll(getEntityManager()
                .createQuery("select c.organisatie from Casus c where c.id = :id", String.class)
                .setParameter("id", id)
                .getResultList());
        return alle;
    }

    /** For an interest: every submitted case of these organisations, as main or co-submitter. */
    List<UUID> ingediendDoor(Set<String> organisaties) {
        return getEntityManager()
                .createQuery(
                        "select distinct c.id from Casus c left join c.medeIndieners m where c.ingediendOp is not null"
                                + " and (c.organisatie in (:codes) or m in (:codes))",
                        UUID.class)
                .setParameter("codes", organisaties)
                .getResultList();
    }

    /** For an embargo: whether a case of the call waits for a decision, or for its announcement. */
    boolean wachtenOpBesluit(UUID openCallId) {
        return count(
                        "openCallId = ?1 and status in ?2",
                        openCallId,
                        List.of(CasusStatus.GERANGSCHIKT, CasusStatus.BESLOTEN))
                > 0;
    }

    /** For an interest: every case of the call that shares in its money, without keeping what was read. */
    List<UUID> delend(UUID openCallId) {
        var delend = EnumSet.allOf(CasusStatus.class);
        delend.removeIf(status -> !status.deeltInHetGeld());
        return getEntityManager()
                .createQuery(
                        "select c.id from Casus c where c.openCallId = :call and c.status in (:delend)", UUID.class)
                .setParameter("call", openCallId)
                .setParameter("delend", delend)
                .getResultList();
    }

    /** The call of a case, without keeping what was read. */
    Optional<UUID> callVan(UUID id) {
        return getEntityManager()
                .createQuery("select c.openCallId from Casus c where c.id = :id", UUID.class)
                .setParameter("id", id)
                .getResultStream()
                .findFirst();
    }

    /** For what follows a closing or starts a round: every case of the call. */
    List<Casus> vanCall(UUID openCallId) {
        return list("openCallId = ?1 order by id", openCallId);
    }

    /** Every case from submission until its outcome. */
    List<UUID> lopend() {
        return getEntityManager()
                .createQuery("select c.id from Casus c where c.status in (:lopend)", UUID.class)
                .setParameter("lopend", standen())
                .getResultList();
    }

    /** Whether a case of this call is between submission and outcome. */
    boolean loopt(UUID openCallId) {
        return count("openCallId = ?1 and status in ?2", openCallId, standen()) > 0;
    }

    private static EnumSet<CasusStatus> standen() {
        var lopend = EnumSet.allOf(CasusStatus.class);
        lopend.removeIf(status -> !status.loopt());
        return lopend;
    }

    private TypedQuery<Casus> find(CasusZicht zicht, String voorwaarden, Map<String, Object> parameters) {
        var vraag = getEntityManager()
                .createQuery(
                        "select c from Casus c where (" + zicht.voorwaarde() + ") and " + voorwaarden, Casus.class);
        zicht.parameters().forEach(vraag::setParameter);
        parameters.forEach(vraag::setParameter);
        return vraag;
    }
}
