package nl.waardevollekernen.gedeeld.web;

/**
 * One topic in the list beside a form.
 *
 * @param naam title of the topic
 * @param adres page of the topic
 * @param stand how it is drawn: "compleet", "fout", "bezig" or "leeg"
 * @param toelichting the state in words ("Compleet", "2 fouten", "Nog leeg")
 * @param hier true for the topic that is open
 */
public record Stap(String naam, String adres, String stand, String toelichting, boolean hier) {}
