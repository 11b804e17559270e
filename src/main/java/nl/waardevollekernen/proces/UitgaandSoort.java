package nl.waardevollekernen.proces;

import java.util.Locale;

/** What a row of the outbox asks of the engine. */
public enum UitgaandSoort {
    START("Proces starten"),
    BERICHT("Bericht aan het proces"),
    TAAK_AF("Taak afronden"),
    STOP("Oude procesloop stoppen");

    private final String label;

    UitgaandSoort(String label) {
        this.label = label;
    }

    /** The value in the API. */
    String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public String label() {
        return label;
    }
}
