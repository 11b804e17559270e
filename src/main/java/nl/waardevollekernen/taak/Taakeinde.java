package nl.waardevollekernen.taak;

import java.util.Optional;
import nl.waardevollekernen.identiteit.Gebruiker;

/** Tells a reader why a closed task needs nothing more, where that reader may know; never anything of its case. Any number of beans. */
public interface Taakeinde {
    /** The reason in words, or empty when this room has none for this task and reader. */
    Optional<String> van(TaakRegel taak, Gebruiker lezer);
}
