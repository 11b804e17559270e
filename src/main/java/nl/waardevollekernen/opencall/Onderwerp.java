package nl.waardevollekernen.opencall;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One topic of the form: one page, and one object in the content.
 *
 * @param key its name in the content and in addresses
 * @param nummer its place, from 1
 * @param titel how people read it
 * @param toelichting what the topic is about, or null
 * @param velden its questions, in order
 */
public record Onderwerp(
        String key, int nummer, String titel, @Nullable String toelichting, List<Veld> velden) {
    public Onderwerp {
        velden = List.copyOf(velden);
        if (velden.isEmpty() || !Veld.uniek(velden.stream().map(Veld::key).toList())) {
            throw new IllegalArgumentException("onderwerp " + key);
        }
    }

    /** The question with this key, or empty. */
    public Optional<Veld> veld(String veldkey) {
        return Veld.metKey(velden, veldkey);
    }
}
