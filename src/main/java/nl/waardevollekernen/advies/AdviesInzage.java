package nl.waardevollekernen.advies;

import java.util.Optional;
import nl.waardevollekernen.identiteit.Gebruiker;
import nl.waardevollekernen.identiteit.Rol;

/**
 * The rule of who sees which review. What is not final is its author's alone, for good and for everybody. A final review is
 * seen by other members once their own is final, and by the others in the house once all are in; always and only by who may
 * read the case now. Until then the secretaris and the voorzitter see who was asked and who is done.
 *
 * @param lezer who asks
 * @param eigen the reader's own review of this case, if it counts
 * @param gereed whether all reviews are in
 * @param leest whether the reader may read the case now
 */
record AdviesInzage(Gebruiker lezer, Optional<BeoordelingStatus> eigen, boolean gereed, boolean leest) {
    private static final Rol[] NA_AFLOOP = {
        Rol.SECRETARIS,
        Rol.VOORZITTER,
        Rol.FONDSBEHEERDER,
        Rol.PROGRAMMACOORDINATOR,
        Rol.AUDITOR,
        Rol.MARKTMEESTER_COORDINATOR
    };

    /** Whether this reader may know that this review exists. */
    boolean bestaat(boolean isEigen) {
        return isEigen || definitieve() || lezer.heeftEenVan(Rol.SECRETARIS, Rol.VOORZITTER);
    }

    /**
     * Whether this reader may see scores and reasons.
     *
     * @param stand how the review stands
     */
    boolean inhoud(boolean isEigen, BeoordelingStatus stand) {
        return isEigen || (stand == BeoordelingStatus.UITGEBRACHT && definitieve());
    }

    /** Whether this reader may see what the reviews say together. */
    boolean uitkomst() {
        return gereed && definitieve();
    }

    private boolean definitieve() {
        return leest
                && (eigen.isPresent()
                        ? eigen.get() == BeoordelingStatus.UITGEBRACHT
                        : gereed && lezer.heeftEenVan(NA_AFLOOP));
    }
}
