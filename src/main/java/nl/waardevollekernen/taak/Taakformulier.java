package nl.waardevollekernen.taak;

import java.util.Optional;

/** Tells where people do a kind of task. Any number of beans; the first that knows the kind answers. */
public interface Taakformulier {
    /** The path of the page with the form of this task, or empty when this room has none for it. */
    Optional<String> adres(TaakRegel taak);
}
