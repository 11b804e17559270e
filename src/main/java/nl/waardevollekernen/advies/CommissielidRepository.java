package nl.waardevollekernen.advies;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;

/** The known members. */
@ApplicationScoped
class CommissielidRepository implements PanacheRepositoryBase<Commissielid, String> {}
