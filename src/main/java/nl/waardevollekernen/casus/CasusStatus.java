package nl.waardevollekernen.casus;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/** Where a case stands (domain: "States of a casus"). People read the label, never the name. */
public enum CasusStatus {
    CONCEPT("concept", "Concept"),
    VERLOPEN("verlopen", "Niet ingediend voor sluiting"),
    INGETROKKEN("ingetrokken", "Ingetrokken"),
    INGEDIEND("ingediend", "Ingediend"),
    ONTVANKELIJKHEID("ontvankelijkheid", "Beoordeling ontvankelijkheid"),
    AANVULLING_GEVRAAGD("aanvulling-gevraagd", "Aanvulling gevraagd"),
    BUITEN_BEHANDELING("buiten-behandeling", "Buiten behandeling gesteld"),
    NIET_ONTVANKELIJK("niet-ontvankelijk", "Niet ontvankelijk"),
    /** What submitters and the public read from the toetsing until the announcement; no case is ever stored so. */
    IN_BEOORDELING("in-beoordeling", "In beoordeling"),
    IN_TOETSING("in-toetsing", "In toetsing"),
    IN_ADVIES("in-advies", "In advies"),
    GERANGSCHIKT("gerangschikt", "Wacht op besluit"),
    BESLOTEN("besloten", "Besloten, nog niet bekendgemaakt"),
    TOEGELATEN("toegelaten", "Toegelaten"),
    RESERVE("reserve", "Op de reservelijst"),
    AFGEWEZEN("afgewezen", "Afgewezen"),
    IN_UITVOERING("in-uitvoering", "In uitvoering");

    private static final Set<CasusStatus> BEOORDELING = EnumSet.of(IN_TOETSING, IN_ADVIES, GERANGSCHIKT, BESLOTEN);

    private static final Set<CasusStatus> AFGEROND = EnumSet.of(
            VERLOPEN,
            INGETROKKEN,
            BUITEN_BEHANDELING,
            NIET_ONTVANKELIJK,
            TOEGELATEN,
            RESERVE,
            AFGEWEZEN,
            IN_UITVOERING);

    private final String code;
    private final String label;

    CasusStatus(String code, String label) {
        this.code = code;
        this.label = label;
    }

    /** The value in the API. */
    public String code() {
        return code;
    }

    /** The status with this code, or empty. */
    public static Optional<CasusStatus> van(String code) {
        return Arrays.stream(values())
                .filter(status -> status.code.equals(code))
                .findFirst();
    }

    /** How people read it. */
    public String label() {
        return label;
    }

    /**
     * The status that anybody who knows of the case may know, the submitter included: the stages from the toetsing until the announcement
     * are one, for which of them it is tells what became of the toets. Also what a refusal names, whoever reads it.
     */
    CasusStatus voorIedereen() {
        return BEOORDELING.contains(this) ? IN_BEOORDELING : this;
    }

    /** True once a process for this case has nothing left to do. */
    public boolean isAfgerond() {
        return AFGEROND.contains(this);
    }

    /** True while the fund decides or may decide, whether or not the reader may know how far it is. */
    public boolean isWachtOpBesluit() {
        return this == GERANGSCHIKT || this == BESLOTEN || this == IN_BEOORDELING;
    }

    /** True once the decision of the fund is announced. */
    public boolean isBekendgemaakt() {
        return this == TOEGELATEN || this == RESERVE || this == AFGEWEZEN || this == IN_UITVOERING;
    }

    /** True from submission on for a case that shares in the money of its call, or did when the fund decided. */
    public boolean deeltInHetGeld() {
        return loopt() || isBekendgemaakt();
    }

    /** True from submission until the outcome: the stretch in which every case has one living process. */
    public boolean loopt() {
        return this != CONCEPT && !isAfgerond();
    }
}
