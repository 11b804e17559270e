package nl.waardevollekernen.document;

import java.util.UUID;
import nl.waardevollekernen.identiteit.Gebruiker;

/**
 * Says what a user may do with the documents of a case. Asked inside the transaction of each use case here; the room
 * that knows the case answers. Without an answer nothing is allowed.
 */
public interface DocumentBeleid {
    /**
     * What this user may do with documents of this case now.
     *
     * @param zaak the id of the case; may be any id somebody sent
     * @return {@link Documentrecht#geen()} when the case does not exist or not for this user
     */
    Documentrecht recht(UUID zaak, Gebruiker gebruiker);
}
