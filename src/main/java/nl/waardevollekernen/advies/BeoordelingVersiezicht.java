package nl.waardevollekernen.advies;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.waardevollekernen.taak.Versiesoort;
import nl.waardevollekernen.taak.Versiezicht;

/** Reviews are read by others once all of them are in; one that was never handed in is its author's alone for ever. */
@ApplicationScoped
class BeoordelingVersiezicht implements Versiezicht {
    private final AdviesrondeRepository rondes;
    private final BeoordelingRepository beoordelingen;

    BeoordelingVersiezicht(AdviesrondeRepository rondes, BeoordelingRepository beoordelingen) {
        this.rondes = rondes;
        this.beoordelingen = beoordelingen;
    }

    @Override
    public Versiesoort soort() {
        return Versiesoort.BEOORDELING;
    }

    @Override
    public boolean isOpen(UUID zaak, UUID werk) {
        return rondes.vanCasus(zaak).filter(Adviesronde::isGereed).isPresent();
    }

    @Override
    public Optional<List<Instant>> ingeleverd(UUID zaak, UUID werk) {
        return Optional.of(beoordelingen.findByIdOptional(werk).flatMap(Beoordeling::uitgebrachtOp).stream()
                .toList());
    }
}
