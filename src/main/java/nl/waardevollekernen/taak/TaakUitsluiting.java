package nl.waardevollekernen.taak;

import java.util.Set;
import java.util.UUID;

/**
 * Says what somebody is kept out of for good, because of an interest: a recusal is absolute. Any number of beans; what one
 * of them names does not exist in that person's inbox, in no list, count or search, and cannot be handed to them.
 */
public interface TaakUitsluiting {
    /** The subjects (the zaak of a task) that this user, by id, has nothing to do with any more. */
    Set<UUID> van(String gebruiker);
}
