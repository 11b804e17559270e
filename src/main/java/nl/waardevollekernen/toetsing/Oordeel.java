package nl.waardevollekernen.toetsing;

/** How one of the two questions of the toets is answered. */
public enum Oordeel {
    VOLDOENDE("voldoende", "Voldoende"),
    ONVOLDOENDE("onvoldoende", "Onvoldoende");

    private final String code;
    private final String label;

    Oordeel(String code, String label) {
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

    static Oordeel van(boolean voldoende) {
        return voldoende ? VOLDOENDE : ONVOLDOENDE;
    }
}
