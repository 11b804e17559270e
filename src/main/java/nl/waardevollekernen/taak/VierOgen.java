package nl.waardevollekernen.taak;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.UUID;
import nl.waardevollekernen.gedeeld.Weigering;

/** Nobody confirms their own work: who did the first step of a pair never does the second. */
@ApplicationScoped
@Transactional
public class VierOgen {
    private final TaakRepository taken;
    private final Instance<Vierogenregel> regels;

    VierOgen(TaakRepository taken, Instance<Vierogenregel> regels) {
        this.taken = taken;
        this.regels = regels;
    }

    /**
     * Why this user, by id, may not do this task, in words; empty when nothing stands in the way. Who last completed the step
     * before counts, whichever run that was in.
     */
    public Optional<String> bezwaar(TaakRegel taak, String gebruiker) {
        return regels.stream()
                .flatMap(regel -> regel.bezwaar(taak, gebruiker).stream())
                .findFirst()
                .or(() -> eerste(taak.soort())
                        .filter(eerder -> gedaanDoor(taak.zaak(), eerder, gebruiker))
                        .map(eerder -> "U deed zelf de stap ‘" + eerder.label()
                                + "’. Een collega moet deze taak doen: vier ogen zien meer dan twee."));
    }

    /** Refuses (409) when this user, by id, did the step that this task looks at again. */
    void eis(TaakRegel taak, String gebruiker) {
        bezwaar(taak, gebruiker).ifPresent(reden -> {
            throw Weigering.conflict(reden).als(Weigering.Aard.VIER_OGEN);
        });
    }

    private boolean gedaanDoor(UUID zaak, TaakSoort soort, String gebruiker) {
        return taken.laatstAfgerond(zaak, soort)
                .filter(taak -> gebruiker.equals(taak.regel().behandelaar()))
                .isPresent();
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
