package nl.waardevollekernen.selectie;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import nl.waardevollekernen.taak.Versiesoort;
import nl.waardevollekernen.taak.Werkversies;

/**
 * Tells who can still sign a round, from everybody who ever decided in it and the members of the fund without an interest in
 * it.
 */
@ApplicationScoped
class Handtekeningen {
    private final Fondsleden fonds;
    private final Werkversies versies;
    private final Rondebelang belang;

    Handtekeningen(Fondsleden fonds, Werkversies versies, Rondebelang belang) {
        this.fonds = fonds;
        this.versies = versies;
        this.belang = belang;
    }

    @Transactional
    Ondertekenaars van(UUID rondeId) {
        var buiten = belang.uitgesloten(rondeId);
        var leden = fonds.leden();
        var zonder = leden.stream().filter(lid -> !buiten.contains(lid.id())).toList();
        return new Ondertekenaars(zonder, leden.size() - zonder.size(), versies.auteurs(Versiesoort.BESLUIT, rondeId));
    }
}
