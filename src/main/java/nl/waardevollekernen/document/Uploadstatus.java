package nl.waardevollekernen.document;

/** How far a document has come. */
public enum Uploadstatus {
    /** Parts are still arriving; ended by itself after a day. */
    BEZIG("bezig", "wordt geüpload"),
    /** All parts arrived and the type is one that is allowed. */
    COMPLEET("compleet", "ontvangen"),
    /** Not what was announced or not an allowed type; the content is gone, the reason is kept. */
    GEWEIGERD("geweigerd", "geweigerd"),
    /** Ended before it was complete, or taken back; the content is gone. */
    AFGEBROKEN("afgebroken", "afgebroken");

    private final String code;
    private final String label;

    Uploadstatus(String code, String label) {
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
}
