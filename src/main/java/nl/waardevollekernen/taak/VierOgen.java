package nl.waardevollekernen.taak;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.UUID;
import nl.waardevollekernen.gedeeld.Weigering;

/** Nobody confirms their own work: who did the first step of a pair never does the second. */
@ApplicationScoped
@Transactional
public class VierOgen {
    private final TaakRepository taken;

    VierOgen(TaakRepository taken) {
        this.taken = taken;
    }

    /** Who last completed this kind of task on the zaak, whichever run it was in: the other pair of the four eyes. */
    public Optional<String> gedaanDoor(UUID zaak, TaakSoort soort) {
        return taken.laatstAfgerond(zaak, soort).map(taak -> taak.regel().behandelaar());
    }

    /** Whether this user, by id, did the step that this task looks at again. */
    boolean deedEerderDeel(TaakRegel taak, String gebruiker) {
        return eerste(taak.soort())
                .flatMap(eerder -> gedaanDoor(taak.zaak(), eerder))
                .filter(gebruiker::equals)
                .isPresent();
    }

    /** Refuses (409) when this user, by id, did the step that this task looks at again. */
    void eis(TaakRegel taak, String gebruiker) {
        if (deedEerderDeel(taak, gebruiker)) {
            throw Weigering.conflict(
                    "U deed zelf de stap ‘" + eerste(taak.soort()).orElseThrow().label()
                            + "’. Een ander moet deze taak doen: vier ogen zien meer dan twee.");
        }
    }

    private static Optional<TaakSoort> eerste(TaakSoort soort) {
        return switch (soort) {
            case ONTVANKELIJKHEID_BEVESTIGEN -> Optional.of(TaakSoort.ONTVANKELIJKHEID);
            case TOETSING_BEVESTIGEN -> Optional.of(TaakSoort.TOETSING);
            case BESLUIT_TEKENEN -> Optional.of(TaakSoort.BESLUIT);
            default -> Optional.empty();
        };
    }
}
