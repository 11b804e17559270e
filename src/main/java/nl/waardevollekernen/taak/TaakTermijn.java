package nl.waardevollekernen.taak;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** Tells until when a task may take. A bean of the room that keeps the terms; the first that knows the term answers. */
public interface TaakTermijn {
    /**
     * The end of a term, on the clock on the wall.
     *
     * @param zaak what the task is about
     * @param soort the kind of term, as the header at the drawn task says
     */
    Optional<Instant> uiterlijk(UUID zaak, String soort);
}
