package nl.waardevollekernen.advies;

import java.util.Arrays;
import java.util.Optional;

/** What a member recommends, from the most to the least willing. */
public enum Aanbeveling {
    TOELATEN("toelaten", "Toelaten"),
    TOELATEN_MITS("toelaten-mits", "Toelaten mits"),
    NIET_TOELATEN("niet-toelaten", "Niet toelaten");

    private final String code;
    private final String label;

    Aanbeveling(String code, String label) {
        this.code = code;
        this.label = label;
    }

    /** The value in the API. */
    public String code() {
        return code;
    }

    /** How people read it. */
    public String label() {
        return label;
    }

    /** The recommendation with this code, or empty. */
    public static Optional<Aanbeveling> van(String code) {
        return Arrays.stream(values()).filter(a -> a.code.equals(code)).findFirst();
    }
}
