package nl.waardevollekernen.proces;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import nl.waardevollekernen.proces.Procesnamen.Variabele;
import nl.waardevollekernen.proces.Procesnamen.Werk;

/** The first job of every process: makes this instance the one that counts, or sends it to the drawn end "dubbel". */
@ApplicationScoped
class RunRegistreren implements Dienst {
    private final Looptabel loop;

    RunRegistreren(Looptabel loop) {
        this.loop = loop;
    }

    @Override
    public String type() {
        return Werk.RUN_REGISTREREN;
    }

    @Override
    public Map<String, Object> voerUit(Opdracht opdracht) {
        throw new IllegalStateException("Registreren kan alleen met de herkomst van de opdracht.");
    }

    Map<String, Object> registreer(Opdracht opdracht, Herkomst herkomst) {
        return Map.of(Variabele.VERVOLG, loop.registreer(opdracht.run(), herkomst));
    }
}
