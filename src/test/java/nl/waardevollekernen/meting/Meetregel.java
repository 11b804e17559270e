package nl.waardevollekernen.meting;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What one measure found, as one line that people and machines read.
 *
 * @param waarde ours, in the unit
 * @param ijkpunt the reference, in the same unit and from the same run; null where there is none
 * @param doel the bound on the ratio, or on the value where there is no reference; null without a goal
 * @param verloren acknowledged work that is not there, or is there twice; null where nothing can be lost
 */
record Meetregel(
        String naam,
        double waarde,
        String eenheid,
        @Nullable Double ijkpunt,
        @Nullable Double verhouding,
        @Nullable String doel,
        @Nullable Integer verloren) {
    /** A measure without a reference. */
    static Meetregel los(
            String naam, double waarde, String eenheid, @Nullable String doel, @Nullable Integer verloren) {
        return new Meetregel(naam, waarde, eenheid, null, null, doel, verloren);
    }

    /** A measure in pairs: the medians of both sides and of their ratios. */
    static Meetregel van(String naam, Paren paren, String eenheid, String doel, @Nullable Integer verloren) {
        return new Meetregel(naam, paren.onze(), eenheid, paren.ijkpunt(), paren.verhouding(), doel, verloren);
    }

    @Override
    public String toString() {
        return "measure %s %s %s reference %s ratio %s goal %s lost %s"
                .formatted(
                        naam,
                        getal(waarde),
                        eenheid,
                        getal(ijkpunt),
                        getal(verhouding),
                        doel == null ? "-" : doel,
                        verloren == null ? "-" : verloren);
    }

    private static String getal(@Nullable Double getal) {
        return getal == null ? "-" : String.format(Locale.ROOT, "%.2f", getal);
    }
}
