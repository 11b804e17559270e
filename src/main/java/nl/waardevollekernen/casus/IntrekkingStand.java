package nl.waardevollekernen.casus;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Map;
import java.util.UUID;
import nl.waardevollekernen.gedeeld.Weigering;
import nl.waardevollekernen.proces.Proces;
import nl.waardevollekernen.proces.Procesnamen;
import nl.waardevollekernen.proces.Procesnamen.Variabele;

/** Says whether a case whose process was interrupted is really withdrawn; either way its run is done. */
@ApplicationScoped
class IntrekkingStand {
    private final CasusRepository casussen;
    private final Proces proces;

    IntrekkingStand(CasusRepository casussen, Proces proces) {
        this.casussen = casussen;
        this.proces = proces;
    }

    @Transactional
    public Map<String, Object> bepaal(UUID casusId, UUID run) {
        var casus = casussen.voorProces(casusId).orElseThrow(Weigering::nietGevonden);
        proces.beeindig(run);
        return Map.of(
                Variabele.UITKOMST,
                casus.status() == CasusStatus.INGETROKKEN
                        ? Procesnamen.Uitkomst.INGETROKKEN
                        : Procesnamen.Uitkomst.AANGEKONDIGD);
    }
}
