package nl.waardevollekernen.casus;

/** The stage of the assessment in which an aanvulling may be asked: once in each. */
public enum Fase {
    ONTVANKELIJKHEID("ontvankelijkheid"),
    TOETSING("toetsing");

    private final String code;

    Fase(String code) {
        this.code = code;
    }

    /** The value in the API, also what people read. */
    public String code() {
        return code;
    }
}
