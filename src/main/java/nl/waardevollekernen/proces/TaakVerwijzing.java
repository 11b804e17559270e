package nl.waardevollekernen.proces;

import java.util.UUID;

/**
 * Which human task of which run is meant.
 *
 * @param run the process run
 * @param element id of the task in the diagram
 * @param jobKey key of the engine's job; only meaningful together with the run, since keys start again when the
 *     engine's data is replaced
 */
public record TaakVerwijzing(UUID run, String element, long jobKey) {}
