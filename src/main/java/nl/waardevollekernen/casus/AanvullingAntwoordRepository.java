package nl.waardevollekernen.casus;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** The answers that are kept and not yet sent. */
@ApplicationScoped
class AanvullingAntwoordRepository implements PanacheRepositoryBase<AanvullingAntwoord, UUID> {}
