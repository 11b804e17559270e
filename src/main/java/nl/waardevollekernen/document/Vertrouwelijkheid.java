package nl.waardevollekernen.document;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Arrays;
import java.util.Optional;

/** Who may know of the content of a document. */
public enum Vertrouwelijkheid {
    @JsonProperty("openbaar")
    OPENBAAR("openbaar", "openbaar"),
    @JsonProperty("vertrouwelijk")
    VERTROUWELIJK("vertrouwelijk", "vertrouwelijk"),
    @JsonProperty("bedrijfsgeheim")
    BEDRIJFSGEHEIM("bedrijfsgeheim", "bedrijfsgeheim");

    private final String code;
    private final String label;

    Vertrouwelijkheid(String code, String label) {
        this.code = code;
        this.label = label;
    }

    /** How machines read it. */
    public String code() {
        return code;
    }

    /** How people read it. */
    public String label() {
        return label;
    }

    /** The class for who may not read trade secrets: VERTROUWELIJK instead of BEDRIJFSGEHEIM. */
    public Vertrouwelijkheid zonderGeheim() {
        return this == BEDRIJFSGEHEIM ? VERTROUWELIJK : this;
    }

    /** The class with this code, or empty when there is none. */
    public static Optional<Vertrouwelijkheid> van(String code) {
        return Arrays.stream(values())
                .filter(waarde -> waarde.code.equals(code))
                .findFirst();
    }
}
