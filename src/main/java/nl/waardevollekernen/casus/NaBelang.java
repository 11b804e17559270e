package nl.waardevollekernen.casus;

import java.util.List;
import java.util.Set;
import java.util.UUID;

/**
 * A room that ends what somebody with an interest had open in a case, and says what rests on what that person judged before. A
 * bean; called in the transaction of the declaration, for each case the interest covers, with the case locked.
 */
public interface NaBelang {
    /** What ended, must be done again or stands; empty when this person did nothing here. */
    List<Belanggevolg> verklaard(CasusKern casus, String gebruikerId, String naam);

    /** Locks the work of this room that the interest may end; the cases are held by then, and nothing is noted yet. */
    default void houdVast(UUID casus) {}

    /** Cases that this room changes too when it ends work of this person in one of these, so that all are locked in one order. */
    default Set<UUID> ookVast(Set<UUID> casussen, String gebruikerId) {
        return Set.of();
    }
}
