package nl.waardevollekernen.document;

/** What is known about viruses in a document. Only a real scanner with real signatures yields {@link #SCHOON}. */
public enum Scanstatus {
    WACHT_OP_SCAN("wacht-op-scan", "wacht op scan"),
    SCHOON("schoon", "gescand, geen virus gevonden"),
    BESMET("besmet", "virus gevonden"),
    NIET_TE_SCANNEN("niet-te-scannen", "niet te scannen"),
    GEEN_SCANNER("geen-scanner", "niet gescand, er is geen virusscanner");

    private final String code;
    private final String label;

    Scanstatus(String code, String label) {
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
