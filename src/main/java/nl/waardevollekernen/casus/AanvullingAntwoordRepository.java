package nl.waardevollekernen.casus;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** The answers that are kept and not yet sent. */
@ApplicationScoped
class AanvullingAntwoordRepository implements PanacheRepositoryBase<AanvullingAntwoord, UUID> {
    /** The answer to this aanvulling of this case so far, as canonical text: as it was kept, else as it was submitted. */
    String tekst(Casus casus, Aanvulling aanvulling) {
        return findByIdOptional(aanvulling.id()).map(AanvullingAntwoord::inhoud).orElseGet(casus::inhoud);
    }
}
