package nl.waardevollekernen.casus;

import com.fasterxml.jackson.databind.JsonNode;
import nl.waardevollekernen.opencall.Veld;
import org.jspecify.annotations.Nullable;

/**
 * What two people made into different things: an answer, an answer in a row, or a row that one of them removed and the other
 * changed. Somebody has to choose; nothing is proposed.
 *
 * @param naam name of the choice; it stays the same as long as the two differ here
 * @param veld the question, or the list in which the row stands
 * @param rij the row as it is to be recognised, or null for an answer outside a list
 * @param cel the question in the row, or null when it is about the whole row
 * @param basis what stood there before both: null where there was no answer, missing when it is not known
 * @param mijn what who saves now made of it; missing when removed
 * @param hun what was saved by somebody else; missing when removed
 */
record Botsing(
        String naam, Veld veld, @Nullable Rij rij, @Nullable Veld cel, JsonNode basis, JsonNode mijn, JsonNode hun) {
    /** The choice for what who saves now made of it. */
    static final String MIJN = "mijn";

    /** The choice for what was saved by somebody else. */
    static final String HUN = "hun";

    /**
     * A row of a list.
     *
     * @param plaats its number in the list, from 1
     * @param inhoud its answers
     */
    record Rij(int plaats, JsonNode inhoud) {}

    /** Whether this is a choice. */
    static boolean isKeus(String keus) {
        return keus.equals(MIJN) || keus.equals(HUN);
    }

    /** What was chosen. */
    JsonNode gekozen(String keus) {
        return keus.equals(MIJN) ? mijn : hun;
    }
}
