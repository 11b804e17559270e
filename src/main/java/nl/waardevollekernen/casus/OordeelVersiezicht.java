package nl.waardevollekernen.casus;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import nl.waardevollekernen.taak.Versiesoort;
import nl.waardevollekernen.taak.Versiezicht;

/** A finding at the gate is read by others once it holds: a refusal only after a colleague confirmed it. */
@ApplicationScoped
class OordeelVersiezicht implements Versiezicht {
    private final OordeelRepository oordelen;

    OordeelVersiezicht(OordeelRepository oordelen) {
        this.oordelen = oordelen;
    }

    @Override
    public Versiesoort soort() {
        return Versiesoort.ONTVANKELIJKHEID;
    }

    @Override
    public boolean isOpen(UUID zaak, UUID werk) {
        return oordelen.findByIdOptional(zaak)
                .filter(Ontvankelijkheidsoordeel::staatVast)
                .isPresent();
    }
}
