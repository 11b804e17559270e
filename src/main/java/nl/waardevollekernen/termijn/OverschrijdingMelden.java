package nl.waardevollekernen.termijn;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.UUID;
import nl.waardevollekernen.proces.Dienst;
import nl.waardevollekernen.proces.Opdracht;
import nl.waardevollekernen.proces.Procesnamen.Variabele;
import nl.waardevollekernen.proces.Procesnamen.Werk;

/** A term is over and the work goes on: noted in the log; the inbox shows the task as overdue to the coordinator. */
@ApplicationScoped
class OverschrijdingMelden implements Dienst {
    private final Looptermijnen termijnen;

    OverschrijdingMelden(Looptermijnen termijnen) {
        this.termijnen = termijnen;
    }

    @Override
    public String type() {
        return Werk.TERMIJN_OVERSCHRIJDING_MELDEN;
    }

    @Override
    public Map<String, Object> voerUit(Opdracht opdracht) {
        termijnen.meldOverschrijding(
                UUID.fromString(String.valueOf(opdracht.variabelen().get(Variabele.TERMIJN_ID))));
        return Map.of();
    }
}
