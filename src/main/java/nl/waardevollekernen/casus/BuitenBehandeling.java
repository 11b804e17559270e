package nl.waardevollekernen.casus;

import java.util.Optional;
import nl.waardevollekernen.casus.Ontvankelijkheidsoordeel.Uitkomst;
import nl.waardevollekernen.gedeeld.Veldfout;

/**
 * A case is left without judgement only when its submitter had the chance to complete it first (Awb art. 4:5, lid 1; a
 * private fund promises the same in its call).
 */
final class BuitenBehandeling {
    private BuitenBehandeling() {}

    /** What is wrong with this outcome, for who chooses it. */
    static Optional<Veldfout> bezwaar(Uitkomst uitkomst, boolean aanvullingGevraagd) {
        return uitkomst == Uitkomst.BUITEN_BEHANDELING && !aanvullingGevraagd
                ? Optional.of(
                        new Veldfout(
                                "/uitkomst",
                                "Buiten behandeling stellen kan pas na een aanvulling. Vraag de indiener eerst om wat er mist."))
                : Optional.empty();
    }
}
