package nl.waardevollekernen.selectie;

import java.util.Arrays;
import java.util.Optional;
import nl.waardevollekernen.casus.CasusStatus;

/** What the fondsbeheerder decides about a case. */
public enum Uitkomst {
    TOELATEN("toelaten", "Toelaten", CasusStatus.TOEGELATEN),
    RESERVE("reserve", "Op de reservelijst", CasusStatus.RESERVE),
    AFWIJZEN("afwijzen", "Afwijzen", CasusStatus.AFGEWEZEN);

    private final String code;
    private final String label;
    private final CasusStatus status;

    Uitkomst(String code, String label, CasusStatus status) {
        this.code = code;
        this.label = label;
        this.status = status;
    }

    /** The value in the API. */
    public String code() {
        return code;
    }

    /** How people read the choice. */
    public String label() {
        return label;
    }

    /** How people read what came of it. */
    public String resultaat() {
        return status.label();
    }

    /** What the case becomes at the announcement. */
    CasusStatus status() {
        return status;
    }

    /** The outcome with this code, or empty. */
    public static Optional<Uitkomst> van(String code) {
        return Arrays.stream(values()).filter(u -> u.code.equals(code)).findFirst();
    }
}
