package nl.waardevollekernen.opencall;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The stored calls. */
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
}
