package nl.waardevollekernen.casus;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.EnumSet;
import java.util.Set;

/** The rule of what tells of a decision: nobody but the fund reads it before the outcome of the case is announced. */
@ApplicationScoped
class Belangembargo {
    private static final Set<CasusStatus> BEKEND =
            EnumSet.of(CasusStatus.TOEGELATEN, CasusStatus.RESERVE, CasusStatus.AFGEWEZEN, CasusStatus.IN_UITVOERING);

    private final CasusRepository casussen;

    Belangembargo(CasusRepository casussen) {
        this.casussen = casussen;
    }

    @Transactional
    boolean isVoorbij(Belangregel gevolg) {
        return !gevolg.geheim()
                || casussen.findByIdOptional(gevolg.casusId())
                        .filter(casus -> BEKEND.contains(casus.status()))
                        .isPresent();
    }
}
