package nl.waardevollekernen.taak;

import java.util.Arrays;
import nl.waardevollekernen.proces.Procesnamen.Formulier;

/** Which form a task opens, and how people read what has to be done. The code is the header at the drawn task. */
public enum TaakSoort {
    ONTVANKELIJKHEID(Formulier.ONTVANKELIJKHEID, "Ontvankelijkheid beoordelen"),
    ONTVANKELIJKHEID_BEVESTIGEN(Formulier.ONTVANKELIJKHEID_BEVESTIGEN, "Ontvankelijkheid bevestigen"),
    TOETSING(Formulier.TOETSING, "Casus toetsen"),
    TOETSING_BEVESTIGEN(Formulier.TOETSING_BEVESTIGEN, "Toetsing bevestigen"),
    ADVIES(Formulier.ADVIES, "Casus beoordelen"),
    ADVIES_UITBLIJVEND(Formulier.ADVIES_UITBLIJVEND, "Uitblijvende beoordeling oplossen"),
    BESLUIT(Formulier.BESLUIT, "Besluit nemen"),
    BESLUIT_TEKENEN(Formulier.BESLUIT_TEKENEN, "Besluit tekenen"),
    AANKONDIGING(Formulier.AANKONDIGING, "Besluiten bekendmaken");

    private final String code;
    private final String label;

    TaakSoort(String code, String label) {
        this.code = code;
        this.label = label;
    }

    public String code() {
        return code;
    }

    /** What has to be done, as people read it. */
    public String label() {
        return label;
    }

    /**
     * The kind with this code.
     *
     * @throws IllegalArgumentException when no form has it: a diagram and the application differ
     */
    public static TaakSoort van(String code) {
        return Arrays.stream(values())
                .filter(soort -> soort.code.equals(code))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("Geen formulier heet " + code));
    }
}
