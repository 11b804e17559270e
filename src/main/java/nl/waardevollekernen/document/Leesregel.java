package nl.waardevollekernen.document;

import nl.waardevollekernen.gedeeld.Weigering;
import org.jspecify.annotations.Nullable;

/** When a content may be fetched. The sender may always fetch it back, unless a virus was found. */
final class Leesregel {
    private Leesregel() {}

    /**
     * Holds when it may be fetched; gives the warning that goes with it, or null.
     *
     * @param eigen whether who asks is who sent it
     * @throws Weigering (409) when it may not be fetched (yet)
     */
    static @Nullable String beslis(Documentgegevens document, boolean eigen, boolean ongescandLezen) {
        if (document.status() != Uploadstatus.COMPLEET) {
            throw Weigering.conflict("Dit document heeft geen inhoud: het is "
                    + document.status().label() + ".");
        }
        if (document.scan() == Scanstatus.BESMET) {
            throw Weigering.conflict("In dit document is een virus gevonden. Het kan niet worden geopend.");
        }
        if (!eigen && (document.gelezenOp() == null || document.scan() == Scanstatus.WACHT_OP_SCAN)) {
            throw Weigering.conflict(
                    "Dit document wordt nog gecontroleerd. Probeer het over een paar minuten opnieuw.");
        }
        if (document.scan() == Scanstatus.SCHOON) {
            return null;
        }
        if (!eigen && !ongescandLezen) {
            throw Weigering.conflict(
                    "Dit document is niet op virussen gecontroleerd en kan daarom niet worden geopend.");
        }
        return "Dit document is niet op virussen gecontroleerd. Open het alleen als u de afzender vertrouwt.";
    }
}
