package nl.waardevollekernen.casus;

import io.quarkus.arc.Arc;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.waardevollekernen.identiteit.Gebruiker;
import nl.waardevollekernen.identiteit.HuidigeGebruiker;
import nl.waardevollekernen.identiteit.Rolbeeld;
import nl.waardevollekernen.taak.TaakUitsluiting;

/**
 * Tells the inbox, and the rooms with work on a part of a case, which cases somebody is kept out of: because of a declared interest, or
 * because that person works for a submitter.
 */
@ApplicationScoped
public class CasusUitsluiting implements TaakUitsluiting {
    private final CasusLezerRepository lezers;
    private final CasusRepository casussen;
    private final Rolbeeld rolbeeld;
    private final HuidigeGebruiker huidige;

    CasusUitsluiting(
            CasusLezerRepository lezers, CasusRepository casussen, Rolbeeld rolbeeld, HuidigeGebruiker huidige) {
        this.lezers = lezers;
        this.casussen = casussen;
        this.rolbeeld = rolbeeld;
        this.huidige = huidige;
    }

    @Override
    @Transactional
    public Set<UUID> van(String gebruiker) {
        var alle = new HashSet<>(lezers.uitgesloten(gebruiker));
        var organisaties = new HashSet<>(rolbeeld.organisaties(gebruiker));
        organisaties.addAll(volgensToken(gebruiker));
        if (!organisaties.isEmpty()) {
            alle.addAll(casussen.ingediendDoor(organisaties));
        }
        return alle;
    }

    /** For whom the user of this request works, as the token says. */
    private Set<String> volgensToken(String gebruiker) {
        return Arc.container().requestContext().isActive()
                ? huidige.misschien()
                        .filter(wie -> wie.id().equals(gebruiker))
                        .map(Gebruiker::werktVoor)
                        .orElse(Set.of())
                : Set.of();
    }

    /** Everybody, by id, who is kept out of this case. */
    @Transactional
    public Set<String> bij(UUID casusId) {
        return bij(List.of(casusId));
    }

    /** Everybody, by id, who is kept out of one of these cases. */
    @Transactional
    Set<String> bij(Collection<UUID> casusIds) {
        var alle = new HashSet<>(lezers.uitgeslotenBij(casusIds));
        casusIds.forEach(id -> alle.addAll(vanIndieners(id)));
        return alle;
    }

    /** Everybody who judges, by id, and works for a submitter of this case. */
    @Transactional
    public Set<String> vanIndieners(UUID casusId) {
        return rolbeeld.werkenVoor(casussen.organisaties(casusId));
    }
}
