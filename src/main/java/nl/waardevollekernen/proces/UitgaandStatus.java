package nl.waardevollekernen.proces;

/** Where a row of the outbox stands. */
public enum UitgaandStatus {
    WACHT("wacht op verzending"),
    VERZONDEN("verzonden"),
    /** Sending again can not help: somebody has to look. */
    GEBLOKKEERD("geblokkeerd"),
    /** What it was meant for is no longer there, so it was not sent. */
    VERVALLEN("vervallen");

    private final String label;

    UitgaandStatus(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
