package nl.waardevollekernen.termijn;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import java.util.Map;
import java.util.UUID;
import nl.waardevollekernen.proces.Dienst;
import nl.waardevollekernen.proces.Opdracht;
import nl.waardevollekernen.proces.Procesnamen.Variabele;
import nl.waardevollekernen.proces.Procesnamen.Werk;

/**
 * A term is over and the work goes on: noted in the log, and told to the room it belongs to; the inbox shows the task as
 * overdue to the coordinator.
 */
@ApplicationScoped
class OverschrijdingMelden implements Dienst {
    private final Termijnwacht wacht;
    private final Instance<Termijnverloop> kamers;

    OverschrijdingMelden(Termijnwacht wacht, @Any Instance<Termijnverloop> kamers) {
        this.wacht = wacht;
        this.kamers = kamers;
    }

    @Override
    public String type() {
        return Werk.TERMIJN_OVERSCHRIJDING_MELDEN;
    }

    @Override
    public Map<String, Object> voerUit(Opdracht opdracht) {
        wacht.meldOverschrijding(
                UUID.fromString(String.valueOf(opdracht.variabelen().get(Variabele.TERMIJN_ID))));
        var soort = String.valueOf(opdracht.variabelen().get(Variabele.TERMIJN_SOORT));
        kamers.stream()
                .filter(kamer -> kamer.soort().equals(soort))
                .forEach(kamer -> kamer.verlopen(opdracht.eisZaak()));
        return Map.of();
    }
}
