package nl.waardevollekernen.logboek;

import java.time.Instant;

/**
 * A sealed head of the log: whoever keeps it can later prove that nothing before it changed.
 *
 * @param grootte number of entries under this head
 * @param wortel root of the Merkle tree (RFC 9162), SHA-256 in lower-case hexadecimal
 * @param verzegeldOp when it was sealed
 */
public record Boomkop(long grootte, String wortel, Instant verzegeldOp) {}
