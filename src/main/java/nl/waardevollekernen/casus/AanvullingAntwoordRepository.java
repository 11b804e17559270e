package nl.waardevollekernen.casus;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import nl.waardevollekernen.gedeeld.CanoniekeJson;
import nl.waardevollekernen.opencall.FormulierDefinitie;
import nl.waardevollekernen.opencall.Rijidentiteit;

/** The answers that are kept and not yet sent. */
@ApplicationScoped
class AanvullingAntwoordRepository implements PanacheRepositoryBase<AanvullingAntwoord, UUID> {
    /** The answer to this aanvulling of this case so far, each row with its id: as it was kept, else as it was submitted. */
    ObjectNode inhoud(FormulierDefinitie definitie, Casus casus, UUID aanvullingId) {
        var tekst =
                findByIdOptional(aanvullingId).map(AanvullingAntwoord::inhoud).orElseGet(casus::inhoud);
        return Rijidentiteit.bewaard(definitie, CanoniekeJson.lees(tekst));
    }
}
