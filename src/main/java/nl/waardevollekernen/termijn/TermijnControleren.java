package nl.waardevollekernen.termijn;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.UUID;
import nl.waardevollekernen.proces.Dienst;
import nl.waardevollekernen.proces.Opdracht;
import nl.waardevollekernen.proces.Procesnamen.Variabele;
import nl.waardevollekernen.proces.Procesnamen.Werk;

/** After each timer or change: the database says whether the term is over, else when to look again. */
@ApplicationScoped
class TermijnControleren implements Dienst {
    private final Termijnwacht wacht;

    TermijnControleren(Termijnwacht wacht) {
        this.wacht = wacht;
    }

    @Override
    public String type() {
        return Werk.TERMIJN_CONTROLEREN;
    }

    @Override
    public Map<String, Object> voerUit(Opdracht opdracht) {
        var id = UUID.fromString(String.valueOf(opdracht.variabelen().get(Variabele.TERMIJN_ID)));
        var stand = wacht.controleer(id);
        return Map.of(
                Variabele.VERLOPEN, stand.verlopen(),
                Variabele.TERMIJN_DATUM, stand.wachtTot().toString());
    }
}
