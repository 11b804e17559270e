package nl.waardevollekernen.opencall;

import com.fasterxml.jackson.annotation.JsonProperty;

/** Who may read a document after the round. */
public enum Vertrouwelijkheid {
    @JsonProperty("openbaar")
    OPENBAAR("Openbaar"),
    @JsonProperty("vertrouwelijk")
    VERTROUWELIJK("Vertrouwelijk"),
    @JsonProperty("bedrijfsgeheim")
    BEDRIJFSGEHEIM("Bedrijfsgeheim");

    private final String label;

    Vertrouwelijkheid(String label) {
        this.label = label;
    }

    /** How people read it. */
    public String label() {
        return label;
    }
}
