package nl.waardevollekernen.advies;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import nl.waardevollekernen.taak.Versiesoort;
import nl.waardevollekernen.taak.Versiezicht;

/** Reviews are read by others once all of them are in. */
@ApplicationScoped
class BeoordelingVersiezicht implements Versiezicht {
    private final AdviesrondeRepository rondes;

    BeoordelingVersiezicht(AdviesrondeRepository rondes) {
        this.rondes = rondes;
    }

    @Override
    public Versiesoort soort() {
        return Versiesoort.BEOORDELING;
    }

    @Override
    public boolean isOpen(UUID zaak, UUID werk) {
        return rondes.vanCasus(zaak).filter(Adviesronde::isGereed).isPresent();
    }
}
