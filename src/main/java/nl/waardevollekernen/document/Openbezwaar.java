package nl.waardevollekernen.document;

import nl.waardevollekernen.gedeeld.Weigering;

/**
 * Why a file does not count as handed in although it arrived: nobody who judges the case could read it. The same reasons hold
 * for every kind of file.
 */
enum Openbezwaar {
    WACHTWOORD(
            "Dit bestand is beveiligd met een wachtwoord. Wie de casus beoordeelt, kan het dan niet openen. Sla het op zonder"
                    + " wachtwoord en kies het opnieuw."),
    OUD_OF_WACHTWOORD(
            "Dit bestand is beveiligd met een wachtwoord, of het is gemaakt met een oude versie van Office. Sla het op"
                    + " zonder wachtwoord, als een van deze soorten, en kies het opnieuw: "),
    MACROS("Dit bestand bevat macro's. Sla het op zonder macro's en kies het opnieuw."),
    BESCHADIGD(
            "Dit bestand is niet te openen: het is beschadigd of niet helemaal overgekomen. Open het op uw computer, sla het"
                    + " opnieuw op en kies het nog eens."),
    GEEN_PAGINA("Dit bestand heeft geen pagina's. Kies een bestand met inhoud."),
    GEEN_CEL("Dit rekenblad is leeg: er staat in geen enkele cel iets. Kies een rekenblad met inhoud."),
    TE_INGEWIKKELD(
            "Dit bestand is te groot of te ingewikkeld om te openen. Maak het kleiner, of sla het op als PDF, en kies het"
                    + " opnieuw.");

    private final String uitleg;

    Openbezwaar(String uitleg) {
        this.uitleg = uitleg;
    }

    /** The refusal (400) that whoever sent the file reads. */
    Weigering weigering() {
        return weigering("");
    }

    /** The same, with what ends its last sentence. */
    Weigering weigering(String slot) {
        return Weigering.invoer(Typeherkenning.VELD, uitleg + slot);
    }
}
