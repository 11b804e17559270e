package nl.waardevollekernen.selectie;

import nl.waardevollekernen.gedeeld.Weigering;
import org.jspecify.annotations.Nullable;

/**
 * Which round of a call is asked for.
 *
 * @param nummer its number in the call, from 1, or null for the latest
 */
record Rondekeuze(@Nullable Integer nummer) {
    static final Rondekeuze LAATSTE = new Rondekeuze(null);
    /** The query parameter, on the page and in the API. */
    static final String VRAAG = "ronde";

    /** What an address asks for; the latest without a number, and refused (400) for what is none. */
    static Rondekeuze van(@Nullable String tekst) {
        if (tekst == null) {
            return LAATSTE;
        }
        if (!tekst.matches("[1-9][0-9]{0,3}")) {
            throw Weigering.invoer(VRAAG, "Geef het nummer van een ronde, vanaf 1.");
        }
        return new Rondekeuze(Integer.valueOf(tekst));
    }
}
