package nl.waardevollekernen.gedeeld;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Strong entity tags (RFC 9110, 8.8.3) made from the version of a stored thing, and the condition an edit carries. */
public final class Etags {
    private Etags() {}

    /** The value of the header {@code ETag} for this version, quotes included. */
    public static String van(long versie) {
        return "\"" + versie + "\"";
    }

    /**
     * What the header {@code If-Match} of an edit asks for.
     *
     * @throws Weigering (428) when the header is missing or empty
     */
    public static Voorwaarde voorwaarde(@Nullable String ifMatch) {
        if (ifMatch == null || ifMatch.isBlank()) {
            throw Weigering.versieOntbreekt();
        }
        return new Voorwaarde(
                Arrays.stream(ifMatch.split(",", -1)).map(String::strip).collect(Collectors.toUnmodifiableSet()));
    }

    /** The condition of a page, which carries the version it was read at in a hidden field. */
    public static Voorwaarde voorwaarde(long gelezenVersie) {
        return new Voorwaarde(Set.of(van(gelezenVersie)));
    }

    /**
     * Which versions an edit may start from; held against the stored version inside the transaction of the edit.
     *
     * @param toegestaan entity tags, or "*" for any version; a weak tag never equals a strong one
     */
    public record Voorwaarde(Set<String> toegestaan) {
        /**
         * Holds when the stored version is one of those.
         *
         * @throws Weigering (412) when somebody changed the thing since it was read
         */
        public void eis(long versie) {
            if (!toegestaan.contains("*") && !toegestaan.contains(van(versie))) {
                throw Weigering.verouderd();
            }
        }
    }
}
