package nl.waardevollekernen.melding;

import java.time.Instant;
import java.util.UUID;

/**
 * A mail that did not get through (yet), as beheer sees it; its text is not shown.
 *
 * @param geblokkeerd true when it is not tried again by itself
 * @param pogingen how often it was tried
 * @param fout why not, as the mail server or we say
 */
public record MisluktMelding(
        UUID id, String aan, String onderwerp, boolean geblokkeerd, int pogingen, Instant geplandOp, String fout) {}
