package nl.waardevollekernen.taak;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.waardevollekernen.gedeeld.web.Termijn;

/**
 * Tells what the terms of tasks look like on the clock of their own call, which in a rehearsal is not the one on the wall.
 * Any number of beans; a task that none of them knows is shown by the clock on the wall.
 */
public interface Taakklok {
    /** The term of each of these tasks as people read it, by the id of the task; leaves out what it does not know. */
    Map<UUID, Termijn> termijnen(List<TaakRegel> taken);

    /**
     * The last second of the term of each of these tasks on that same clock, by the id of the task, also once the task is
     * closed; leaves out what it does not know. The end of a term that stands still moves on later.
     */
    Map<UUID, Instant> einden(List<TaakRegel> taken);
}
