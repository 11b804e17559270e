package nl.waardevollekernen.stapel;

import java.time.Instant;

/**
 * A mail that the application sent and the catcher kept.
 *
 * @param aan the address it was sent to
 * @param onderwerp the subject, decoded
 * @param tekst the plain text, decoded
 * @param ontvangen when the catcher got it
 */
public record Mail(String aan, String onderwerp, String tekst, Instant ontvangen) {}
