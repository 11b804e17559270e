package nl.waardevollekernen.casus;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Set;
import java.util.UUID;
import nl.waardevollekernen.taak.TaakUitsluiting;

/** Tells the inbox, and the rooms with work on a part of a case, which cases somebody is kept out of. */
@ApplicationScoped
public class CasusUitsluiting implements TaakUitsluiting {
    private final CasusLezerRepository lezers;

    CasusUitsluiting(CasusLezerRepository lezers) {
        this.lezers = lezers;
    }

    @Override
    @Transactional
    public Set<UUID> van(String gebruiker) {
        return Set.copyOf(lezers.uitgesloten(gebruiker));
    }

    /** Everybody, by id, who is kept out of this case. */
    @Transactional
    public Set<String> bij(UUID casusId) {
        return Set.copyOf(lezers.uitgeslotenBij(casusId));
    }
}
