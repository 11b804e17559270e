package nl.waardevollekernen.toetsing;

/** How far a toetsing is. */
public enum ToetsingStatus {
    CONCEPT("concept", "In bewerking"),
    VOLTOOID("voltooid", "Wacht op bevestiging door een collega"),
    BEVESTIGD("bevestigd", "Bevestigd");

    private final String code;
    private final String label;

    ToetsingStatus(String code, String label) {
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
}
