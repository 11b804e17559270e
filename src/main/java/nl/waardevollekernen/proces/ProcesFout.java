package nl.waardevollekernen.proces;

/** A refusal that the diagram draws: it leaves the job as a BPMN error with this code. */
public final class ProcesFout extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String code;

    public ProcesFout(String code, String uitleg) {
        super(uitleg);
        this.code = code;
    }

    /** The error code of the boundary event that catches it. */
    public String code() {
        return code;
    }
}
