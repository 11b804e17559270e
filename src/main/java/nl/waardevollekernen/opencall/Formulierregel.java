package nl.waardevollekernen.opencall;

import com.fasterxml.jackson.annotation.JsonProperty;
import org.jspecify.annotations.Nullable;

/**
 * What an answer owes another answer, its call or its submitter, as the form says it.
 *
 * @param soort what is compared
 * @param veld JSON pointer of the answer; {@code *} for every row of a list
 * @param grens for some kinds: JSON pointer of the other answer, or a day
 * @param melding what to do about it; {@code {grens}} stands for what it is held against
 */
public record Formulierregel(
        Soort soort, String veld, @Nullable String grens, String melding) {
    /** What is compared. */
    public enum Soort {
        /** A day or a year that is not after the closing of the call or, once that is past, today. */
        @JsonProperty("al-gebeurd")
        AL_GEBEURD,
        /** A day that is after the closing of the call. */
        @JsonProperty("na-sluiting")
        NA_SLUITING,
        /** A day that is not before {@code grens}, a day. */
        @JsonProperty("vanaf")
        VANAF,
        /** A day that is not after the answer at {@code grens}. */
        @JsonProperty("niet-na")
        NIET_NA,
        /** A text or choice that no other row of its list has. */
        @JsonProperty("uniek")
        UNIEK,
        /** An amount that a fund of the call gives for one case at least. */
        @JsonProperty("ondergrens")
        ONDERGRENS,
        /** The gemeente of a gemeente that submits. */
        @JsonProperty("eigen-gemeente")
        EIGEN_GEMEENTE,
        /** The kind of the organisation that submits. */
        @JsonProperty("eigen-soort")
        EIGEN_SOORT
    }
}
