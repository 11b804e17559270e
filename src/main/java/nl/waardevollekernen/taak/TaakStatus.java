package nl.waardevollekernen.taak;

/** The life of a task. */
public enum TaakStatus {
    OPEN("open"),
    GECLAIMD("in behandeling"),
    GESLOTEN("gesloten");

    private final String label;

    TaakStatus(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
