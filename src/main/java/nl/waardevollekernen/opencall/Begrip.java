package nl.waardevollekernen.opencall;

/**
 * A term of the lexicon.
 *
 * @param slug its name in addresses: "onrendabele-top"
 * @param term how it is written
 * @param betekenis what it means, in plain Dutch
 */
public record Begrip(String slug, String term, String betekenis) {}
