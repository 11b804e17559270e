package nl.waardevollekernen.selectie;

/** How far a round is. What others than the fund may know is {@link #voorAnderen}. */
public enum RondeStatus {
    BESLUITEN("besluiten", "Over de casussen wordt besloten"),
    TEKENEN("tekenen", "Wacht op de tweede handtekening"),
    GETEKEND("getekend", "Getekend, nog niet bekendgemaakt"),
    AANGEKONDIGD("aangekondigd", "Bekendgemaakt"),
    VERVALLEN("vervallen", "Vervallen: elke casus is ingetrokken");

    private final String code;
    private final String label;

    RondeStatus(String code, String label) {
        this.code = code;
        this.label = label;
    }

    /** The value in the API, for the fund. */
    public String code() {
        return code;
    }

    /** How the fund reads it. */
    public String label() {
        return label;
    }

    /** Whether there is still something to decide, to sign or to announce. */
    boolean leeft() {
        return this != AANGEKONDIGD && this != VERVALLEN;
    }

    /** The status as others may know it: until the announcement the round is being decided. */
    public RondeStatus voorAnderen() {
        return leeft() ? BESLUITEN : this;
    }
}
