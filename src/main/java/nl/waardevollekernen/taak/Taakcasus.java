package nl.waardevollekernen.taak;

import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Tells which case a task is about. Any number of beans; what none of them knows is about no single case. */
public interface Taakcasus {
    /** The case of each of these tasks, by the id of the task; leaves out what it does not know. */
    Map<UUID, UUID> casussen(List<TaakRegel> taken);
}
