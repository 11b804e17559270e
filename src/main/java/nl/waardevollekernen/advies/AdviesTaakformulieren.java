package nl.waardevollekernen.advies;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Optional;
import nl.waardevollekernen.taak.TaakRegel;
import nl.waardevollekernen.taak.Taakformulier;

/** Where the tasks of the advies are done: the review itself, and the assignments of its case when a review stays out. */
@ApplicationScoped
class AdviesTaakformulieren implements Taakformulier {
    private final BeoordelingRepository beoordelingen;

    AdviesTaakformulieren(BeoordelingRepository beoordelingen) {
        this.beoordelingen = beoordelingen;
    }

    @Override
    @Transactional
    public Optional<String> adres(TaakRegel taak) {
        return switch (taak.soort()) {
            case ADVIES -> Optional.of(AdviesPagina.adres(taak.id()));
            case ADVIES_UITBLIJVEND ->
                beoordelingen.findByIdOptional(taak.zaak()).map(een -> AdviesCasusPagina.adres(een.casusId()));
            default -> Optional.empty();
        };
    }
}
