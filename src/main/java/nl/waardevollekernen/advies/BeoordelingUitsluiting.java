package nl.waardevollekernen.advies;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Set;
import java.util.UUID;
import nl.waardevollekernen.casus.CasusUitsluiting;
import nl.waardevollekernen.taak.TaakUitsluiting;

/** Who is kept out of a case is kept out of every task about a review of it. */
@ApplicationScoped
class BeoordelingUitsluiting implements TaakUitsluiting {
    private final CasusUitsluiting casussen;
    private final BeoordelingRepository beoordelingen;

    BeoordelingUitsluiting(CasusUitsluiting casussen, BeoordelingRepository beoordelingen) {
        this.casussen = casussen;
        this.beoordelingen = beoordelingen;
    }

    @Override
    @Transactional
    public Set<UUID> van(String gebruiker) {
        var uitgesloten = casussen.van(gebruiker);
        return uitgesloten.isEmpty() ? Set.of() : Set.copyOf(beoordelingen.vanCasussen(uitgesloten));
    }
}
