package nl.waardevollekernen.identiteit;

import java.util.Arrays;
import java.util.Optional;

/** What kind of party an organisation is; a call says which kinds may submit. */
public enum SoortOrganisatie {
    GEMEENTE("gemeente", "gemeente"),
    MARKTPARTIJ("marktpartij", "marktpartij"),
    CORPORATIE("corporatie", "woningcorporatie"),
    OVERIG("overig", "andere partij");

    private final String code;
    private final String label;

    SoortOrganisatie(String code, String label) {
        this.code = code;
        this.label = label;
    }

    /** How the kind is written in data. */
    public String code() {
        return code;
    }

    /** How people read it. */
    public String label() {
        return label;
    }

    /** The kind with this code, or empty. */
    public static Optional<SoortOrganisatie> van(String code) {
        return Arrays.stream(values()).filter(soort -> soort.code.equals(code)).findFirst();
    }
}
