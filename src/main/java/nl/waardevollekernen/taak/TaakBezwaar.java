package nl.waardevollekernen.taak;

import java.util.Optional;
import nl.waardevollekernen.identiteit.Gebruiker;

/**
 * A reason why this user may not take or complete this task, such as four eyes or an interest. Any number of beans; one
 * objection is enough.
 */
public interface TaakBezwaar {
    /** The reason in Dutch, or empty when there is none. */
    Optional<String> tegen(TaakRegel taak, Gebruiker gebruiker);
}
