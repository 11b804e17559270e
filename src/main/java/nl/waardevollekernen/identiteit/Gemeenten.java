package nl.waardevollekernen.identiteit;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;

/** All 342 municipalities of 2026, read once from the CBS list that ships with the application. */
public final class Gemeenten {
    private static final String BRON = "/identiteit/gemeenten-2026.csv";
    /** A name with a comma in it stands between quotes. */
    private static final Pattern REGEL = Pattern.compile(
            "(?<code>GM[0-9]{4}),(?<quote>\"?)(?<naam>[^\"]+)\\k<quote>,(?<provincie>[^,]+),(?<lon>[0-9.]+),(?<lat>[0-9.]+)");

    private static final Map<String, Gemeente> ALLE = lees();

    private Gemeenten() {}

    /** Every municipality, in the order of the code. */
    public static Collection<Gemeente> alle() {
        return ALLE.values();
    }

    /** The municipality with this CBS code, or empty when there is none in 2026. */
    public static Optional<Gemeente> van(String code) {
        return Optional.ofNullable(ALLE.get(code));
    }

    private static Map<String, Gemeente> lees() {
        var gevonden = new LinkedHashMap<String, Gemeente>();
        try (var invoer = Objects.requireNonNull(Gemeenten.class.getResourceAsStream(BRON), BRON);
                var lezer = new BufferedReader(new InputStreamReader(invoer, StandardCharsets.UTF_8))) {
            lezer.lines().skip(1).filter(regel -> !regel.isBlank()).forEach(regel -> {
                var gemeente = gemeente(regel);
                gevonden.put(gemeente.code(), gemeente);
            });
        } catch (IOException fout) {
            throw new UncheckedIOException(BRON, fout);
        }
        return Collections.unmodifiableMap(gevonden);
    }

    private static Gemeente gemeente(String regel) {
        var kolom = REGEL.matcher(regel);
        if (!kolom.matches()) {
            throw new IllegalStateException(BRON + ": " + regel);
        }
        return new Gemeente(
                kolom.group("code"),
                kolom.group("naam"),
                kolom.group("provincie"),
                new BigDecimal(kolom.group("lon")),
                new BigDecimal(kolom.group("lat")));
    }
}
