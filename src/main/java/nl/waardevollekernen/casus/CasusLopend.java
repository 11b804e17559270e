package nl.waardevollekernen.casus;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.waardevollekernen.proces.LopendeZaken;
import nl.waardevollekernen.proces.ProcesSoort;
import nl.waardevollekernen.proces.Procesnamen.Vervolg;

/** Says which cases must have a living process, and where a new run of each has to begin. */
@ApplicationScoped
class CasusLopend implements LopendeZaken {
    private final CasusRepository casussen;

    CasusLopend(CasusRepository casussen) {
        this.casussen = casussen;
    }

    @Override
    public ProcesSoort soort() {
        return ProcesSoort.CASUS;
    }

    @Override
    @Transactional
    public List<UUID> lopend() {
        return casussen.lopend();
    }

    @Override
    @Transactional
    public Optional<String> vervolg(UUID zaak) {
        return casussen.findByIdOptional(zaak)
                .filter(casus -> casus.status().loopt())
                .map(casus -> switch (casus.status()) {
                    case ONTVANKELIJKHEID -> Vervolg.ONTVANKELIJKHEID;
                    case AANVULLING_GEVRAAGD ->
                        casus.faseVanAanvulling() == Fase.TOETSING ? Vervolg.TOETSING : Vervolg.ONTVANKELIJKHEID;
                    case IN_TOETSING -> Vervolg.TOETSING;
                    case IN_ADVIES -> Vervolg.ADVIES;
                    case GERANGSCHIKT, BESLOTEN -> Vervolg.SELECTIE;
                    default -> Vervolg.BEGIN;
                });
    }
}
