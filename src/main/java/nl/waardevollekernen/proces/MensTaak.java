package nl.waardevollekernen.proces;

import java.util.Map;
import java.util.UUID;

/**
 * Work for a person that the process has reached.
 *
 * @param verwijzing what to hand back when the work is done
 * @param zaak what the run is about
 * @param koppen the headers drawn at the task: {@code formulier}, {@code rol} and, where drawn, {@code termijn}
 * @param variabelen the variables visible to the task
 */
public record MensTaak(
        TaakVerwijzing verwijzing, UUID zaak, Map<String, String> koppen, Map<String, Object> variabelen) {}
