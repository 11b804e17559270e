package nl.waardevollekernen.gedeeld;

/**
 * One thing that is wrong with one field of the input.
 *
 * @param veld where it is: a JSON pointer (RFC 6901) into the body, or the name of a query or form parameter
 * @param melding what somebody must do about it, in plain Dutch
 */
public record Veldfout(String veld, String melding) {}
