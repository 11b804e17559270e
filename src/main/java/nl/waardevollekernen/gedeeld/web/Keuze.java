package nl.waardevollekernen.gedeeld.web;

/**
 * One thing to choose in a list, a group of radio buttons or of tick boxes.
 *
 * @param waarde what is posted
 * @param tekst what people read
 */
public record Keuze(String waarde, String tekst) {}
