package nl.waardevollekernen.casus;

import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.stream.Stream;
import nl.waardevollekernen.document.Documenten;
import nl.waardevollekernen.gedeeld.CanoniekeJson;
import nl.waardevollekernen.identiteit.Gebruiker;
import nl.waardevollekernen.identiteit.Organisatie;
import nl.waardevollekernen.opencall.Formulieren;

/** Makes the dossier of a case that its reader has already been allowed to read. */
@ApplicationScoped
public class Dossiers {
    private final Documenten documenten;
    private final CasusDocumentbeleid beleid;

    Dossiers(Documenten documenten, CasusDocumentbeleid beleid) {
        this.documenten = documenten;
        this.beleid = beleid;
    }

    /** The answers of this case, and the documents that this reader may read. */
    @Transactional
    public Dossier van(CasusDetail detail, Gebruiker lezer) {
        return Dossier.van(
                detail.id(),
                Formulieren.van(detail.call()),
                versies(detail),
                detail.demoWaarden(),
                detail.medeIndieners().stream().map(Organisatie::naam).toList(),
                detail.aanvullingen(),
                documenten.versies(detail.id()),
                beleid.recht(detail.id(), lezer).leesbaar());
    }

    /** The frozen contents, the last as this case shows it. */
    private static List<ObjectNode> versies(CasusDetail detail) {
        var eerdere = detail.indieningen().stream()
                .limit(Math.max(0, detail.indieningen().size() - 1))
                .map(versie -> CanoniekeJson.lees(versie.inhoud()));
        return Stream.concat(eerdere, Stream.of(detail.inhoud())).toList();
    }
}
