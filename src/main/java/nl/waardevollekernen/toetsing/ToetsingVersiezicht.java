package nl.waardevollekernen.toetsing;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import nl.waardevollekernen.taak.Versiesoort;
import nl.waardevollekernen.taak.Versiezicht;

/** A toetsing is its authors' alone until a colleague confirmed it. */
@ApplicationScoped
class ToetsingVersiezicht implements Versiezicht {
    private final ToetsingRepository toetsingen;

    ToetsingVersiezicht(ToetsingRepository toetsingen) {
        this.toetsingen = toetsingen;
    }

    @Override
    public Versiesoort soort() {
        return Versiesoort.TOETSING;
    }

    @Override
    public boolean isOpen(UUID zaak, UUID werk) {
        return toetsingen
                .vanCasus(zaak)
                .filter(toetsing -> toetsing.status() == ToetsingStatus.BEVESTIGD)
                .isPresent();
    }
}
