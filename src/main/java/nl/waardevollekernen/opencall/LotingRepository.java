package nl.waardevollekernen.opencall;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** The lotteries of the calls; only read. */
@ApplicationScoped
class LotingRepository implements PanacheRepositoryBase<LotingRij, UUID> {}
