package nl.waardevollekernen.opencall;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

/** The lexicon, read from the one place where it is written: {@code docs/begrippen.md}. */
public final class Begrippen {
    private static final String BRON = "/begrippen/begrippen.md";
    private static final List<Begrip> ALLE = lees();

    private Begrippen() {}

    /** Every term, in alphabetical order. */
    public static List<Begrip> alle() {
        return ALLE;
    }

    /** The term with this slug, or empty. */
    public static Optional<Begrip> van(String slug) {
        return ALLE.stream().filter(begrip -> begrip.slug().equals(slug)).findFirst();
    }

    private static List<Begrip> lees() {
        try (var invoer = Objects.requireNonNull(Begrippen.class.getResourceAsStream(BRON), BRON)) {
            var begrippen = new ArrayList<Begrip>();
            var tekst = new String(invoer.readAllBytes(), StandardCharsets.UTF_8);
            for (var deel : tekst.substring(tekst.indexOf("\n## ") + 1).split("(?m)^## ", 0)) {
                if (!deel.isBlank()) {
                    var regels = deel.strip().split("\n", 2);
                    begrippen.add(new Begrip(slug(regels[0]), regels[0].strip(), regels[1].strip()));
                }
            }
            return List.copyOf(begrippen);
        } catch (IOException fout) {
            throw new UncheckedIOException(BRON, fout);
        }
    }

    private static String slug(String term) {
        return Normalizer.normalize(term.strip().toLowerCase(Locale.ROOT), Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .replaceAll("[^a-z0-9]+", "-");
    }
}
