package nl.waardevollekernen.casus;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.Set;
import java.util.UUID;

/**
 * The rule of an interest in an open call: all its rounds are about the same money, so who has an interest in one case that shares in it has
 * one in every round of the call. Still assessed, waiting for a round or decided makes no difference; a case that ended without
 * reaching the fund, or was withdrawn, shares in nothing.
 */
@ApplicationScoped
@Transactional
public class Callbelang {
    private final CasusRepository casussen;
    private final CasusUitsluiting uitsluiting;

    Callbelang(CasusRepository casussen, CasusUitsluiting uitsluiting) {
        this.casussen = casussen;
        this.uitsluiting = uitsluiting;
    }

    /** Whether this user, by id, has an interest in a case that shares in the money of this call. */
    public boolean heeft(UUID openCallId, String gebruiker) {
        var uitgesloten = uitsluiting.van(gebruiker);
        return !uitgesloten.isEmpty() && raakt(casussen.delend(openCallId), uitgesloten);
    }

    /** Everybody, by id, with such an interest. */
    public Set<String> wie(UUID openCallId) {
        return uitsluiting.bij(casussen.delend(openCallId));
    }

    /** The same for the call of this case. */
    Set<String> wieBij(UUID casusId) {
        return casussen.callVan(casusId).map(this::wie).orElse(Set.of());
    }

    /** The rule itself: one case is enough. */
    public static boolean raakt(Collection<UUID> delend, Set<UUID> uitgesloten) {
        return delend.stream().anyMatch(uitgesloten::contains);
    }
}
