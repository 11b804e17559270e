package nl.waardevollekernen.logboek;

import java.time.Instant;
import java.util.UUID;

/**
 * One line of a timeline as its reader may see it.
 *
 * @param id the entry; an inclusion proof can be asked for it
 * @param moment when it happened, UTC
 * @param soort what happened
 * @param tekst what happened, as a Dutch sentence
 */
public record Tijdlijnregel(UUID id, Instant moment, LogSoort soort, String tekst) {}
