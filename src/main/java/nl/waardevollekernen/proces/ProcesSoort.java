package nl.waardevollekernen.proces;

/** The processes that drive the work; each has one diagram of which the id is the code. */
public enum ProcesSoort {
    /** The way of one case from submission to announcement; the zaak is the id of the casus. */
    CASUS("casus", "Behandeling van een casus"),
    /** One review by one member of the adviescommissie; the zaak is the id of the assignment. */
    ADVIES("advies", "Beoordeling door een commissielid"),
    /** The selection of one round; the zaak is the id of the round. */
    SELECTIE("selectie", "Selectie van een ronde"),
    /** Opening, reminders and closing of a call; the zaak is the id of the call. */
    OPEN_CALL("open-call", "Verloop van een open call");

    private final String code;
    private final String label;

    ProcesSoort(String code, String label) {
        this.code = code;
        this.label = label;
    }

    /** The id of the diagram without its version; the start message is this code followed by "-start". */
    public String code() {
        return code;
    }

    /** How people read what this process does. */
    public String label() {
        return label;
    }

    /** The name of the message that starts a run. */
    public String startbericht() {
        return code + "-start";
    }
}
