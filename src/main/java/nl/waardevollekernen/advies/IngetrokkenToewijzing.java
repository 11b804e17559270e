package nl.waardevollekernen.advies;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Optional;
import nl.waardevollekernen.identiteit.Gebruiker;
import nl.waardevollekernen.taak.TaakRegel;
import nl.waardevollekernen.taak.TaakSoort;
import nl.waardevollekernen.taak.TaakStatus;
import nl.waardevollekernen.taak.Taakeinde;

/**
 * A member whose assignment was withdrawn reads on the task that it was, and nothing of the case. Who has an interest reads nothing:
 * that task does not exist any more.
 */
@ApplicationScoped
class IngetrokkenToewijzing implements Taakeinde {
    static final String UITLEG =
            "Uw toewijzing is ingetrokken. U hoeft deze beoordeling niet meer te geven. Wat u al invulde, vervalt.";

    private final BeoordelingRepository beoordelingen;

    IngetrokkenToewijzing(BeoordelingRepository beoordelingen) {
        this.beoordelingen = beoordelingen;
    }

    @Override
    @Transactional
    public Optional<String> van(TaakRegel taak, Gebruiker lezer) {
        return is(taak, lezer) ? Optional.of(UITLEG) : Optional.empty();
    }

    /** Whether this is the task of a review that was asked of this member and then was not any more. */
    @Transactional
    boolean is(TaakRegel taak, Gebruiker lid) {
        return taak.soort() == TaakSoort.ADVIES
                && taak.status() == TaakStatus.GESLOTEN
                && beoordelingen
                        .findByIdOptional(taak.zaak())
                        .filter(een -> een.isIngetrokkenVan(lid))
                        .isPresent();
    }
}
