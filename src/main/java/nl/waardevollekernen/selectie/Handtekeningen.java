package nl.waardevollekernen.selectie;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import nl.waardevollekernen.taak.Versiesoort;
import nl.waardevollekernen.taak.Werkversies;

/** Tells who can still sign a round, from everybody who ever decided in it and the members of the fund. */
@ApplicationScoped
class Handtekeningen {
    private final Fondsleden fonds;
    private final Werkversies versies;

    Handtekeningen(Fondsleden fonds, Werkversies versies) {
        this.fonds = fonds;
        this.versies = versies;
    }

    @Transactional
    Ondertekenaars van(UUID rondeId) {
        return new Ondertekenaars(fonds.leden(), versies.auteurs(Versiesoort.BESLUIT, rondeId));
    }
}
