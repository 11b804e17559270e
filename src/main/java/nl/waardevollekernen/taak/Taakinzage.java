package nl.waardevollekernen.taak;

import java.util.UUID;
import nl.waardevollekernen.identiteit.Gebruiker;

/** Tells whether somebody may know of a case now. A task that is still to be done is a reason by itself; a closed one is not. */
public interface Taakinzage {
    boolean kent(UUID casus, Gebruiker lezer);
}
