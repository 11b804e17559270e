package nl.waardevollekernen.proces;

import java.util.Locale;

/** The life of a process run. */
public enum LoopStatus {
    /** The start message is on its way or not yet taken up. */
    AANGEVRAAGD("aangevraagd"),
    /** The engine runs it. */
    GEREGISTREERD("loopt"),
    /** It did what it had to do. */
    BEEINDIGD("beëindigd"),
    /** Another run took its place, or the zaak needs none any more. */
    VERVANGEN("vervangen");

    private final String label;

    LoopStatus(String label) {
        this.label = label;
    }

    /** The value in the API. */
    String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public String label() {
        return label;
    }

    boolean leeft() {
        return this == AANGEVRAAGD || this == GEREGISTREERD;
    }
}
