package nl.waardevollekernen.casus;

import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.stream.Stream;
import nl.waardevollekernen.document.Documenten;
import nl.waardevollekernen.gedeeld.CanoniekeJson;
import nl.waardevollekernen.identiteit.Organisatie;
import nl.waardevollekernen.opencall.Formulieren;

/** Makes the dossier of a case that its reader has already been allowed to read. */
@ApplicationScoped
public class Dossiers {
    private final Documenten documenten;

    Dossiers(Documenten documenten) {
        this.documenten = documenten;
    }

    /** The answers and documents of this case. */
    public Dossier van(CasusDetail detail) {
        return Dossier.van(
                detail.id(),
                Formulieren.van(detail.call()),
                versies(detail),
                detail.demoWaarden(),
                detail.medeIndieners().stream().map(Organisatie::naam).toList(),
                detail.aanvullingen(),
                documenten.versies(detail.id()));
    }

    /** The frozen contents, the last as this case shows it. */
    private static List<ObjectNode> versies(CasusDetail detail) {
        var eerdere = detail.indieningen().stream()
                .limit(Math.max(0, detail.indieningen().size() - 1))
                .map(versie -> CanoniekeJson.lees(versie.inhoud()));
        return Stream.concat(eerdere, Stream.of(detail.inhoud())).toList();
    }
}
