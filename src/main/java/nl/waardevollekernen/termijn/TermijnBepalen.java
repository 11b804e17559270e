package nl.waardevollekernen.termijn;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import nl.waardevollekernen.proces.Dienst;
import nl.waardevollekernen.proces.Opdracht;
import nl.waardevollekernen.proces.Procesnamen.Variabele;
import nl.waardevollekernen.proces.Procesnamen.Werk;

/** Starts the term of a stage, or finds the one that runs, and says until when the engine waits. */
@ApplicationScoped
class TermijnBepalen implements Dienst {
    private final Termijnwacht wacht;

    TermijnBepalen(Termijnwacht wacht) {
        this.wacht = wacht;
    }

    @Override
    public String type() {
        return Werk.TERMIJN_BEPALEN;
    }

    @Override
    public Map<String, Object> voerUit(Opdracht opdracht) {
        var soort = String.valueOf(opdracht.variabelen().get(Variabele.TERMIJN_SOORT));
        var stand = wacht.bepaal(opdracht.eisZaak(), soort);
        return Map.of(
                Variabele.TERMIJN_ID, stand.id().toString(),
                Variabele.TERMIJN_DATUM, stand.wachtTot().toString());
    }
}
