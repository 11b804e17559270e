package nl.waardevollekernen.casus;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import nl.waardevollekernen.taak.TaakRegel;
import nl.waardevollekernen.taak.Taakformulier;

/** Where the tasks at the gate are done. */
@ApplicationScoped
class CasusTaakformulieren implements Taakformulier {
    @Override
    public Optional<String> adres(TaakRegel taak) {
        return switch (taak.soort()) {
            case ONTVANKELIJKHEID -> Optional.of("/taken/" + taak.id() + "/ontvankelijkheid");
            case ONTVANKELIJKHEID_BEVESTIGEN -> Optional.of("/taken/" + taak.id() + "/ontvankelijkheid-bevestigen");
            default -> Optional.empty();
        };
    }
}
