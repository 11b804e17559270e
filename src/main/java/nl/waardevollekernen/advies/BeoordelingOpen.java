package nl.waardevollekernen.advies;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import nl.waardevollekernen.casus.NogTeOordelen;

/** A member whose own review is not final yet still has to judge. */
@ApplicationScoped
class BeoordelingOpen implements NogTeOordelen {
    private final BeoordelingRepository beoordelingen;

    BeoordelingOpen(BeoordelingRepository beoordelingen) {
        this.beoordelingen = beoordelingen;
    }

    @Override
    @Transactional
    public boolean geldtVoor(UUID casusId, String gebruikerId) {
        return beoordelingen
                .vanLid(casusId, gebruikerId)
                .filter(beoordeling -> beoordeling.status().loopt())
                .isPresent();
    }
}
