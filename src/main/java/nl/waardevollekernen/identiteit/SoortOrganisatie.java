package nl.waardevollekernen.identiteit;

import java.util.Arrays;
import java.util.Optional;

/** What kind of party an organisation is; a call says which kinds may submit. */
public enum SoortOrganisatie {
    GEMEENTE("gemeente", "gemeente", "gemeenten"),
    MARKTPARTIJ("marktpartij", "marktpartij", "marktpartijen"),
    CORPORATIE("corporatie", "woningcorporatie", "woningcorporaties"),
    OVERIG("overig", "andere partij", "andere partijen");

    private final String code;
    private final String label;
    private final String meervoud;

    SoortOrganisatie(String code, String label, String meervoud) {
        this.code = code;
        this.label = label;
        this.meervoud = meervoud;
    }

    /** How the kind is written in data. */
    public String code() {
        return code;
    }

    /** How people read it. */
    public String label() {
        return label;
    }

    /** How people read more than one. */
    public String meervoud() {
        return meervoud;
    }

    /** The kind with this code, or empty. */
    public static Optional<SoortOrganisatie> van(String code) {
        return Arrays.stream(values()).filter(soort -> soort.code.equals(code)).findFirst();
    }
}
