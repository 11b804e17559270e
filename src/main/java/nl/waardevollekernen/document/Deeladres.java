package nl.waardevollekernen.document;

import java.net.URI;
import java.time.Instant;

/**
 * Where one part of an upload goes with an HTTP PUT of its bytes.
 *
 * @param nummer 1 for the first part
 * @param adres signed, at the public side of the store
 * @param geldigTot after this another address is needed
 */
public record Deeladres(int nummer, URI adres, Instant geldigTot) {}
