package nl.waardevollekernen.advies;

import java.util.Optional;
import nl.waardevollekernen.identiteit.Gebruiker;
import nl.waardevollekernen.identiteit.Rol;

/**
 * The rule of who sees which review: always the own one; those of other members only when the own one is final; the others in
 * the house only when all are in. Until then the secretaris and the voorzitter see who was asked and who is done.
 *
 * @param lezer who asks
 * @param eigen the reader's own review of this case, if it counts
 * @param gereed whether all reviews are in
 */
record AdviesInzage(Gebruiker lezer, Optional<BeoordelingStatus> eigen, boolean gereed) {
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
        return isEigen
                || inhoud(false)
                || lezer.heeftEenVan(Rol.SECRETARIS, Rol.VOORZITTER)
                || (gereed && lezer.heeftEenVan(NA_AFLOOP));
    }

    /** Whether this reader may see scores and reasons. */
    boolean inhoud(boolean isEigen) {
        if (isEigen) {
            return true;
        }
        if (eigen.isPresent()) {
            return eigen.get() == BeoordelingStatus.UITGEBRACHT;
        }
        return gereed && lezer.heeftEenVan(NA_AFLOOP);
    }

    /** Whether this reader may see what the reviews say together. */
    boolean uitkomst() {
        return gereed && inhoud(false);
    }
}
