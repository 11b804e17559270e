package nl.waardevollekernen.selectie;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import nl.waardevollekernen.taak.Versiesoort;
import nl.waardevollekernen.taak.Versiezicht;

/** What the fund wrote about a case is under embargo until the decision about that case is announced; a lapsed one stays so. */
@ApplicationScoped
class BesluitVersiezicht implements Versiezicht {
    private final RondeRepository rondes;
    private final SelectiebesluitRepository besluiten;

    BesluitVersiezicht(RondeRepository rondes, SelectiebesluitRepository besluiten) {
        this.rondes = rondes;
        this.besluiten = besluiten;
    }

    @Override
    public Versiesoort soort() {
        return Versiesoort.BESLUIT;
    }

    @Override
    public boolean isOpen(UUID zaak, UUID werk) {
        return besluiten
                .vanCasus(zaak)
                .filter(besluit -> besluit.rondeId().equals(werk))
                .flatMap(besluit -> rondes.findByIdOptional(werk))
                .filter(ronde -> ronde.status() == RondeStatus.AANGEKONDIGD)
                .isPresent();
    }
}
