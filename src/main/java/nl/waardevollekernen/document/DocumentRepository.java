package nl.waardevollekernen.document;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.waardevollekernen.gedeeld.Cursor;
import nl.waardevollekernen.gedeeld.Paginering;
import org.hibernate.Session;

/** The documents; what a user may see of them is part of the question. */
@ApplicationScoped
class DocumentRepository implements PanacheRepositoryBase<Document, UUID> {
    static final String VOLGORDE = "document";

    Optional<Document> zichtbaar(UUID zaak, UUID id, Documentrecht recht) {
        return find("zaak = ?1 and id = ?2", zaak, id)
                .firstResultOptional()
                .filter(document -> recht.toont(id, document.aangekondigd().vertrouwelijkheid()));
    }

    /** Oldest first; ids sort by time. Ended uploads are not shown. */
    List<Document> zichtbaar(UUID zaak, Documentrecht recht, Paginering pagina) {
        if (recht.leesbaar().isEmpty()
                || (recht.alleenIngediend() && recht.ingediend().isEmpty())) {
            return List.of();
        }
        var na = pagina.cursor() == null ? new UUID(0, 0) : pagina.cursor().id(0);
        var vraag = "zaak = :zaak and aangekondigd.vertrouwelijkheid in :leesbaar and status <> :af and id > :na";
        Map<String, Object> waarden = new HashMap<>(
                Map.of("zaak", zaak, "leesbaar", recht.leesbaar(), "af", Uploadstatus.AFGEBROKEN, "na", na));
        if (recht.alleenIngediend()) {
            vraag += " and id in :ingediend";
            waarden.put("ingediend", recht.ingediend());
        }
        return find(vraag + " order by id", waarden)
                .range(0, pagina.opvragen() - 1)
                .list();
    }

    static Cursor plaats(Document document) {
        return Cursor.op(VOLGORDE, document.id());
    }

    /**
     * The newest version of this document, locked, as it stands now: its content may be being read, which changes the row
     * that was just loaded.
     */
    Optional<Document> laatste(Document versie) {
        getEntityManager().detach(versie);
        return find("reeks = ?1 order by versienummer desc", versie.gegevens().reeks())
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .firstResultOptional();
    }

    Optional<Document> vergrendeld(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE);
    }

    /** Takes one row that is due; a row somebody else holds is passed over. */
    Optional<Document> teLezen(Instant nu) {
        return een(
                "SELECT * FROM document WHERE lezen_vanaf <= ?1 ORDER BY lezen_vanaf LIMIT 1 FOR UPDATE SKIP LOCKED",
                nu);
    }

    Optional<Document> teRuimen(Instant nu) {
        return een(
                "SELECT * FROM document WHERE ruimen_vanaf <= ?1 ORDER BY ruimen_vanaf LIMIT 1 FOR UPDATE SKIP LOCKED",
                nu);
    }

    Optional<Document> verlopen(Instant grens) {
        return een(
                "SELECT * FROM document WHERE status = 'BEZIG' AND begonnen_op < ?1 ORDER BY begonnen_op LIMIT 1 FOR UPDATE SKIP LOCKED",
                grens);
    }

    private Optional<Document> een(String sql, Instant grens) {
        return getEntityManager()
                .unwrap(Session.class)
                .createNativeQuery(sql, Document.class)
                .setParameter(1, grens)
                .getResultList()
                .stream()
                .findFirst();
    }

    /** Which of these keys belong to a row that still has, or waits for, its content. */
    Set<String> bekend(Collection<String> sleutels) {
        return Set.copyOf(getEntityManager()
                .createQuery(
                        "select sleutel from Document where sleutel in :sleutels and status in (BEZIG, COMPLEET)",
                        String.class)
                .setParameter("sleutels", sleutels)
                .getResultList());
    }

    /** Which of these uploads at the store belong to a row that still waits for its parts. */
    Set<String> lopend(Collection<String> uploadIds) {
        return Set.copyOf(getEntityManager()
                .createQuery(
                        "select uploadId from Document where uploadId in :uploadIds and status = BEZIG", String.class)
                .setParameter("uploadIds", uploadIds)
                .getResultList());
    }
}
