package nl.waardevollekernen.weg;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** The access matrix of {@code toegang.csv}: what each kind of user gets from each endpoint and page. */
record Toegangslijst(List<String> gebruikers, List<Regel> regels) {
    private static final String BESTAND = "/toegang.csv";
    private static final String SCHEIDING = ";";
    private static final int KOLOMMEN = 2;

    /**
     * One endpoint or page.
     *
     * @param verwacht by column, what that user gets: an HTTP status, "vorm" for a form that is refused for its missing
     *     key only, or "-" where the column does not apply
     */
    record Regel(String methode, String pad, Map<String, String> verwacht) {
        String naam() {
            return methode + " " + pad;
        }

        boolean isApi() {
            return pad.startsWith("/v1/");
        }
    }

    static Toegangslijst lees() {
        try (var stroom = Objects.requireNonNull(Toegangslijst.class.getResourceAsStream(BESTAND))) {
            var regels = new String(stroom.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(regel -> !regel.isBlank() && !regel.startsWith("#"))
                    .map(regel -> Arrays.asList(regel.split(SCHEIDING, -1)))
                    .toList();
            var kop = regels.getFirst();
            var gebruikers = kop.subList(KOLOMMEN, kop.size());
            return new Toegangslijst(
                    gebruikers,
                    regels.stream()
                            .skip(1)
                            .map(cellen -> regel(gebruikers, cellen))
                            .toList());
        } catch (IOException fout) {
            throw new UncheckedIOException(fout);
        }
    }

    private static Regel regel(List<String> gebruikers, List<String> cellen) {
        if (cellen.size() != gebruikers.size() + KOLOMMEN) {
            throw new IllegalStateException("Not one cell for each column: " + cellen);
        }
        var verwacht = new LinkedHashMap<String, String>();
        for (int i = 0; i < gebruikers.size(); i++) {
            verwacht.put(gebruikers.get(i), cellen.get(i + KOLOMMEN));
        }
        return new Regel(cellen.get(0), cellen.get(1), verwacht);
    }

    /** A line of the file. */
    static String alsRegel(String methode, String pad, Iterable<String> cellen) {
        return methode + SCHEIDING + pad + SCHEIDING + String.join(SCHEIDING, cellen);
    }
}
