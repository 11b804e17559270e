package nl.waardevollekernen.casus;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.waardevollekernen.document.Documentstand;
import org.jspecify.annotations.Nullable;

/**
 * One file answers one question of a case: neither the same document nor the same content stands in two places, unless the form
 * says of one of them that its file may stand elsewhere too.
 */
final class Eenplek {
    /**
     * A place that names a file.
     *
     * @param waar how people call the place
     * @param document the id that stands there
     * @param magElders whether the form lets its file stand elsewhere too
     */
    record Plek(String pointer, String waar, String document, boolean magElders) {}

    private final Map<String, Documentstand> documenten;
    private final Map<String, Plek> bezet = new HashMap<>();

    /** @param documenten what is complete at the case, by id as text */
    Eenplek(Map<String, Documentstand> documenten) {
        this.documenten = documenten;
    }

    /** The earlier place that has the same file, or empty; the place counts from now on. */
    Optional<Plek> neem(Plek plek) {
        var namen = namen(plek.document());
        var eerder = namen.stream()
                .flatMap(naam -> Optional.ofNullable(bezet.get(naam)).stream())
                .findFirst();
        namen.forEach(naam -> bezet.putIfAbsent(naam, plek));
        return plek.magElders() ? Optional.empty() : eerder.filter(ander -> !ander.magElders());
    }

    /** What the sender reads. */
    static String uitleg(Plek ander) {
        return "dit is hetzelfde bestand als bij \"" + ander.waar()
                + "\". Elk bestand beantwoordt één vraag. Voeg hier een ander bestand toe, of haal het daar weg.";
    }

    private List<String> namen(String document) {
        @Nullable Documentstand stand = documenten.get(document);
        @Nullable String hash = stand == null ? null : stand.sha256();
        return hash == null ? List.of(document) : List.of(document, hash);
    }
}
