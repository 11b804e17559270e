package nl.waardevollekernen.selectie;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;

/** Tells who can still sign a round, from the decisions in it and the members of the fund without an interest in it. */
@ApplicationScoped
class Handtekeningen {
    private final Fondsleden fonds;
    private final SelectiebesluitRepository besluiten;
    private final Rondebelang belang;

    Handtekeningen(Fondsleden fonds, SelectiebesluitRepository besluiten, Rondebelang belang) {
        this.fonds = fonds;
        this.besluiten = besluiten;
        this.belang = belang;
    }

    @Transactional
    Ondertekenaars van(UUID rondeId) {
        var buiten = belang.uitgesloten(rondeId);
        return Ondertekenaars.van(
                fonds.leden().stream().filter(lid -> !buiten.contains(lid.id())).toList(),
                besluiten.vanRonde(rondeId).values());
    }
}
