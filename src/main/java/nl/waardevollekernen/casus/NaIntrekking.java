package nl.waardevollekernen.casus;

import java.util.Set;
import java.util.UUID;

/** A later room that must end its own work for a case that is withdrawn. A bean; called in the withdrawal's transaction. */
public interface NaIntrekking {
    /** Cases that this room changes too when this one is withdrawn, so that all are locked in one order. */
    default Set<UUID> ookVast(UUID casus) {
        return Set.of();
    }

    /** Locks the work of this room that the withdrawal ends; the cases are held by then, and nothing is noted yet. */
    default void houdVast(UUID casus) {}

    /** Ends what this room had running; the case is given as it stood before. */
    void ingetrokken(CasusKern casus);
}
