package nl.waardevollekernen.casus;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.function.BooleanSupplier;

/**
 * The rule of what tells of a decision: nobody but the fund reads it before the outcome of the case is announced. A case that ended without a
 * decision counts as known once no case of its call waits for one: a late interest never stays hidden, and nothing tells of a round before.
 */
@ApplicationScoped
class Belangembargo {
    private final CasusRepository casussen;

    Belangembargo(CasusRepository casussen) {
        this.casussen = casussen;
    }

    @Transactional
    boolean isVoorbij(Belangregel gevolg) {
        return !gevolg.geheim()
                || casussen.findByIdOptional(gevolg.casusId())
                        .filter(casus -> isVoorbij(casus.status(), () -> casussen.wachtenOpBesluit(casus.openCallId())))
                        .isPresent();
    }

    /**
     * The same for a case as it stands.
     *
     * @param anderenWachten whether a case of the same call waits for a decision, or for its announcement
     */
    static boolean isVoorbij(CasusStatus status, BooleanSupplier anderenWachten) {
        return status.isBekendgemaakt() || (status.isAfgerond() && !anderenWachten.getAsBoolean());
    }
}
