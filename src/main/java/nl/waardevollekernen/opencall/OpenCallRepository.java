package nl.waardevollekernen.opencall;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The calls and the moves of their clocks. */
@ApplicationScoped
class OpenCallRepository implements PanacheRepositoryBase<OpenCallRij, UUID> {
    Optional<OpenCallRij> metSlug(String slug) {
        return find("slug", slug).firstResultOptional();
    }

    /** Nobody else moves the clock of this call until the transaction ends. */
    Optional<OpenCallRij> vergrendeld(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE);
    }

    List<OpenCallRij> opVolgorde() {
        return find("order by opent desc, id").list();
    }

    void bewaar(Tijdsprong sprong) {
        getEntityManager().persist(sprong);
    }

    /** The call with its time line as it stands. */
    OpenCall compleet(OpenCallRij rij) {
        return rij.openCall(getEntityManager()
                .createQuery("from Tijdsprong s where s.sleutel.openCall = ?1", Tijdsprong.class)
                .setParameter(1, rij.id())
                .getResultStream()
                .sorted(Comparator.comparingInt(Tijdsprong::volgnummer))
                .map(Tijdsprong::sprong)
                .toList());
    }

    int aantalSprongen(UUID openCall) {
        return getEntityManager()
                .createQuery("select count(s) from Tijdsprong s where s.sleutel.openCall = ?1", Long.class)
                .setParameter(1, openCall)
                .getSingleResult()
                .intValue();
    }
}
