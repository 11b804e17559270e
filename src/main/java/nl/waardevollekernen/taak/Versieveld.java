package nl.waardevollekernen.taak;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;

/**
 * One field of a version, with the words in which it was asked then.
 *
 * @param veld pointer to the field, as the API names it
 * @param naam how people read it
 * @param waarde what stood there, as people read it; empty when nothing did
 * @param code the code of a choice; null for anything else, and for a choice kept before codes were
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Versieveld(
        String veld, String naam, String waarde, @Nullable String code) {
    /** A field that is no choice. */
    public Versieveld(String veld, String naam, String waarde) {
        this(veld, naam, waarde, null);
    }
}
