package nl.waardevollekernen.casus;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import nl.waardevollekernen.document.Documenten;
import nl.waardevollekernen.document.Documentgegevens;
import nl.waardevollekernen.document.Uploadstatus;
import nl.waardevollekernen.gedeeld.Paginering;
import nl.waardevollekernen.identiteit.Gebruiker;

/** The documents of a case that a reader may see, as its pages show them. */
@ApplicationScoped
class Casusdocumentlijst {
    private final Documenten documenten;

    Casusdocumentlijst(Documenten documenten) {
        this.documenten = documenten;
    }

    /** By id, oldest first; what never arrived or was taken back is left out. */
    Map<String, Documentbeeld> van(UUID casusId, Gebruiker gebruiker) {
        var beelden = new LinkedHashMap<String, Documentbeeld>();
        alle(casusId, gebruiker).forEach((id, document) -> beelden.put(id, Documentbeeld.van(document)));
        return beelden;
    }

    /** The same with all that is known about them. */
    Map<String, Documentgegevens> alle(UUID casusId, Gebruiker gebruiker) {
        var gevonden = new LinkedHashMap<String, Documentgegevens>();
        var bladzijde =
                documenten.lijst(casusId, gebruiker, Documenten.paginering(String.valueOf(Paginering.MEESTE), null));
        for (var document : bladzijde.rijen()) {
            if (document.status() == Uploadstatus.COMPLEET || document.status() == Uploadstatus.BEZIG) {
                gevonden.put(document.id().toString(), document);
            }
        }
        return gevonden;
    }
}
