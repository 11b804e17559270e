package nl.waardevollekernen.taak;

/** The kinds of work of which every version is kept. */
public enum Versiesoort {
    ONTVANKELIJKHEID("ontvankelijkheid", "Oordeel over de ontvankelijkheid"),
    TOETSING("toetsing", "Toetsing"),
    BEOORDELING("beoordeling", "Beoordeling van een commissielid"),
    BESLUIT("besluit", "Besluit van het fonds");

    private final String code;
    private final String label;

    Versiesoort(String code, String label) {
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
