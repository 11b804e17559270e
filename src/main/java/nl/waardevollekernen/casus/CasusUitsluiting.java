package nl.waardevollekernen.casus;

import io.quarkus.arc.Arc;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.waardevollekernen.identiteit.Gebruiker;
import nl.waardevollekernen.identiteit.HuidigeGebruiker;
import nl.waardevollekernen.taak.TaakUitsluiting;

/**
 * Tells the inbox, and the rooms with work on a part of a case, which cases somebody is kept out of: because of a declared interest, or
 * because that person works for a submitter.
 */
@ApplicationScoped
public class CasusUitsluiting implements TaakUitsluiting {
    private final CasusLezerRepository lezers;
    private final CasusRepository casussen;
    private final HuidigeGebruiker huidige;

    CasusUitsluiting(CasusLezerRepository lezers, CasusRepository casussen, HuidigeGebruiker huidige) {
        this.lezers = lezers;
        this.casussen = casussen;
        this.huidige = huidige;
    }

    @Override
    @Transactional
    public Set<UUID> van(String gebruiker) {
        var alle = new HashSet<>(lezers.uitgesloten(gebruiker));
        organisatie(gebruiker).ifPresent(organisatie -> alle.addAll(casussen.ingediendDoor(Set.of(organisatie))));
        return alle;
    }

    /** For whom the user of this request works; what others work for stands in their own token only. */
    private Optional<String> organisatie(String gebruiker) {
        return Arc.container().requestContext().isActive()
                ? huidige.misschien().filter(wie -> wie.id().equals(gebruiker)).flatMap(Gebruiker::organisatieCode)
                : Optional.empty();
    }

    /** Everybody, by id, who is kept out of this case. */
    @Transactional
    public Set<String> bij(UUID casusId) {
        return bij(List.of(casusId));
    }

    /** Everybody, by id, who is kept out of one of these cases. */
    @Transactional
    Set<String> bij(Collection<UUID> casussen) {
        return Set.copyOf(lezers.uitgeslotenBij(casussen));
    }
}
