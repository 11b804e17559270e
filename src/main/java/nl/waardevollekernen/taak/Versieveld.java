package nl.waardevollekernen.taak;

/**
 * One field of a version, with the words in which it was asked then.
 *
 * @param veld pointer to the field, as the API names it
 * @param naam how people read it
 * @param waarde what stood there, as people read it; empty when nothing did
 */
public record Versieveld(String veld, String naam, String waarde) {}
