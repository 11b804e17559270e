package nl.waardevollekernen.advies;

/** How one assignment stands. */
public enum BeoordelingStatus {
    TOEGEWEZEN("toegewezen", "Wacht op de verklaring van het lid"),
    VERKLAARD("verklaard", "In bewerking"),
    UITGEBRACHT("uitgebracht", "Uitgebracht"),
    VERSCHOOND("verschoond", "Lid heeft een belang en doet niet mee"),
    INGETROKKEN("ingetrokken", "Toewijzing ingetrokken");

    private final String code;
    private final String label;

    BeoordelingStatus(String code, String label) {
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

    /** Whether the member may still give the review. */
    boolean loopt() {
        return this == TOEGEWEZEN || this == VERKLAARD;
    }

    /** Whether it counts among the reviews that are needed. */
    boolean telt() {
        return this == TOEGEWEZEN || this == VERKLAARD || this == UITGEBRACHT;
    }
}
