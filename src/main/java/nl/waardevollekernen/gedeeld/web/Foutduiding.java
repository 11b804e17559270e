package nl.waardevollekernen.gedeeld.web;

import java.util.Optional;
import nl.waardevollekernen.gedeeld.Weigering;

/** A room that alone knows a part outside says what a failure of that part means to the sender. */
public interface Foutduiding {
    /** The refusal that this failure (not its causes, those are asked by themselves) comes down to, or empty. */
    Optional<Weigering> van(Throwable fout);
}
