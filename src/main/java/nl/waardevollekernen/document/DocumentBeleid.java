package nl.waardevollekernen.document;

import java.util.List;
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

    /**
     * The kinds of file that a document of this kind may be at this case, at least one.
     *
     * @param soort the kind of document as the form calls it; may be any text somebody sent
     * @param gebruiker who adds it
     */
    List<Bestandstype> typen(UUID zaak, String soort, Gebruiker gebruiker);
}
