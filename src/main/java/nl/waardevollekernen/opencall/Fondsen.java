package nl.waardevollekernen.opencall;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** The funds known to the application. */
public final class Fondsen {
    private static final List<Fonds> ALLE = List.of(Bronnen.lees("/fondsen/fondsen-v1.json", Fonds[].class)).stream()
            .sorted(Comparator.comparing(Fonds::code))
            .toList();

    private Fondsen() {}

    /** Every fund, in the order of the code. */
    public static List<Fonds> alle() {
        return ALLE;
    }

    /** The fund with this code, or empty. */
    public static Optional<Fonds> van(String code) {
        return ALLE.stream().filter(fonds -> fonds.code().equals(code)).findFirst();
    }

    /** The funds that decide in this call. */
    public static List<Fonds> van(OpenCall call) {
        return ALLE.stream()
                .filter(fonds -> call.fondsen().contains(fonds.code()))
                .toList();
    }
}
