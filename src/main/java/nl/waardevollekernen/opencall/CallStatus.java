package nl.waardevollekernen.opencall;

/** Where a call stands; follows from its own time line and is never stored. */
public enum CallStatus {
    CONCEPT("Concept"),
    AANGEKONDIGD("Aangekondigd"),
    OPEN("Open"),
    GESLOTEN("Gesloten");

    private final String label;

    CallStatus(String label) {
        this.label = label;
    }

    /** How people read it. */
    public String label() {
        return label;
    }
}
