package nl.waardevollekernen.taak;

import java.util.Arrays;
import nl.waardevollekernen.identiteit.Rol;
import nl.waardevollekernen.proces.Procesnamen.Formulier;

/** Which form a task opens, and how people read what has to be done. The code is the header at the drawn task. */
public enum TaakSoort {
    ONTVANKELIJKHEID(Formulier.ONTVANKELIJKHEID, "Ontvankelijkheid beoordelen", Rol.MARKTMEESTER),
    ONTVANKELIJKHEID_BEVESTIGEN(Formulier.ONTVANKELIJKHEID_BEVESTIGEN, "Ontvankelijkheid bevestigen", Rol.MARKTMEESTER),
    TOETSING(Formulier.TOETSING, "Casus toetsen", Rol.MARKTMEESTER),
    TOETSING_BEVESTIGEN(Formulier.TOETSING_BEVESTIGEN, "Toetsing bevestigen", Rol.MARKTMEESTER),
    ADVIES(Formulier.ADVIES, "Casus beoordelen", Rol.COMMISSIELID),
    ADVIES_UITBLIJVEND(Formulier.ADVIES_UITBLIJVEND, "Uitblijvende beoordeling oplossen", Rol.SECRETARIS),
    BESLUIT(Formulier.BESLUIT, "Besluit nemen", Rol.FONDSBEHEERDER),
    BESLUIT_TEKENEN(Formulier.BESLUIT_TEKENEN, "Besluit tekenen", Rol.FONDSBEHEERDER),
    AANKONDIGING(Formulier.AANKONDIGING, "Besluiten bekendmaken", Rol.FONDSBEHEERDER);

    private final String code;
    private final String label;
    private final Rol rol;

    TaakSoort(String code, String label, Rol rol) {
        this.code = code;
        this.label = label;
        this.rol = rol;
    }

    public String code() {
        return code;
    }

    /** What has to be done, as people read it. */
    public String label() {
        return label;
    }

    /** The role that is drawn at every task of this kind. */
    public Rol rol() {
        return rol;
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
