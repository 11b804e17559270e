package nl.waardevollekernen.casus;

import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import java.util.function.UnaryOperator;
import nl.waardevollekernen.gedeeld.Weigering;
import nl.waardevollekernen.identiteit.Gebruiker;

/** Compares what somebody typed in the answer to an aanvulling with what that person opened and with what is kept now. */
@ApplicationScoped
class Antwoordbladen {
    private final CasusLezen lezen;
    private final AanvullingBewaren bewaren;
    private final AntwoordVersies versies;

    Antwoordbladen(CasusLezen lezen, AanvullingBewaren bewaren, AntwoordVersies versies) {
        this.lezen = lezen;
        this.bewaren = bewaren;
        this.versies = versies;
    }

    /**
     * The comparison as it stands now.
     *
     * @param antwoord makes what was typed of the answer as it is kept
     * @param geopend the version of the answer that was opened
     * @throws Weigering (404) for who may not see the case, (409) when nothing is asked any more
     */
    @Transactional
    Antwoordblad van(UUID casusId, UnaryOperator<ObjectNode> antwoord, long geopend, Gebruiker gebruiker) {
        var casus = lezen.voorBewaren(casusId, gebruiker);
        var aanvulling = Aanvullingbladen.vraag(casus).orElseThrow(AanvullingBeantwoorden::nietGevraagd);
        var hun = bewaren.leesOpen(casusId, gebruiker);
        return new Antwoordblad(
                casus,
                Aanvullingbladen.open(casus),
                hun,
                versies.inhoud(casus, aanvulling, geopend).orElse(null),
                antwoord.apply(hun.inhoud()),
                geopend);
    }
}
