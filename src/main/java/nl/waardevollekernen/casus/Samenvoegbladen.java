package nl.waardevollekernen.casus;

import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import nl.waardevollekernen.identiteit.Gebruiker;
import nl.waardevollekernen.opencall.Onderwerp;

/** Compares what somebody typed in a topic with what that person opened and with what a colleague saved since. */
@ApplicationScoped
class Samenvoegbladen {
    private final CasusLezen lezen;
    private final ConceptVersies versies;

    Samenvoegbladen(CasusLezen lezen, ConceptVersies versies) {
        this.lezen = lezen;
        this.versies = versies;
    }

    /**
     * The comparison as it stands now; refused (404) for who may not see the case.
     *
     * @param mijn what was typed
     * @param geopend the version of the draft that was opened
     */
    @Transactional
    Samenvoegblad van(UUID casusId, Onderwerp onderwerp, ObjectNode mijn, long geopend, Gebruiker gebruiker) {
        var nu = lezen.voorBewaren(casusId, gebruiker);
        var basis = versies.onderwerp(casusId, onderwerp, geopend).orElse(null);
        return Samenvoegblad.van(nu, onderwerp, mijn, basis, geopend, versies.door(casusId, onderwerp.key()));
    }
}
