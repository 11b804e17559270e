package nl.waardevollekernen.termijn;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import java.util.Map;
import nl.waardevollekernen.proces.Dienst;
import nl.waardevollekernen.proces.Opdracht;
import nl.waardevollekernen.proces.Procesnamen.Variabele;
import nl.waardevollekernen.proces.Procesnamen.Werk;

/** Tells the room whose term has run out; the inbox shows the overdue task by itself. */
@ApplicationScoped
class TermijnOverschrijdingMelden implements Dienst {
    private final Instance<Termijnverloop> kamers;

    TermijnOverschrijdingMelden(@Any Instance<Termijnverloop> kamers) {
        this.kamers = kamers;
    }

    @Override
    public String type() {
        return Werk.TERMIJN_OVERSCHRIJDING_MELDEN;
    }

    @Override
    public Map<String, Object> voerUit(Opdracht opdracht) {
        var soort = String.valueOf(opdracht.variabelen().get(Variabele.TERMIJN_SOORT));
        kamers.stream()
                .filter(kamer -> kamer.soort().equals(soort))
                .forEach(kamer -> kamer.verlopen(opdracht.eisZaak()));
        return Map.of();
    }
}
