package nl.waardevollekernen.termijn;

import java.time.Instant;
import java.util.UUID;
import nl.waardevollekernen.opencall.OpenCall;

/** Says when a term of one kind ends at first. A bean; exactly one for each kind that a diagram names. */
public interface Termijnbegin {
    /**
     * Where a term starts from.
     *
     * @param call whose clock it runs on
     * @param omschrijving how people read it, "Ontvankelijkheid van WK-2027-…"
     * @param uiterlijk its last second, call time
     */
    record Begin(OpenCall call, String omschrijving, Instant uiterlijk) {}

    /** The kind, as in {@code Procesnamen.Termijnsoort}. */
    String soort();

    /** The beginning of this kind of term for this subject. */
    Begin begin(UUID zaak);
}
