package nl.waardevollekernen.selectie;

import java.time.Instant;
import nl.waardevollekernen.gedeeld.Nederland;
import nl.waardevollekernen.gedeeld.Weigering;
import org.jspecify.annotations.Nullable;

/**
 * The rule of when decisions become known: at once only for who asks so, and else at a moment that is still to come. A slip
 * in a date never ends the embargo. All moments are on the clock of the call.
 */
final class Bekendmakingsmoment {
    /** Where the moment stands in the input. */
    static final String VELD = "/moment";

    private Bekendmakingsmoment() {}

    /**
     * The moment to plan.
     *
     * @param gevraagd null for at once
     * @throws Weigering (400) for a moment that has passed
     */
    static Instant van(@Nullable Instant gevraagd, Instant nu) {
        if (gevraagd == null) {
            return nu;
        }
        if (!gevraagd.isAfter(nu)) {
            throw Weigering.invoer(
                    VELD,
                    "Kies een moment na " + Nederland.moment(nu) + ". Zo laat is het nu in de open call. Nu meteen"
                            + " bekendmaken kan ook.");
        }
        return gevraagd;
    }

    /** Whether the planned moment has come; never without a plan. */
    static boolean isGekomen(@Nullable Instant gepland, Instant nu) {
        return gepland != null && !gepland.isAfter(nu);
    }
}
