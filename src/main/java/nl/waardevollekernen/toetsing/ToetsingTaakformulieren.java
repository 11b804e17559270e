package nl.waardevollekernen.toetsing;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import nl.waardevollekernen.taak.TaakRegel;
import nl.waardevollekernen.taak.Taakformulier;

/** Where the tasks of the toetsing are done. */
@ApplicationScoped
class ToetsingTaakformulieren implements Taakformulier {
    @Override
    public Optional<String> adres(TaakRegel taak) {
        return switch (taak.soort()) {
            case TOETSING -> Optional.of("/taken/" + taak.id() + "/toetsing");
            case TOETSING_BEVESTIGEN -> Optional.of("/taken/" + taak.id() + "/toetsing-bevestigen");
            default -> Optional.empty();
        };
    }
}
