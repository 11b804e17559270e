package nl.waardevollekernen.selectie;

import java.time.LocalTime;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads a time of day as people in the Netherlands write it: 10.00, 10:00, 10.00 uur, 10u or 10u30. */
final class Tijdinvoer {
    private static final Pattern TIJD =
            Pattern.compile("([01]?[0-9]|2[0-3])(?:[.:]([0-5][0-9])(?:u|uur)?|(?:u|uur)([0-5][0-9])?)");

    private Tijdinvoer() {}

    /** The time that was typed, or empty when it cannot be read or does not exist. */
    static Optional<LocalTime> lees(String getypt) {
        var kaal =
                getypt.toLowerCase(Locale.ROOT).replaceAll("[\\p{Z}\\s]+", "").replaceFirst("u\\.$", "u");
        var tijd = TIJD.matcher(kaal);
        if (!tijd.matches()) {
            return Optional.empty();
        }
        var minuten = tijd.group(2) == null ? tijd.group(3) : tijd.group(2);
        return Optional.of(
                LocalTime.of(Integer.parseInt(tijd.group(1)), minuten == null ? 0 : Integer.parseInt(minuten)));
    }
}
