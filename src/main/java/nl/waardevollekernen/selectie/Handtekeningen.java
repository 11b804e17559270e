package nl.waardevollekernen.selectie;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;

/** Tells who can still sign a round, from the decisions in it and the members of the fund. */
@ApplicationScoped
class Handtekeningen {
    private final Fondsleden fonds;
    private final SelectiebesluitRepository besluiten;

    Handtekeningen(Fondsleden fonds, SelectiebesluitRepository besluiten) {
        this.fonds = fonds;
        this.besluiten = besluiten;
    }

    @Transactional
    Ondertekenaars van(UUID rondeId) {
        return Ondertekenaars.van(fonds.leden(), besluiten.vanRonde(rondeId).values());
    }
}
