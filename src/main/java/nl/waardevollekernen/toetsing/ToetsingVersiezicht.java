package nl.waardevollekernen.toetsing;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.waardevollekernen.taak.TaakSoort;
import nl.waardevollekernen.taak.Taken;
import nl.waardevollekernen.taak.Versiesoort;
import nl.waardevollekernen.taak.Versiezicht;

/** A toetsing is its authors' alone until a colleague confirmed it; what was never completed stays so. */
@ApplicationScoped
class ToetsingVersiezicht implements Versiezicht {
    private final ToetsingRepository toetsingen;
    private final Taken taken;

    ToetsingVersiezicht(ToetsingRepository toetsingen, Taken taken) {
        this.toetsingen = toetsingen;
        this.taken = taken;
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

    @Override
    public Optional<List<Instant>> ingeleverd(UUID zaak, UUID werk) {
        return Optional.of(taken.afgerond(zaak, TaakSoort.TOETSING));
    }
}
