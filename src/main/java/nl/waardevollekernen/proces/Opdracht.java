package nl.waardevollekernen.proces;

import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One job of the engine, as a worker gets it.
 *
 * @param type the job type
 * @param element id of the element in the diagram
 * @param run the process run it belongs to
 * @param zaak what the run is about, or null when the process does not carry it
 * @param variabelen the variables visible to this element; as loose as JSON is, so read them with care
 */
public record Opdracht(
        String type, String element, UUID run, @Nullable UUID zaak, Map<String, Object> variabelen) {

    /** The zaak of a process that always carries one. */
    public UUID eisZaak() {
        if (zaak == null) {
            throw new IllegalStateException("Opdracht " + type + " van loop " + run + " draagt geen zaak.");
        }
        return zaak;
    }
}
