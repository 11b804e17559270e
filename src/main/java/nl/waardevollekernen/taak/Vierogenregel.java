package nl.waardevollekernen.taak;

import java.util.Optional;

/**
 * Says why somebody may not do a task that looks again at work of that same person, where this can not be read from the tasks
 * done before. Any number of beans; what one of them names is not offered and is refused.
 */
public interface Vierogenregel {
    /** The reason, in words for this user, by id, with who must do it instead; empty when nothing stands in the way. */
    Optional<String> bezwaar(TaakRegel taak, String gebruiker);
}
