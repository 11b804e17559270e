package nl.waardevollekernen.taak;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;

/** All that the rooms know of interests, for a query. */
@ApplicationScoped
class Uitsluitingen {
    /** No subject has this id: it keeps the list in a query from ever being empty. */
    private static final UUID GEEN = new UUID(0, 0);

    private final Instance<TaakUitsluiting> bronnen;

    Uitsluitingen(Instance<TaakUitsluiting> bronnen) {
        this.bronnen = bronnen;
    }

    /** Everything this user is kept out of; never empty. */
    Set<UUID> van(String gebruiker) {
        var alle = new HashSet<UUID>();
        alle.add(GEEN);
        bronnen.forEach(bron -> alle.addAll(bron.van(gebruiker)));
        return alle;
    }
}
