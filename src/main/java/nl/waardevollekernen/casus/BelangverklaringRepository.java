package nl.waardevollekernen.casus;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The declared interests. */
@ApplicationScoped
class BelangverklaringRepository implements PanacheRepositoryBase<Belangverklaring, UUID> {
    /** Everybody, by id, with an interest in one of these organisations. */
    Set<String> metBelangBij(Set<String> organisaties) {
        return Set.copyOf(getEntityManager()
                .createQuery(
                        "select distinct b.gebruikerId from Belangverklaring b join b.organisaties o where o in (:codes)",
                        String.class)
                .setParameter("codes", organisaties)
                .getResultList());
    }

    /** The first interest of this user, by id, in this case or in one of its submitters. */
    Optional<Belangverklaring> eerste(String gebruikerId, UUID casusId, Set<String> organisaties) {
        return getEntityManager()
                .createQuery(
                        "select b from Belangverklaring b where b.gebruikerId = :wie and (b.casusId = :casus or exists"
                                + " (select 1 from Belangverklaring c join c.organisaties o where c = b and o in (:codes)))"
                                + " order by b.verklaardOp",
                        Belangverklaring.class)
                .setParameter("wie", gebruikerId)
                .setParameter("casus", casusId)
                .setParameter("codes", organisaties)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    /** The late ones with a consequence for this case, from old to new. */
    List<Belangverklaring> laatBij(UUID casusId) {
        return getEntityManager()
                .createQuery(
                        "select distinct b from Belangverklaring b join b.gevolgen g where b.laat and g.casusId = :casus"
                                + " order by b.verklaardOp",
                        Belangverklaring.class)
                .setParameter("casus", casusId)
                .getResultList();
    }

    /** The late ones that nobody was mailed about yet. */
    List<UUID> nietGemeld() {
        var ids = new ArrayList<UUID>();
        for (Object id : getEntityManager()
                .createNativeQuery(
                        "select b.id from belangverklaring b where b.laat and not exists"
                                + " (select 1 from belang_gemeld g where g.verklaring_id = b.id) order by b.verklaard_op",
                        UUID.class)
                .getResultList()) {
            ids.add((UUID) id);
        }
        return ids;
    }

    /** Remembers that everybody who must act was mailed. */
    void gemeld(UUID id, Instant nu) {
        getEntityManager()
                .createNativeQuery(
                        "insert into belang_gemeld (verklaring_id, gemeld_op) values (?1, ?2) on conflict do nothing")
                .setParameter(1, id)
                .setParameter(2, nu)
                .executeUpdate();
    }

    /** The register, the newest first, without what is about a case in which the reader has an interest. */
    List<Belangverklaring> lijst(Set<UUID> zonder, @Nullable UUID na, int aantal) {
        var vraag = getEntityManager()
                .createQuery(
                        "select b from Belangverklaring b where (b.casusId is null or b.casusId not in (:zonder))"
                                + (na == null ? "" : " and b.id < :na")
                                + " order by b.id desc",
                        Belangverklaring.class)
                .setParameter("zonder", zonder);
        if (na != null) {
            vraag.setParameter("na", na);
        }
        return vraag.setMaxResults(aantal).getResultList();
    }

    /** Whoever declares an interest in these organisations, or submits a case for one, waits for the other. */
    void houdVast(Set<String> organisaties) {
        new TreeSet<>(organisaties)
                .forEach(code -> getEntityManager()
                        .createNativeQuery("select 1 from pg_advisory_xact_lock(8404, hashtext(?1))")
                        .setParameter(1, code)
                        .getResultList());
    }
}
