package nl.waardevollekernen.opencall;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * One criterion that is scored.
 *
 * @param code its name in data
 * @param naam how people read it
 * @param vraag what the reviewer answers
 * @param gewicht declared weight in percent
 * @param schaalMin lowest score
 * @param schaalMax highest score
 * @param groep code of the group it counts within, or null
 * @param ankers what a score means, by score; scores between two anchors lie between their meanings
 */
public record Criterium(
        String code,
        String naam,
        String vraag,
        BigDecimal gewicht,
        int schaalMin,
        int schaalMax,
        @Nullable String groep,
        SortedMap<Integer, String> ankers) {
    public Criterium {
        ankers = Collections.unmodifiableSortedMap(new TreeMap<>(ankers));
        if (gewicht.signum() <= 0 || schaalMin >= schaalMax) {
            throw new IllegalArgumentException("criterium " + code);
        }
    }

    boolean kan(int score) {
        return score >= schaalMin && score <= schaalMax;
    }
}
